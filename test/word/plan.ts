import { createZip } from "../../src/package/zip.ts";
import type { ScheduleTable } from "../../src/word/schedule-table.ts";

/** Builds plans of our own wording as .docx files, as the offices' writers leave them. */

const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

export interface PlanOptions {
  readonly styles?: string;
  readonly settings?: string;
  /** The content of numbering.xml, where the plan has automatic lists. */
  readonly numbering?: string;
  /** The last `w:sectPr`; `""` for none. */
  readonly section?: string;
  readonly strict?: boolean;
  /** Prefix of WordprocessingML; `""` makes it the default namespace. */
  readonly prefix?: string;
  readonly encoding?: "utf-8" | "utf-8-bom" | "utf-16le";
  readonly mainPart?: string;
  /** Content type of the main part, where it is none of a plain document. */
  readonly mainType?: string;
  readonly extra?: readonly { readonly name: string; readonly text: string }[];
}

export const A4 =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

/** Names as Word writes them in an English file. */
export const STYLES = styles({ normal: "Normal", heading: "Heading1" });

/** WPS writes other ids: Normal is `1`, heading 1 is `2`. */
export const WPS_STYLES = styles({ normal: "1", heading: "2" });

function styles({ normal, heading }: { readonly normal: string; readonly heading: string }): string {
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="宋体" w:hAnsi="Times New Roman"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="${normal}"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="${heading}"><w:name w:val="heading 1"/><w:basedOn w:val="${normal}"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="toc1"><w:name w:val="toc 1"/></w:style>`;
}

/** A whole plan around its body. */
export function planFile(body: string, options: PlanOptions = {}): Uint8Array {
  const main = options.mainPart ?? "word/document.xml";
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const office = options.strict ? STRICT_OFFICE : OFFICE;
  const parts = [
    { name: "[Content_Types].xml", text: contentTypes(main, folder, options.mainType) },
    {
      name: "_rels/.rels",
      text: rels(`<Relationship Id="r1" Type="${office}/officeDocument" Target="/${main}"/>`),
    },
    {
      name: `${folder}_rels/${main.slice(folder.length)}.rels`,
      text: rels(
        `<Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${office}/settings" Target="settings.xml"/>${options.numbering === undefined ? "" : `<Relationship Id="r3" Type="${office}/numbering" Target="numbering.xml"/>`}`,
      ),
    },
    { name: main, text: documentXml(body, options) },
    { name: `${folder}styles.xml`, text: root("styles", options.styles ?? STYLES, options) },
    { name: `${folder}settings.xml`, text: root("settings", options.settings ?? "", options) },
    ...(options.numbering === undefined
      ? []
      : [{ name: `${folder}numbering.xml`, text: root("numbering", options.numbering, options) }]),
    ...(options.extra ?? []),
  ];
  return createZip(
    parts.map(({ name, text }) => ({
      name,
      bytes: name === main ? encoded(text, options.encoding) : encoded(text),
    })),
  );
}

function encoded(text: string, encoding: PlanOptions["encoding"] = "utf-8"): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-bom") return new TextEncoder().encode(`\uFEFF${text}`);
  const marked = `\uFEFF${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
  return Uint8Array.from(
    [...marked].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  );
}

function contentTypes(main: string, folder: string, mainType?: string): string {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const override = (part: string, kind: string): string =>
    `<Override PartName="/${part}" ContentType="${type}.${kind}+xml"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${mainType === undefined ? override(main, "document.main") : `<Override PartName="/${main}" ContentType="${mainType}"/>`}${override(`${folder}styles.xml`, "styles")}${override(`${folder}settings.xml`, "settings")}</Types>`;
}

function rels(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

function documentXml(body: string, options: PlanOptions): string {
  return root("document", `<w:body>${body}${options.section ?? A4}</w:body>`, options);
}

function root(name: string, content: string, { strict, prefix = "w" }: PlanOptions): string {
  const uri = strict ? STRICT : TRANSITIONAL;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<w:${name} xmlns:w="${uri}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="${OFFICE}">${content}</w:${name}>`;
  if (prefix === "w") return xml;
  if (prefix === "") return xml.replaceAll(/(<\/?)w:/g, "$1").replace(`<${name}`, `<${name} xmlns="${uri}"`);
  return xml
    .replaceAll(/(<\/?)w:/g, `$1${prefix}:`)
    .replaceAll(/ w:(\w+=)/g, ` ${prefix}:$1`)
    .replace("xmlns:w=", `xmlns:${prefix}=`);
}

