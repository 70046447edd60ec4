import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { escapeXml } from "../../src/package/xml-scan.ts";
import { choosePlace } from "../../src/word/choose-place.ts";
import { planTitle } from "../../src/word/plan-title.ts";
import { planFile } from "./plan.ts";
import { opened } from "./put.ts";

const FOLDER = new URL("../../../shared/seeds/", import.meta.url);
const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
if (files.length === 0) console.warn("SKIPPED: ../shared/seeds is missing, no reference plan was looked at");

/** A reference plan as a Word document: one paragraph a line, without any format. */
function planOf(seed: string) {
  const name = files.find((file) => file.startsWith(seed)) ?? "";
  const lines = readFileSync(new URL(name, FOLDER), "utf8").split("\n");
  return opened(
    planFile(lines.map((line) => `<w:p><w:r><w:t>${escapeXml(line)}</w:t></w:r></w:p>`).join("")),
  );
}

describe.skipIf(files.length === 0)("reference plans (skipped without ../shared/seeds)", () => {
  test.each([
    ["000", "heading", "## **具体工作安排：**", 6],
    ["001", "heading", "工会2023年主要工作行事历", 10],
    ["003", "end", "", 0],
    ["004", "heading", "五、工作进度安排", 0],
  ])("plan %s is found its place without any format to go by", (seed, how, text, months) => {
    const place = choosePlace(planOf(seed), "auto");
    expect(place).toMatchObject({ ok: true, value: { how } });
    if (!place.ok) return;
    if (text !== "") expect(place.value.text).toBe(text);
    expect(place.value.list?.months ?? 0).toBe(months);
  });

  test.each([
    ["000", "2022-2023 学年第二学期工会工作计划"],
    ["001", "关于印发工会2023年工作计划要点的通知"],
    ["003", "2023中小学学校工会工作计划"],
    ["004", "2024—2025学年礼河实验学校工会工作计划"],
  ])("plan %s is called %s", (seed, title) => {
    expect(planTitle(planOf(seed))).toBe(title);
  });
});
