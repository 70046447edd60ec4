import type { CellEdit } from "../model/problem.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import { normalise } from "../text/normalise.ts";
import { splitOwners } from "../text/owners.ts";
import { quote } from "../text/quote.ts";
import { Remembered } from "../text/remembered.ts";
import { isShortForm, nearNames, UNION_BODIES } from "../units/near-name.ts";
import { cure, edit } from "./edits.ts";
import type { Rule } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";
import { ownerCell } from "./table-owners.ts";

/** Uses from which a name of the table's own counts as known. */
const OFTEN = 2;

/** An owner that is nearly, but not quite, one of the 名单 or of the table's usual ones. */
export const ownerUnknown: Rule = {
  code: "owner-unknown",
  level: "should",
  why: "同一个部门写成两个名字，按部门汇总时会拆成两家。",
  wrong: {
    rows: [
      ["9月", "召开女教职工座谈会", "女职工委员会"],
      ["3月", "慰问单亲女教职工", "女职工委员会"],
      ["4月", "开办女教职工健康讲座", "女工委"],
    ],
  },
  right: {
    rows: [
      ["9月", "召开女教职工座谈会", "女职工委员会"],
      ["3月", "慰问单亲女教职工", "女职工委员会"],
      ["4月", "开办女教职工健康讲座", "女职工委员会"],
    ],
  },

  *check(context) {
    const meant = meantNames(context);
    if (meant.size === 0) return;
    const slips = new Remembered((owner) => meant.has(bare(owner)));
    for (const row of context.schedule.rows.filter(({ owners }) => owners.some((one) => slips.of(one)))) {
      const cell = ownerCell(context, row);
      // Names that 「同上」 stands for are asked about where they are written.
      const slips = splitOwners(cell?.text ?? "").flatMap((owner) => slipOf(owner, meant));
      if (cell === undefined || slips.length === 0) continue;
      yield {
        at: { sheet: row.sheet, cell: cell.address },
        row,
        judged: slips.map(({ name }) => name).join("、"),
        message: questionAbout(slips),
        ...cure("guess", mended(context, row, cell, slips)),
      };
    }
  },
};

/** One question, however many names of the cell are to be looked at. */
function questionAbout([first, ...others]: readonly Slip[]): string {
  const question = first ? `${quote(first.name)}是否${quote(first.known)}？` : "";
  const too = others.slice(0, 2).map(({ name }) => quote(name, 8));
  return too.length === 0 ? question : `${question}${too.join("")}${others.length > 2 ? "等" : ""}也请核对`;
}

/** The names of the 名单 with their aliases: certainly right. */
function listedNames({ settings }: RuleContext): ReadonlySet<string> {
  return new Set(settings.units.flatMap(({ name, aliases }) => [name, ...aliases].map(bare)));
}

/** How often each name is used, spelled for comparing. */
function usesOf(rows: readonly ScheduleRow[]): ReadonlyMap<string, number> {
  const written = new Map<string, number>();
  for (const { owners } of rows) {
    for (const owner of owners) written.set(owner, (written.get(owner) ?? 0) + 1);
  }
  const uses = new Map<string, number>();
  for (const [owner, count] of written) uses.set(bare(owner), (uses.get(bare(owner)) ?? 0) + count);
  return uses;
}

/** For each name that is used: the known one it is a slip for. */
function meantNames(context: RuleContext): ReadonlyMap<string, string> {
  const listed = listedNames(context);
  const uses = usesOf(context.schedule.rows);
  const usual = [...uses].filter(([, count]) => count >= OFTEN).map(([name]) => name);
  const near = nearNames([...new Set([...listed, ...UNION_BODIES, ...usual])]);
  const meant = new Map<string, string>();
  for (const [name, count] of uses) {
    if (listed.has(name)) continue;
    const better = near(name).find((other) => {
      if (listed.has(other)) return true;
      const others = uses.get(other) ?? 0;
      // A short form is only a second name where the full one stands somewhere too.
      if (UNION_BODIES.includes(other)) return others > 0 || !isShortForm(name, other);
      return others > count;
    });
    if (better !== undefined) meant.set(name, better);
  }
  return meant;
}

/** A name as written and the known one that is meant. */
interface Slip {
  readonly name: string;
  readonly known: string;
}

/**
 * The cell with the known names, each once. Undefined where the words would not be replaced one for one.
 */
function mended(
  context: RuleContext,
  row: ScheduleRow,
  cell: { readonly address: string; readonly text: string },
  slips: readonly Slip[],
): CellEdit | undefined {
  const replaced = (text: string) =>
    slips.reduce((all, { name, known }) => all.replace(name, () => known), text);
  const to = replaced(cell.text);
  const wanted = splitOwners(cell.text).map((owner) =>
    slips.some(({ name }) => withoutRole(owner) === name) ? replaced(owner) : owner,
  );
  if (to === cell.text || splitOwners(to).join("\n") !== wanted.join("\n")) return undefined;
  const once = wanted.filter(
    (owner, index) => wanted.findIndex((one) => bare(one) === bare(owner)) === index,
  );
  return edit(context, row.sheet, cell.address, once.length < wanted.length ? once.join("、") : to);
}

function slipOf(owner: string, meant: ReadonlyMap<string, string>): Slip[] {
  const name = withoutRole(owner);
  const known = meant.get(bare(owner));
  return known === undefined ? [] : [{ name, known }];
}

/** The name for comparing: without 牵头, （组织） and blanks. */
function bare(owner: string): string {
  return normalise(withoutRole(owner)).replace(/\s/gu, "");
}

function withoutRole(owner: string): string {
  return owner.replace(/[（(][^）)]*[）)]\s*$|(?:牵头|负责|配合|协助|主办|承办|协办)$/u, "").trim();
}
