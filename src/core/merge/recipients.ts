import type { BaseRow, SentCopy } from "../model/round.ts";
import type { Settings, Unit } from "../model/settings.ts";
import { splitOwners } from "../text/owners.ts";
import { fillsInCopies, isEverybody, sendsCopies } from "../units/unit-kind.ts";
import { plain } from "./same.ts";

/**
 * Who gets a copy where the officer names nobody: the 分工会 of the 名单, else the owners that are called 分工会 or
 * 工会小组; 工会委员会 never, nor a line of the 名单 that stands for all of them (各工会小组).
 */
export function recipientsOf(units: readonly Unit[], owners: readonly string[]): readonly string[] {
  const listed = units
    .filter(({ name, kind }) => kind === "sub-union" && !isEverybody(name))
    .map(({ name }) => name);
  const found = owners.filter(fillsInCopies);
  return [...new Set(listed.length > 0 ? listed : found)].filter((name) => !sendsCopies(name));
}

/** All bodies that a copy may be from: those that the last round went to, by the names it was sent under, and the 名单. */
export function knownSenders({ units, rounds = [] }: Settings): readonly Unit[] {
  const listed = new Set(units.map(({ name }) => name));
  const sent = Object.keys(rounds.at(-1)?.sent ?? {}).filter((name) => !listed.has(name));
  return [...sent.map((name): Unit => ({ name, kind: "sub-union", aliases: [] })), ...units];
}

/**
 * What a recipient gets: every row, and as its own those that name it, by any of its names, or nobody. Rows for all and
 * rows of others are there to be seen; without them the copy holds its own rows alone.
 */
export function sentTo(
  recipient: string,
  rows: readonly BaseRow[],
  units: readonly Unit[],
  withOthers: boolean,
): SentCopy {
  const unit = units.find(({ name, aliases }) => [name, ...aliases].includes(recipient));
  const names = new Set([recipient, unit?.name ?? "", ...(unit?.aliases ?? [])].map(plain));
  const own = rows.filter(({ cells }) => {
    const owners = splitOwners(cells["owners"] ?? "");
    return owners.length === 0 || owners.some((owner) => names.has(plain(owner)));
  });
  return { ids: (withOthers ? rows : own).map(({ id }) => id), own: own.map(({ id }) => id) };
}
