import fc from "fast-check";
import { expect, test } from "vitest";
import { sniff } from "../../src/package/sniff.ts";
import { createZip } from "../../src/package/zip.ts";
import { hex, joined, utf8, utf16, written } from "./bytes.ts";
import { compoundFile } from "./compound-file.ts";

function zipOf(...names: readonly string[]): Uint8Array {
  return createZip(names.map((name) => ({ name, bytes: utf8("<a/>") })));
}

function typed(type: string): Uint8Array {
  const types = `<Types><Default Extension='xml' ContentType='${type}'/></Types>`;
  return createZip([
    { name: "[Content_Types].xml", bytes: utf8(types) },
    { name: "main.xml", bytes: utf8("<a/>") },
  ]);
}

const workbook = zipOf("[Content_Types].xml", "xl/workbook.xml");
const plan = zipOf("[Content_Types].xml", "word/document.xml");
const html = "<html><body><table><tr><td>时间段</td></tr></table></body></html>";
const gbk = hex("cab1bce4b6ce2cc4dac8dd0d0a39d4c22cb0b2c5c5");

test.each([
  ["a workbook", workbook, undefined],
  ["a workbook with macros", zipOf("xl/workbook.xml", "xl/vbaProject.bin"), undefined],
  [
    "a workbook of a program with its own folders",
    typed("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
    undefined,
  ],
  ["names with backslashes", zipOf("xl\\WorkBook.xml"), undefined],
  ["a plan", plan, "is-document"],
  ["slides", zipOf("ppt/presentation.xml"), "is-presentation"],
  ["a binary workbook", zipOf("xl/workbook.bin"), "xlsb"],
  ["an OpenDocument sheet", zipOf("mimetype", "content.xml"), "is-opendocument"],
  ["a Pages or Numbers file", zipOf("Index/Document.iwa", "Metadata/Properties.plist"), "iwork"],
  ["an older one", zipOf("index.zip", "QuickLook/Thumbnail.jpg"), "iwork"],
  ["an OFD file", zipOf("OFD.xml", "Doc_0/Document.xml"), "ofd"],
  ["any other archive", zipOf("安排.txt"), "other-zip"],
  ["an archive with nothing in it", createZip([]), "other-zip"],
  ["a RAR archive", hex("526172211a0700cf"), "other-zip"],
  ["an empty download", new Uint8Array(0), "empty-file"],
  ["a download cut off", workbook.slice(0, 60), "truncated"],
  ["nothing but zeros", new Uint8Array(3000), "damaged"],
  ["an archive with a password", written(workbook, 6, [1]), "zip-password"],
  ["an encrypted workbook", compoundFile(["EncryptionInfo", "EncryptedPackage", "DataSpaces"]), "password"],
  ["an old workbook", compoundFile(["Workbook", "SummaryInformation"]), "old-xls"],
  ["a very old workbook", compoundFile(["Book"]), "old-xls"],
  ["an old document", compoundFile(["WordDocument", "1Table"]), "old-doc"],
  [
    "an old document with a workbook inside",
    compoundFile(["WordDocument", "1Table", "ObjectPool"], ["Workbook"]),
    "old-doc",
  ],
  [
    "an old workbook with a document inside",
    compoundFile(["A", "B", "C", "Workbook", "MBD0001"], ["WordDocument"]),
    "old-xls",
  ],
  ["old slides", compoundFile(["PowerPoint Document"]), "old-office"],
  ["a compound file cut off", compoundFile(["Workbook"]).slice(0, 300), "old-office"],
  ["BIFF 8 bare", hex("0908 1000 0006"), "old-xls"],
  ["BIFF 4 bare", hex("0904 0600"), "old-xls"],
  ["BIFF 2 bare", hex("0900 0400"), "old-xls"],
  ["a web page", utf8(html), "web-page"],
  ["a web page with its type", utf8(`\ufeff<!DOCTYPE html>\n${html}`), "web-page"],
  ["a web page in UTF-16", joined(hex("fffe"), utf16(html)), "web-page"],
  ["a table alone", utf8("  <table><tr></tr></table>"), "web-page"],
  ["a web archive", utf8("MIME-Version: 1.0\nX-Document-Type: Workbook\n"), "web-page"],
  [
    "an Excel 2003 XML",
    utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    "excel-2003-xml",
  ],
  [
    "a Word 2003 XML",
    utf8(
      '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>',
    ),
    "word-2003-xml",
  ],
  [
    "a flat package",
    utf8(
      '<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>',
    ),
    "word-2003-xml",
  ],
  ["rich text", utf8("{\\rtf1\\ansi 安排}"), "rtf"],
  ["a PDF", utf8("%PDF-1.7\n"), "pdf"],
  ["a photograph", hex("ffd8ffe000104a464946"), "picture"],
  ["a photograph of a telephone", hex("00000018 66747970 68656963 00000000"), "picture"],
  ["a screenshot", hex("89504e470d0a1a0a"), "picture"],
  ["comma separated text", utf8("时间段,主要工作内容\n9月,慰问"), "text-file"],
  ["the same in GB 18030", gbk, "text-file"],
  ["Unicode text", joined(hex("fffe"), utf16("时间段\t内容")), "text-file"],
  ["the same without its mark", utf16("时间段\t主要工作内容\r\n9月\t慰问新教师\r\n"), "text-file"],
  ["the same with the high byte first", utf16("时间段\t主要工作内容\r\n9月\t慰问\r\n", "be"), "text-file"],
  ["a web page in UTF-16 without its mark", utf16(html), "web-page"],
  ["a row of a table alone", utf8("<tr><td>9月</td></tr>"), "web-page"],
  ["numbers of 16 bits", hex("0100 0200 0300 0400 0500 4e00 4f00 5000"), "not-office"],
  ["control characters", utf8("安排\u0001\u0002\u0003"), "not-office"],
  [
    "the file that Excel lays beside an open one",
    joined(hex("03"), utf8("yao"), new Uint8Array(161)),
    "lock-file",
  ],
  [
    "the file that LibreOffice lays beside an open one",
    utf8(",yao,pc,01.09.2024 08:00,file:///home/yao/.config;"),
    "lock-file",
  ],
  ["something else", hex("00 01 02 03 ff fe 00 99"), "not-office"],
])("%s", (_, bytes, kind) => {
  expect(sniff(bytes, "workbook")).toEqual(kind && { kind, wanted: "workbook" });
});

test.each([
  ["a plan", plan, undefined],
  [
    "a plan of a program with its own folders",
    typed("application/vnd.ms-word.document.macroEnabled.main+xml"),
    undefined,
  ],
  ["a workbook", workbook, "is-workbook"],
  ["a binary workbook", typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "xlsb"],
  ["an encrypted plan", compoundFile(["EncryptedPackage"]), "password"],
  ["an old document", compoundFile(["WordDocument"]), "old-doc"],
])("where a plan is wanted: %s", (_, bytes, kind) => {
  expect(sniff(bytes, "document")).toEqual(kind && { kind, wanted: "document" });
});

test("a directory of a compound file that goes round in circles comes to an end", () => {
  const bytes = compoundFile(["A", "B"]);
  const view = new DataView(bytes.buffer);
  view.setUint32(512 + 4, 1, true);
  view.setUint32(1024 + 128 + 72, 1, true);
  expect(sniff(bytes, "workbook")?.kind).toBe("old-office");
});

test("no bytes whatever make it throw", () => {
  const kinds = [
    workbook,
    compoundFile(["A", "B", "Workbook"], ["WordDocument"]),
    utf8(html),
    hex("d0cf11e0a1b11ae1"),
  ];
  const change = fc.tuple(fc.nat({ max: 3000 }), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.array(change, { minLength: 1, maxLength: 12 }),
      (bytes, changes) => {
        const odd = bytes.slice();
        for (const [at, byte] of changes) odd[at % odd.length] = byte;
        const kind = sniff(odd, "workbook")?.kind;
        expect(kind === undefined || kind.length > 0).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test("a page of nothing but comments comes to an end", () => {
  expect(sniff(utf8("<!-- -->".repeat(500)), "workbook")?.kind).toBe("text-file");
});
