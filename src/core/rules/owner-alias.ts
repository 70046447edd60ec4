import { splitOwners } from "../text/owners.ts";
import { quote } from "../text/quote.ts";
import { plainName, unitsByName } from "../units/known-names.ts";
import { cure, edit } from "./edits.ts";
import type { Rule } from "./rule.ts";
import { ownerCell } from "./table-owners.ts";

/** An owner written by another name that the 名单 lists for the same body. */
export const ownerAlias: Rule = {
  code: "owner-alias",
  level: "should",
  why: "名单里写明是同一个部门的，统一写名单上的名称，按部门汇总时才不会拆成两家。",
  wrong: {
    units: [{ name: "语文组工会小组", aliases: ["大语文组"], kind: "sub-union" }],
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "大语文组"],
    ],
  },
  right: {
    units: [{ name: "语文组工会小组", aliases: ["大语文组"], kind: "sub-union" }],
    rows: [
      ["9月", "召开工会委员例会", "工会委员会"],
      ["10月", "举办教职工健步走", "语文组工会小组"],
    ],
  },

  *check(context) {
    const known = unitsByName(context.settings.units);
    if (known.size === context.settings.units.length) return;
    const nameOf = (owner: string) => known.get(plainName(owner))?.name ?? owner;
    const isOther = (owner: string) => plainName(nameOf(owner)) !== plainName(owner);
    for (const row of context.schedule.rows.filter(({ owners }) => owners.some(isOther))) {
      const cell = ownerCell(context, row);
      const written = splitOwners(cell?.text ?? "");
      const others = written.filter(isOther);
      const [other] = others;
      if (cell === undefined || other === undefined) continue;
      const to = [...new Set(written.map(nameOf))].join("、");
      yield {
        at: { sheet: row.sheet, cell: cell.address },
        row,
        judged: others.join("、"),
        message: `${quote(other)}在名单里叫${quote(nameOf(other))}`,
        ...cure("safe", edit(context, row.sheet, cell.address, to)),
      };
    }
  },
};
