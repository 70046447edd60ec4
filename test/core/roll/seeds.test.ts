import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { placeName } from "../../../src/core/roll/roll-change.ts";
import type { RollRow, RollSource } from "../../../src/core/roll/roll-source.ts";
import { secondTerm } from "../../../src/core/roll/second-term.ts";
import { splitItems } from "../../../src/core/text/items.ts";
import { splitOwners } from "../../../src/core/text/owners.ts";
import { plan, rolled, schoolYear, surelyRolled, term, year } from "./roll.ts";

const FOLDER = new URL("../../../../shared/seeds/", import.meta.url);
const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
if (files.length === 0)
  console.warn("SKIPPED: ../shared/seeds is missing, no reference plan was rolled forward");

function linesOf(seed: string): readonly string[] {
  const name = files.find((file) => file.startsWith(seed));
  return name === undefined ? [] : readFileSync(new URL(name, FOLDER), "utf8").split(/\r?\n/);
}

/** Plan 004: the cells of its table stand one a line after a tab, three to a row. */
function ofTable(): RollSource {
  const lines = linesOf("004");
  const cells = lines.filter((line) => line.startsWith("\t")).map((line) => line.trim());
  const rows = Array.from({ length: cells.length / 3 - 1 }, (_, index): RollRow => {
    const [time = "", items = "", owners = ""] = cells.slice(3 * index + 3, 3 * index + 6);
    return { time, items: splitItems(items).map(({ text }) => text), owners: splitOwners(owners) };
  });
  return plan(schoolYear(2024), rows, lines[0]?.trim());
}

/** Plans whose rows are months with works below or beside them, from the line of the title's number on. */
function ofList(
  lines: readonly string[],
  frame: RollSource["frame"],
  title: string,
  month: RegExp,
): RollSource {
  const rows: { time: string; items: string[]; owners: string[] }[] = [];
  for (const line of lines) {
    const [heading, time] = month.exec(line) ?? [];
    if (time !== undefined) rows.push({ time, items: [], owners: [] });
    const work = line
      .slice(heading?.length ?? 0)
      .replace(/^\s*(?:\d+\.)?\s*/u, "")
      .trim();
    if (work !== "") rows.at(-1)?.items.push(work);
  }
  return plan(frame, rows, title);
}

function calendarYear(): RollSource {
  const lines = linesOf("001");
  return ofList(lines.slice(51), year(2023), lines[49] ?? "", /^([一二三四五六七八九十-]+月)/u);
}

function secondTermPlan(): RollSource {
  const lines = linesOf("000");
  const months = /^[#\s]*([一二三四五六七八月、]+月)：/u;
  return ofList(lines.slice(36, 86), term(2022, 2), lines[4] ?? "", months);
}

function listed(source: RollSource, to: RollSource["frame"]): readonly string[] {
  return rolled(source, to).changes.map((change) => {
    const { at, kind, from, to: words, certainty } = change;
    const choices = kind === "edit" && change.choices?.map((choice) => choice.to).join("|");
    return kind === "drop"
      ? `${placeName(at)} drop ${certainty}`
      : `${placeName(at)} ${from}→${choices || words} ${certainty}`;
  });
}

describe.skipIf(files.length === 0)("reference plans (skipped without ../shared/seeds)", () => {
  test("plan 004 into the next school year: its title and the sessions after the two it held", () => {
    const source = ofTable();
    expect(source.rows.map(({ items }) => items.length)).toEqual([3, 2, 3, 1, 2, 4]);
    expect(listed(source, schoolYear(2025))).toEqual([
      "标题 2024—2025学年→2025—2026学年 sure",
      "第1行第1项 七届首次→七届三次 sure",
      "第6行第4项 七届二次→七届四次 sure",
    ]);
  });

  test("plan 004 two years on: how often was met in between is asked", () => {
    expect(listed(ofTable(), schoolYear(2026))).toEqual([
      "标题 2024—2025学年→2026—2027学年 sure",
      "第1行第1项 七届首次→七届五次|八届一次 question",
      "第6行第4项 七届二次→七届六次|八届一次 question",
    ]);
  });

  test("the second term of plan 004", () => {
    const result = secondTerm(ofTable(), term(2024, 2));
    expect(result.ok && result.value.plan.title).toMatch(/^2024—2025学年第二学期/u);
    expect(result.ok && result.value.plan.rows.map(({ time, items }) => [time, items.length])).toEqual([
      ["2 月", 1],
      ["3-4 月", 2],
      ["5-6 月", 4],
    ]);
    expect(result.ok && result.value.leftOut.map(({ at }) => placeName(at))).toHaveLength(8);
  });

  test("plan 001 into the next year: 筹备 counts for no session, events and years of several are asked", () => {
    const source = calendarYear();
    expect(source.rows.map(({ items }) => items.length)).toEqual([2, 9, 5, 4, 1, 3, 2, 3, 2, 3]);
    expect(listed(source, year(2024))).toEqual([
      "标题 2023年→2024年 sure",
      "第1行第1项 2022年→2023年 sure",
      "第1行第2项 六届三次→六届四次 sure",
      "第3行第2项 2023年→2024年 sure",
      "第4行第1项 第16届→第17届 question",
      "第4行第2项 第二季→第三季 question",
      "第7行第1项 第五届→第六届 question",
      "第9行第1项 六届四次→六届五次 sure",
      "第10行第2项 2021-2023→2022-2024|2024-2026 question",
    ]);
  });

  test("plan 001 as a school year: each year goes where its row lies", () => {
    const source = calendarYear();
    const changes = listed(source, schoolYear(2024));
    expect(changes[0]).toBe("标题 2023年→2024—2025学年 sure");
    expect(changes).toContain("第1行第1项 2022年→2024年 sure");
    expect(changes).toContain("第3行第2项 2023年→2025年 sure");
    expect(changes).toContain("第1行第2项 六届三次→六届四次|七届一次 question");
  });

  test("plan 000 into the next year's second term: last year's are last year's again, 换届 is asked", () => {
    expect(listed(secondTermPlan(), term(2023, 2))).toEqual([
      "标题 2022-2023 学年→2023-2024 学年 sure",
      "第1行第2项 2022 年→2023 年 sure",
      "第1行第3项 2022 年度→2023 年度 sure",
      "第1行第4项 2022 年度→2023 年度 sure",
      "第3行第1项 2022 年度→2023 年度 sure",
      "第3行第5项 drop question",
      "第4行第6项 drop question",
      "第5行第3项 2023 年→2024 年 sure",
      "第5行第5项 drop question",
    ]);
  });

  test("rolled forward and on again no sure change stands still", () => {
    const source = calendarYear();
    const twice = surelyRolled(surelyRolled(source, year(2024)), year(2025));
    expect(twice.title).toBe(surelyRolled(source, year(2025)).title);
  });
});
