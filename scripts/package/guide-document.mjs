import { strToU8, zipSync } from "fflate";

/** What the one page says: lines, and pictures by their names in docs/pictures with their width in centimetres. */
const PAGE = [
  { title: "工会进度表 使用说明" },
  { step: "解压", text: "先把压缩包解压到桌面。在微信或压缩软件里直接点开是用不了的。" },
  {
    step: "打开",
    text: "双击“工会进度表.html”，用 Edge、Chrome 或 360 的极速模式。不用安装，不用联网，内容不会上传。",
  },
  {
    step: "开始",
    text: "点“打开去年的计划”（Word、Excel 都行），逐条看过，再换成新学年；也可以打开已有的安排表，或者填“工作安排表模板.xlsx”。想先试一遍，点“看看示例”。",
  },
  {
    step: "检查",
    text: "“改”是有把握的；“填入”请您看过再点；“这样没错”以后不再提。改错了点“撤销”。点标题可以设学年、开学日期和名单。",
  },
  { pictures: [["pane.png", 10.8]] },
  {
    step: "导出",
    text: "把计划文档（.docx）拖进“导出”，看好写到哪里和预览，点“写入计划文档”，得到另存的一份，原文件不动。",
  },
  {
    step: "汇总",
    text: "“发下去”给每个分工会生成一份填报表；交来的拖进“收上来”，不一样的地方请您定。",
  },
  { step: "保存", text: "改过的表要点“保存修改后的表格”，新做的点“保存安排表”，得到一份新文件。" },
  {
    pictures: [
      ["wide.png", 8.2],
      ["import.png", 7],
    ],
  },
  {
    step: "装到 Excel",
    text: "学校有网址的，运行“安装到Excel.cmd”，表格旁边就有同样的侧边栏；没有就不用装，网页的功能一样。",
  },
  { step: "遇到问题", text: "点右下角的版本号，“复制诊断信息”，发给帮您的人。里面没有表格的内容。" },
];

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const EMU_PER_CM = 360_000;

/**
 * 使用说明 as a .docx of one page; the same pictures give the same bytes.
 *
 * @param {(name: string) => Uint8Array} picture a PNG by its name
 * @param {string} version
 * @returns {Uint8Array}
 */
export function guideDocument(picture, version) {
  const names = PAGE.flatMap(({ pictures = [] }) => pictures.map(([name]) => name));
  const media = names.map((name) => [`word/media/${name}`, picture(name)]);
  const parts = [
    ["[Content_Types].xml", TYPES],
    ["_rels/.rels", relations([[`${OFFICE}/relationships/officeDocument`, "word/document.xml"]])],
    ["word/document.xml", documentXml(picture, version)],
    [
      "word/_rels/document.xml.rels",
      relations(names.map((name) => [`${OFFICE}/relationships/image`, `media/${name}`])),
    ],
  ];
  const options = { level: 9, mtime: new Date(2026, 0, 1) };
  const entries = [...parts.map(([name, text]) => [name, strToU8(text)]), ...media];
  return zipSync(Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, options]])));
}

const TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/></Types>`;

function relations(targets) {
  const lines = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function documentXml(picture, version) {
  let drawn = 0;
  const lines = PAGE.map(({ title, step, text, pictures }) => {
    if (title !== undefined)
      return paragraph(run(title, { bold: true, half: 32 }), {
        centred: true,
        line: 'w:line="560" w:lineRule="exact"',
      });
    if (pictures === undefined)
      return paragraph(run(`${step}　`, { bold: true, colour: "0C613A" }) + run(text), {});
    const drawings = pictures.map(([name, width]) => {
      drawn += 1;
      return drawing(drawn, name, width, sizeOf(picture(name)));
    });
    return paragraph(drawings.join(run("  ")), { centred: true, line: "" });
  });
  const foot = paragraph(run(`版本 ${version}`, { half: 18, colour: "616161" }), { centred: true });
  return `${HEAD}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}/relationships" xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:a="${DRAWING}/main" xmlns:pic="${DRAWING}/picture"><w:body>${lines.join("")}${foot}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="964" w:right="1134" w:bottom="850" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

/** Lines of text have one height, so that the page breaks nowhere else under another font. */
function paragraph(content, { centred = false, line = 'w:line="370" w:lineRule="exact"' }) {
  const align = centred ? '<w:jc w:val="center"/>' : "";
  return `<w:p><w:pPr><w:spacing w:before="40" w:after="40" ${line}/>${align}</w:pPr>${content}</w:p>`;
}

function run(text, { bold = false, half = 21, colour = "" } = {}) {
  const weight = bold ? "<w:b/>" : "";
  const ink = colour === "" ? "" : `<w:color w:val="${colour}"/>`;
  const font = '<w:rFonts w:ascii="微软雅黑" w:eastAsia="微软雅黑" w:hAnsi="微软雅黑" w:hint="eastAsia"/>';
  return `<w:r><w:rPr>${font}${weight}${ink}<w:sz w:val="${half}"/><w:szCs w:val="${half}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** An inline picture of that width; its name says what is seen where it cannot be. */
function drawing(id, name, width, { across, down }) {
  const cx = Math.round(width * EMU_PER_CM);
  const cy = Math.round((cx * down) / across);
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="${id}" name="${name}" descr="${ALT[name]}"/><a:graphic><a:graphicData uri="${DRAWING}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="${name}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

const ALT = {
  "pane.png": "检查、时间轴和导出",
  "wide.png": "左边是表，右边是要改的地方",
  "import.png": "导入核对、换成新学年、指定列",
};

/** Width and height in the head of a PNG (its chunk IHDR). */
function sizeOf(png) {
  const view = new DataView(png.buffer, png.byteOffset);
  return { across: view.getUint32(16), down: view.getUint32(20) };
}
