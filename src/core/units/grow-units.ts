import type { Unit } from "../model/settings.ts";
import { plainName, unitsByName } from "./known-names.ts";
import { nearNames } from "./near-name.ts";
import { fillsInCopies, isEverybody } from "./unit-kind.ts";

/** An owner of the table that the 名单 does not know, and the body it may be another writing of. */
export interface StrangeOwner {
  readonly name: string;
  readonly near: string | undefined;
}

/** The table's owners that the 名单 lacks, each once; 各工会小组 stands for all and is no body of its own. */
export function strangeOwners(units: readonly Unit[], owners: readonly string[]): readonly StrangeOwner[] {
  const known = unitsByName(units);
  const near = nearNames(units.map(({ name }) => name));
  const strange = new Map<string, string>();
  for (const owner of owners) {
    const key = plainName(owner);
    if (key !== "" && !known.has(key) && !isEverybody(owner) && !strange.has(key)) strange.set(key, owner);
  }
  return [...strange].map(([key, name]) => ({ name, near: near(key)[0] }));
}

/** The 名单 with these owners as bodies of their own. */
export function withOwners(units: readonly Unit[], names: readonly string[]): readonly Unit[] {
  const fresh = names.map(
    (name): Unit => ({ name, aliases: [], kind: fillsInCopies(name) ? "sub-union" : "department" }),
  );
  return [...units, ...fresh];
}

/** The 名单 in which that name is one more writing of that body. */
export function withAlias(units: readonly Unit[], name: string, alias: string): readonly Unit[] {
  return units.map((unit) =>
    unit.name === name && !unit.aliases.includes(alias)
      ? { ...unit, aliases: [...unit.aliases, alias] }
      : unit,
  );
}
