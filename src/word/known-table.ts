import type { WordTable } from "./read-table.ts";

/** What a column of a schedule table holds. */
export type ColumnRole = "time" | "items" | "owners" | "number" | "other";

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ["number", /^(序号|编号|No\.?)$/i],
  [
    "time",
    /^(活动|工作|实施|计划|起止|完成)?(时间|日期|月份|时段|时限|周次)(段|安排|节点|、主题)?$|^月$|^[周週][次别別]$|^起迄$/,
  ],
  [
    "items",
    /^(主要|重点|具体)?(工作|活动)?(及)?(内容|项目|事项|任务|要点|主题|名称|安排|措施|重点)(安排|及安排|要点)?$|^(主要|重点)工作$/,
  ],
  [
    "owners",
    /^(责任|负责|牵头|承办|主办|组织)(部门|单位|处室|科室|人|者|班级)?([/、或及]?(责任|负责)?(部门|单位|处室|人|者|个人))*$|^部门$|^召集人$/,
  ],
];

/** What a header cell says its column holds; white space inside is common: 「内 容」「责任部门 / 人」. */
function roleOf(header: string): ColumnRole {
  const bare = header.normalize("NFKC").replace(/\s/g, "");
  return ROLES.find(([, words]) => words.test(bare))?.[0] ?? "other";
}

/** The header of a hand-made schedule table: its row and what the columns hold. */
export interface KnownHeader {
  readonly row: number;
  readonly roles: readonly ColumnRole[];
}

/**
 * The header of a schedule table: 时间 and 内容 once each, 责任 at most once. Undefined for any other table.
 *
 * A title that spans the table may stand above it.
 */
export function knownHeader(table: WordTable): KnownHeader | undefined {
  const row = table.rows.findIndex(({ cells }) => cells.length > 1);
  if (row < 0 || row > 1) return undefined;
  const roles = (table.rows[row]?.cells ?? []).map(({ text }) => roleOf(text));
  const count = (wanted: ColumnRole): number => roles.filter((role) => role === wanted).length;
  const fits = count("time") === 1 && count("items") === 1 && count("owners") <= 1;
  return fits ? { row, roles } : undefined;
}

/** Whether a table holds nothing but what a schedule has, so that replacing it loses nothing (备注 with words is kept). */
export function isReplaceable(table: WordTable, { row, roles }: KnownHeader): boolean {
  const data = table.rows.slice(row + 1);
  return data.every(({ cells }) =>
    cells.every(({ text, nested }, column) => !nested && (roles[column] !== "other" || text.trim() === "")),
  );
}
