import { frameName, type PlanFrame } from "../model/frame.ts";
import type { Unit } from "../model/settings.ts";
import type { CellStyle, ModelRow, SheetModel } from "../model/sheet-model.ts";
import { cell } from "./model-cells.ts";
import { PORTRAIT } from "./page-setup.ts";
import { type FilledRow, scheduleSheet } from "./schedule-sheet.ts";
import { BODY, FONT, HEAD, SIDE, TITLE } from "./template-styles.ts";
import { columnsAt, wrappedLines } from "./text-lines.ts";

const BLANK_ROWS = 20;
const WORDS: CellStyle = { font: FONT, size: 12, valign: "center", wrap: true };

/** A table to stand in the template from the start. */
export interface FilledTable {
  /** As it stands above the table. */
  readonly title: string;
  readonly rows: readonly FilledRow[];
  /** The name of its sheet, where it had one. */
  readonly name?: string;
}

/** An empty workbook, ready to be filled in: 安排表, 说明 and 名单. */
export function templateSheets(frame: PlanFrame): readonly SheetModel[] {
  return filledSheets(frame, [{ title: usualTitle(frame), rows: [] }]);
}

/** The template with these tables in it, one 安排表 each, or a sheet of its own name, and these bodies in the 名单. */
export function filledSheets(
  frame: PlanFrame | undefined,
  tables: readonly FilledTable[],
  bodies: readonly ListedBody[] = BODIES,
): readonly SheetModel[] {
  const sheets = tables.map(({ title, rows, name }, at) => {
    const usual = at === 0 ? "安排表" : `安排表（${at + 1}）`;
    return scheduleSheet(name === undefined || OURS.has(name) ? usual : name, title, rows);
  });
  return [...sheets, guideSheet(frame), listSheet(bodies)];
}

/** The names of the sheets that stand beside the tables. */
const OURS: ReadonlySet<string> = new Set(["说明", "名单", "设置"]);

/** What stands above a table whose plan gives it no title. */
export function usualTitle(frame: PlanFrame | undefined): string {
  return `${frame === undefined ? "" : frameName(frame)}工会工作进度安排`;
}

function guideSheet(frame: PlanFrame | undefined): SheetModel {
  return {
    name: "说明",
    state: "visible",
    columns: [{ width: 84 }],
    rows: [
      { height: 36, cells: [cell("怎么填", { ...TITLE, align: "left" })] },
      ...guide(frame).map((text) => ({
        height: wrappedLines(text, columnsAt(84, WORDS.size)) * 18 + 10,
        cells: [cell(text, WORDS)],
      })),
    ],
    merges: [],
    gridlines: false,
    page: PORTRAIT,
  };
}

function guide(frame: PlanFrame | undefined): string[] {
  const year = frame === undefined ? "" : `“${frameName(frame)}”`;
  return [
    year === ""
      ? "1. 只填“安排表”这一张。请在标题里写上学年或学期，例如“2026—2027学年”，它决定每个月份是哪一年。"
      : `1. 只填“安排表”这一张。标题里的${year}决定每个月份是哪一年，换学年时改标题就行。`,
    "2. 时间段照平时的写法：9月、10-11月、12月中旬、3月8日、9月10日前、全年、每学期2-3次，都认得。",
    "3. 同一时间的几项工作，可以写在一个格子里，一行一项（按 Alt+Enter 换行）；也可以一项占一行，把时间段的格子合并起来，或者下面的时间段空着。",
    "4. 写不写“1.”“2.”这样的编号都可以，生成的表会重新编好。",
    "5. 责任部门有几个时用顿号隔开，例如：工会委员会、女职工委员会。整张表都没有责任部门时，这一列可以全空。",
    "6. 还没定下来的时间先写“待定”，检查时会提醒，不会替您猜。",
    "7. 行不够时在下面接着写。可以在右边另加“备注”等列，原样保留。",
    "8. “名单”里写上本校工会的部门和分工会，名称要和“责任部门/人”一列里的写法一样。",
  ];
}

/** A line of the 名单. */
export type ListedBody = Pick<Unit, "name" | "aliases" | "kind">;

const BODIES = ["工会委员会", "经费审查委员会", "女职工委员会", "各工会小组"].map(
  (name): ListedBody => ({ name, aliases: [], kind: "department" }),
);
const KINDS = { department: "部门", "sub-union": "分工会" } as const;

function listSheet(bodies: readonly ListedBody[]): SheetModel {
  const rows: ModelRow[] = Array.from({ length: Math.max(BLANK_ROWS, bodies.length) }, (_, index) => {
    const { name, aliases, kind } = bodies[index] ?? { name: "", aliases: [], kind: undefined };
    return {
      height: 24,
      cells: [
        cell(name, BODY),
        cell(aliases.join("、"), BODY),
        cell(kind === undefined ? "" : KINDS[kind], SIDE),
      ],
    };
  });
  return {
    name: "名单",
    state: "visible",
    columns: [{ width: 28 }, { width: 36 }, { width: 16 }],
    rows: [
      { height: 28, cells: ["名称", "别的叫法", "部门或分工会"].map((text) => cell(text, HEAD)) },
      ...rows,
    ],
    merges: [],
    freeze: { row: 1, column: 0 },
    gridlines: true,
    page: { ...PORTRAIT, titleRows: [0, 0] },
  };
}
