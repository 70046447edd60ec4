import type { JobFault } from "../core/model/fault.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import type { TextLine } from "../core/model/text-line.ts";
import type { TimelineGrid } from "../core/timeline/timeline-grid.ts";
import { encodeXml } from "../package/decode.ts";
import { createZip } from "../package/zip.ts";
import type { BodyFormat } from "./body-format.ts";
import { lintFragment } from "./lint.ts";
import type { Names } from "./names.ts";
import { reviewXml } from "./review-xml.ts";
import { paragraphXml, tag } from "./run-xml.ts";
import type { ScheduleTable } from "./schedule-table.ts";
import type { Page } from "./section.ts";
import { tableSize, widthOf } from "./table-size.ts";
import { tableXml } from "./table-xml.ts";
import { noteXml, timelineXml } from "./timeline-xml.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const NAMES: Names = {
  element: "w:",
  attribute: "w:",
  declaration: "",
  strict: false,
  declared: new Set(["w"]),
};

/** Page of official documents (GB/T 9704-2012): A4, type area 156 × 225 mm. */
const MARGINS = { top: 2098, right: 1474, bottom: 1985, left: 1588, header: 851, footer: 992, gutter: 0 };
/** Nothing of its own: the document's defaults hold. */
const PLAIN: BodyFormat = { eastAsia: undefined, size: undefined };
const PAGE: Page = { width: 8844, height: 12_755 };

/** A new .docx that holds the title and the table alone; the same table gives the same bytes. */
export function newPlan(table: ScheduleTable): Result<Uint8Array, JobFault> {
  const size = tableSize(table, PAGE, PLAIN);
  return newDocument(titleOf(table), tableXml(NAMES, table, size, PLAIN, 0));
}

/** A new .docx that holds the timeline alone, under its title, and below it in a sentence what it could not place. */
export function newTimeline(title: string, grid: TimelineGrid, unplaced = ""): Result<Uint8Array, JobFault> {
  const table = timelineXml(NAMES, grid, PAGE.width, PLAIN, 0);
  return newDocument(title, unplaced === "" ? table : `${table}${noteXml(NAMES, unplaced)}`);
}

/** A new .docx that holds the lines of a text, the first one its title. */
export function newText(lines: readonly TextLine[]): Result<Uint8Array, JobFault> {
  const title = lines.find(({ kind }) => kind === "title")?.text ?? "";
  return newDocument(title, reviewXml(NAMES, lines));
}

function newDocument(title: string, content: string): Result<Uint8Array, JobFault> {
  const fault = lintFragment(content, NAMES, { started: new Set(), ended: new Set() });
  return fault === undefined ? ok(packageOf(title, content)) : fail({ kind: "unsafe-result", detail: fault });
}

function packageOf(title: string, content: string): Uint8Array {
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes()],
    ["_rels/.rels", relationships(["officeDocument", "word/document.xml"])],
    ["word/document.xml", documentXml(title, content)],
    ["word/_rels/document.xml.rels", relationships(["styles", "styles.xml"])],
    ["word/styles.xml", stylesXml()],
  ];
  return createZip(
    parts.map(([name, text]) => ({
      name,
      bytes: encodeXml({ text: `${HEAD}${text}`, bom: false, encoding: "utf-8" }),
    })),
  );
}

function contentTypes(): string {
  const override = (part: string, kind: string): string =>
    `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("document", "document.main"),
    override("styles", "styles"),
    "</Types>",
  ].join("");
}

function relationships([kind, target]: readonly [string, string]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;
}

function titleOf({ title, frameName }: ScheduleTable): string {
  return title?.trim() || `${frameName ?? ""}${frameName ? "工会" : ""}工作进度安排`;
}

function documentXml(words: string, content: string): string {
  const page = tag(NAMES, "pgSz", { w: 11_906, h: 16_838 });
  const look = `<w:pPr>${tag(NAMES, "pStyle", { val: "Title" })}${titleIndent(words)}</w:pPr>`;
  const title = paragraphXml(NAMES, look, "", words);
  return [
    `<w:document xmlns:w="${WORD}"><w:body>${title}`,
    content,
    `<w:p/><w:sectPr>${page}${tag(NAMES, "pgMar", MARGINS)}</w:sectPr></w:body></w:document>`,
  ].join("");
}

/** 二号. */
const TITLE_SIZE = 44;

/** A title of several lines stands as a trapezoid (GB/T 9704-2012, 7.3.1), and leaves no single character to its last line. */
function titleIndent(words: string): string {
  const lines = Math.ceil(widthOf(words, TITLE_SIZE) / PAGE.width);
  if (lines < 2) return "";
  const line = widthOf(words, TITLE_SIZE) / lines + 3 * TITLE_SIZE * 10;
  const side = Math.max(0, Math.floor((PAGE.width - line) / 2));
  return tag(NAMES, "ind", { left: side, right: side });
}

/** 仿宋 三号 for the body, 宋体 二号 bold for the title: fonts that every Chinese Windows has. */
function stylesXml(): string {
  const fonts = (eastAsia: string): string =>
    tag(NAMES, "rFonts", {
      ascii: "Times New Roman",
      eastAsia,
      hAnsi: "Times New Roman",
      cs: "Times New Roman",
    });
  const size = (half: number): string =>
    `${tag(NAMES, "sz", { val: half })}${tag(NAMES, "szCs", { val: half })}`;
  const lang = tag(NAMES, "lang", { val: "en-US", eastAsia: "zh-CN" });
  return [
    `<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts("仿宋")}${size(32)}${lang}</w:rPr></w:rPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>',
    '<w:pPr><w:spacing w:before="0" w:after="240" w:line="600" w:lineRule="atLeast"/><w:jc w:val="center"/></w:pPr>',
    `<w:rPr>${fonts("宋体")}<w:b/><w:bCs/>${size(TITLE_SIZE)}</w:rPr></w:style></w:styles>`,
  ].join("");
}
