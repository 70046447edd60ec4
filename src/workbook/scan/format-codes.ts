const general: readonly (readonly [id: number, code: string])[] = [
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;-#,##0.00"],
  [48, "##0.0E+0"],
  [49, "@"],
];

const dates: readonly (readonly [code: string, ...ids: number[]])[] = [
  ["yyyy/m/d", 14],
  ["d-mmm-yy", 15],
  ["d-mmm", 16],
  ["mmm-yy", 17],
  ["h:mm AM/PM", 18],
  ["h:mm:ss AM/PM", 19],
  ["h:mm", 20],
  ["h:mm:ss", 21],
  ["yyyy/m/d h:mm", 22],
  ['yyyy"年"m"月"', 27, 36, 50, 52, 57],
  ['m"月"d"日"', 28, 29, 51, 53, 54, 58],
  ["m/d/yy", 30],
  ['yyyy"年"m"月"d"日"', 31],
  ['h"时"mm"分"', 32],
  ['h"时"mm"分"ss"秒"', 33],
  ['上午/下午h"时"mm"分"', 34, 55],
  ['上午/下午h"时"mm"分"ss"秒"', 35, 56],
  ["mm:ss", 45],
  ["[h]:mm:ss", 46],
  ["mm:ss.0", 47],
];

const builtIn = new Map([
  ...general,
  ...dates.flatMap(([code, ...ids]) => ids.map((id) => [id, code] as const)),
]);

/** The code of a number format that is known by its number alone, as Excel shows it under a Chinese system. */
export function builtInFormat(id: number): string {
  return builtIn.get(id) ?? "General";
}

/** The sections of a format code: for positive numbers, negative ones, zero and text. */
export function formatSections(code: string): readonly string[] {
  return code.match(/(?:"[^"]*"?|\\.|\[[^\]]*\]?|[^;])+|(?<=;|^)(?=;|$)/g) ?? [code];
}

/** Whether numbers under this code are shown as a date or a time. */
export function isDateFormat(code: string): boolean {
  const [section = ""] = formatSections(code);
  const bare = section
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]|general|e[+-]/gi, "");
  return /[ymdhse]|aaa/i.test(bare);
}
