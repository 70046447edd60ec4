import { heading, planFile, right, styled, text, title, WPS_STYLES } from "../plan.ts";
import type { StructureCase } from "./case.ts";

const SIGNED = `${right("望江学校工会")}${right("2025年9月1日")}`;
const BODY = `${title("望江学校工会2025—2026学年工作计划")}${heading("一、背景")}${text("新校区启用，队伍壮大，服务半径随之拉长。")}${heading("二、工作进度安排")}${heading("三、说明")}${text("未尽事宜商量着办。")}${SIGNED}`;
const usual = { how: "heading", above: "二、工作进度安排", below: "三、说明" } as const;
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const PACKAGE_CASES: readonly StructureCase[] = [
  {
    name: "a template",
    bytes: () => planFile(BODY, { mainType: `${TYPE}.template.main+xml` }),
    ...usual,
  },
  {
    name: "a document with macros",
    bytes: () =>
      planFile(BODY, {
        mainType: "application/vnd.ms-word.document.macroEnabled.main+xml",
        extra: [{ name: "word/vbaProject.bin", text: "\u0000macro" }],
      }),
    ...usual,
  },
  {
    name: "a main part of another name",
    bytes: () => planFile(BODY, { mainPart: "word/document2.xml" }),
    ...usual,
  },
  {
    name: "a main part in another folder",
    bytes: () => planFile(BODY, { mainPart: "story/main.xml" }),
    ...usual,
  },
  { name: "Strict", bytes: () => planFile(BODY, { strict: true }), ...usual },
  { name: "Strict in UTF-16", bytes: () => planFile(BODY, { strict: true, encoding: "utf-16le" }), ...usual },
  { name: "names without a prefix", bytes: () => planFile(BODY, { prefix: "" }), ...usual },
  {
    name: "names under another prefix, with a byte order mark",
    bytes: () => planFile(BODY, { prefix: "ns0", encoding: "utf-8-bom" }),
    ...usual,
  },
  {
    name: "a protected document",
    bytes: () => planFile(BODY, { settings: '<w:documentProtection w:edit="forms" w:enforcement="1"/>' }),
    ...usual,
    warnings: ["protected"],
  },
  {
    name: "another file in the middle, pieces of custom XML beside it",
    bytes: () =>
      planFile(`<w:altChunk r:id="r9"/>${BODY}`, {
        extra: [
          { name: "customXml/item1.xml", text: "<a>二、工作进度安排</a>" },
          { name: "word/glossary/document.xml", text: "<b/>" },
        ],
      }),
    ...usual,
    warnings: ["alt-chunk"],
  },
  {
    name: "styles of WPS, body and headings by numbers",
    bytes: () =>
      planFile(
        `${styled("望江学校工会工作计划", "2")}${styled("近期工作安排", "1")}${styled("一、进度安排", "2")}${styled("二、说明", "2")}${SIGNED}`,
        { styles: WPS_STYLES },
      ),
    how: "heading",
    above: "一、进度安排",
    below: "二、说明",
  },
];
