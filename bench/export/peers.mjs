// The same table put into the same plan by the named peers, each by its own placeholder in the plan.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const docx = require("docx");
const Docxtemplater = require("docxtemplater");
const PizZip = require("pizzip");
const { createReport } = require("docx-templates");

const ROWS = Array.from({ length: 14 }, (_, index) => ({
  time: `${index + 1}月`,
  items: "走访慰问",
  owners: "工会委员会",
}));

const cell = (text) =>
  `<w:tc><w:tcPr><w:tcW w:w="2800" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (texts) => `<w:tr>${texts.map(cell).join("")}</w:tr>`;
const table = (rows) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2800"/>'.repeat(3)}</w:tblGrid>${rows.join("")}</w:tbl><w:p/>`;
const HEADERS = row(["时间段", "主要工作内容", "责任部门/人"]);
const paragraph = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** Each peer: what stands in its plan where the table is to go, and how it puts it there. */
export const peers = [
  {
    name: "docx patchDocument",
    placeholder: paragraph("{{table}}"),
    patch: patchWithDocx,
  },
  {
    name: "docxtemplater",
    placeholder: table([HEADERS, row(["{#rows}{time}", "{items}", "{owners}{/rows}"])]),
    patch: patchWithDocxtemplater,
  },
  {
    name: "docx-templates",
    placeholder: table([
      HEADERS,
      row(["+++FOR row IN rows+++", "", ""]),
      row(["+++=$row.time+++", "+++=$row.items+++", "+++=$row.owners+++"]),
      row(["+++END-FOR row+++", "", ""]),
    ]),
    patch: patchWithDocxTemplates,
  },
];

function patchWithDocx(plan) {
  const words = (text) => new docx.TableCell({ children: [new docx.Paragraph(text)] });
  const line = (texts) => new docx.TableRow({ children: texts.map(words) });
  const rows = ROWS.map(({ time, items, owners }) => line([time, items, owners]));
  return docx.patchDocument({
    outputType: "uint8array",
    data: plan,
    patches: {
      table: {
        type: docx.PatchType.DOCUMENT,
        children: [new docx.Table({ rows: [line(["时间段", "主要工作内容", "责任部门/人"]), ...rows] })],
      },
    },
  });
}

function patchWithDocxtemplater(plan) {
  const document = new Docxtemplater(new PizZip(plan), { paragraphLoop: true, linebreaks: true });
  document.render({ rows: ROWS });
  return document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
}

function patchWithDocxTemplates(plan) {
  return createReport({ template: plan, data: { rows: ROWS }, cmdDelimiter: "+++", noSandbox: true });
}
