import { isDitto } from "../text/owners.ts";
import { edit } from "./edits.ts";
import type { Rule } from "./rule.ts";
import { ownerCell } from "./table-owners.ts";
import { quote } from "./words.ts";

/** 「同上」 instead of a name: read as the row above, but nobody else can rely on the order of rows. */
export const ownerDitto: Rule = {
  code: "owner-ditto",
  level: "should",
  why: "“同上”换了行序或者分发以后，就不知道指的是谁。",
  wrong: {
    rows: [
      ["9月", "召开工会委员会会议", "工会委员会"],
      ["10月", "举办教职工健步走", "同上"],
    ],
  },
  right: {
    rows: [
      ["9月", "召开工会委员会会议", "工会委员会"],
      ["10月", "举办教职工健步走", "工会委员会"],
    ],
  },

  *check(context) {
    for (const row of context.schedule.rows) {
      const cell = ownerCell(context, row);
      if (cell === undefined || !isDitto(cell.text)) continue;
      const names = row.owners.filter((owner) => !isDitto(owner)).join("、");
      yield {
        at: { sheet: row.sheet, cell: cell.address },
        row,
        judged: [cell.text, names, ...row.items.map(({ text }) => text)].join("\n"),
        message:
          names === ""
            ? `责任部门写的是${quote(cell.text)}，上面没有可用的名字`
            : `${quote(cell.text)}是指${quote(names)}吧？请写全`,
        ...(names === ""
          ? {}
          : { fix: { kind: "guess" as const, edits: [edit(context, row.sheet, cell.address, names)] } }),
      };
    }
  },
};
