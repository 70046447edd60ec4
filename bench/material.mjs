// The files the benchmark runs over, made anew each time: a long workbook and a long plan.
import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";

const WORK = [
  "召开工会小组长会议",
  "走访慰问退休教职工",
  "组织教职工健步走",
  "公示工会经费收支",
  "更新教工之家图书",
];
const OWNERS = ["工会委员会", "女职工委员会", "文体委员会", "各工会小组"];

const LINE = { style: "thin", color: { argb: "FF808080" } };
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/**
 * A workbook of that many rows in eight columns, formatted as officers format theirs: bordered cells, set
 * heights, wrapped text, the time column as text. The times go round the school year.
 */
export async function longWorkbook(rows) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("安排表");
  sheet.addRow(["青禾实验学校2026—2027学年工会工作进度安排"]);
  sheet.addRow(["序号", "时间段", "主要工作内容", "责任部门/人", "参加对象", "地点", "经费", "备注"]);
  for (let index = 0; index < rows; index += 1) {
    const month = ((index + 8) % 12) + 1;
    const work = `${WORK[index % WORK.length]}（第${index + 1}次）`;
    const owner = OWNERS[index % OWNERS.length];
    const texts = [index + 1, `${month}月`, work, owner, "全体教职工", `${index % 40}号楼`, index * 10, null];
    format(sheet.addRow(texts));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function format(row) {
  row.height = 24;
  for (let column = 1; column <= 8; column += 1) {
    const cell = row.getCell(column);
    cell.font = { name: "宋体", size: 11 };
    cell.border = BOX;
    cell.alignment = { vertical: "middle", horizontal: column === 3 ? "left" : "center", wrapText: true };
    if (column === 2) cell.numFmt = "@";
  }
}

/** A plan whose document.xml is about `megabytes` long, with the schedule's heading and, after it, this piece of XML. */
export function longPlan(megabytes, folder, placeholder) {
  const text = (content) =>
    `<w:p><w:pPr><w:spacing w:line="520" w:lineRule="exact"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${content}</w:t></w:r></w:p>`;
  const filler = [];
  for (let size = 0, index = 0; size < megabytes * 1_000_000; index += 1) {
    const paragraph = text(`${index}. 各工会小组按月开展活动，做好记录，及时报送，第${index}条说明。`);
    filler.push(paragraph);
    size += Buffer.byteLength(paragraph);
  }
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text("青禾实验学校2026—2027学年工会工作计划")}${filler.join("")}${text("五、工作进度安排")}${placeholder}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  const parts = Object.entries(folder).map(([name, bytes]) => [
    name,
    name === "word/document.xml" ? strToU8(document) : bytes,
  ]);
  return zipSync(Object.fromEntries(parts), { level: 6 });
}