/** A body paragraph, justified, with the indent of official documents. */
export function text(words: string, run = ""): string {
  return `<w:p><w:pPr><w:ind w:firstLineChars="200" w:firstLine="640"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/>${run}<w:sz w:val="32"/></w:rPr><w:t>${words}</w:t></w:r></w:p>`;
}

/** A heading in direct formatting: 黑体, no style. */
export function heading(words: string): string {
  return `<w:p><w:r><w:rPr><w:rFonts w:eastAsia="黑体"/><w:sz w:val="32"/></w:rPr><w:t>${words}</w:t></w:r></w:p>`;
}

/** A heading by style id. */
export function styled(words: string, style: string, properties = ""): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
}

export function title(words: string): string {
  return `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="44"/></w:rPr><w:t>${words}</w:t></w:r></w:p>`;
}

export function right(words: string): string {
  return `<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
}

export const BLANK = "<w:p/>";

/** A table as an officer draws it in Word: plain cells, one paragraph a cell. */
export function handMade(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const cell = (words: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="2800" w:type="dxa"/></w:tcPr>${words
      .split("\n")
      .map(
        (line) =>
          `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="楷体"/><w:sz w:val="28"/></w:rPr><w:t>${line}</w:t></w:r></w:p>`,
      )
      .join("")}</w:tc>`;
  const lines = rows.map(
    (row) => `<w:tr><w:trPr><w:trHeight w:val="600"/></w:trPr>${row.map(cell).join("")}</w:tr>`,
  );
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2800"/>'.repeat(columns)}</w:tblGrid>${lines.join("")}</w:tbl>`;
}

const PROSE =
  "学校工会围绕教育教学中心，服务会员、凝聚会员，把各项工作安排落到实处，按照学年重点分步推进，让会员有盼头、有归属。";

/** The parts of a school year's plan before its schedule, with a chapter that only looks like it. */
export const PLAN_BODY = [
  title("2025—2026学年青禾小学工会工作计划"),
  heading("一、指导思想"),
  text(PROSE),
  heading("二、工作目标"),
  text("1.健全机制，把工作进度安排到人。"),
  heading("三、主要工作内容及安排"),
  text("（一）建设温暖之家（全年）"),
  text(PROSE),
  heading("四、工作保障措施"),
  text(PROSE),
].join("");

export const SIGNATURE = [BLANK, right("青禾小学工会委员会"), right("2025年9月1日")].join("");

/** A plan in the manner of most: decoys first, the schedule's heading last, then the signature. */
export function usualPlan(underHeading = "", options: PlanOptions = {}): Uint8Array {
  return planFile(`${PLAN_BODY}${heading("五、工作进度安排")}${underHeading}${SIGNATURE}`, options);
}

/** A month list without owners, as many plans have it. */
export const MONTH_LIST = [
  text("九月："),
  text("1、迎新教师座谈"),
  text("2、教师节慰问"),
  text("十月："),
  text("重阳节走访"),
  text("十一、十二月："),
  text("1、趣味运动会"),
  text("2、年末总结"),
].join("");

/** A schedule of three rows. */
export const TABLE: ScheduleTable = {
  rows: [
    { time: "9月", items: ["召开工会委员会", "慰问教师"], owners: ["工会委员会", "各工会小组"] },
    { time: "10-11月", items: ["收集会员诉求"], owners: ["女职工委员会"] },
    { time: "12月", items: ["迎新年联欢", "学期总结", "走访慰问"], owners: ["文体部"] },
  ],
};

export const WITHOUT_OWNERS: ScheduleTable = {
  rows: TABLE.rows.map(({ time, items }) => ({ time, items, owners: [] })),
};
