import { existsSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { guideDocument } from "../../scripts/package/guide-document.mjs";
import { sentences } from "./catalogue.ts";

const guide = readFileSync("docs/guide.md", "utf8");

/** The page of the officer's folder, its paragraphs as lines. */
function page(): string {
  const parts = unzipSync(guideDocument((name) => readFileSync(`docs/pictures/${name}`), "1.0.0"));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  return xml.replaceAll("</w:p>", "\n").replaceAll(/<[^>]+>/g, "");
}

/** The page to which the add-in's manifest leads for help, without its styles. */
const help = readFileSync("assets/help.html", "utf8")
  .replace(/<style>[\s\S]*<\/style>/, "")
  .replaceAll(/<[^>]+>/g, "");

/** Names of files, what officers write themselves, and what others say. */
const NOT_OURS = [
  "工会进度表.html",
  "工作安排表模板.xlsx",
  "安装到Excel.cmd",
  "极速模式",
  "启用编辑",
  "开始",
  "时间",
  "内容",
  "负责人",
  "2026—2027学年",
  "1-2月",
  "13月",
  "第六周",
  "预备周",
  "寒假",
  "期末",
  "原名（已填进度安排）.docx",
  "下载",
  "汇总记录",
  "文件不完整，可能没有传完",
];

/** What stands between “ and ”, the outermost ones where they stand inside each other. */
function quotes(text: string): string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  for (const [at, sign] of [...text].entries()) {
    if (sign === "“" && depth++ === 0) start = at + 1;
    if (sign === "”" && --depth === 0) found.push([...text].slice(start, at).join(""));
  }
  return found;
}

test.each([
  ["docs/guide.md", guide, 70],
  ["the page of the officer's folder", page(), 10],
  ["the help page of the add-in", help, 30],
] as const)("what %s quotes is what the pane says", (_, text, least) => {
  const said = sentences();
  // A number stands as … in the guide.
  const isSaid = (quote: string) => {
    const pieces = quote.split(/ ?… ?/).filter((piece) => piece !== "");
    return said.some((text) => pieces.every((piece) => text.includes(piece)));
  };
  const quoted = quotes(text);
  expect(quoted.length).toBeGreaterThan(least);
  expect(quoted.filter((quote) => !NOT_OURS.includes(quote) && !isSaid(quote))).toEqual([]);
});

test("every picture and every part that the guide points to is there", () => {
  const parts = [...guide.matchAll(/^## (.+)$/gm)].map(
    ([, title = ""]) => `#${title.toLowerCase().replaceAll(" ", "-")}`,
  );
  const links = [...guide.matchAll(/\]\((#[^)]+)\)/g)].map(([, link]) => link);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => link === undefined || !parts.includes(link))).toEqual([]);
  const pictures = [...guide.matchAll(/!\[.+\]\((.+)\)/g)].map(([, path]) => `docs/${path}`);
  expect(pictures.length).toBeGreaterThan(5);
  expect(pictures.filter((path) => !existsSync(path))).toEqual([]);
});
