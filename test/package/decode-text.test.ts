import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../src/package/decode-text.ts";
import { createZip } from "../../src/package/zip.ts";
import { hex, joined, unwrap, utf8, utf16 } from "./bytes.ts";
import { compoundFile } from "./compound-file.ts";

const list = "九月：\r\n1. 慰问新教师\r\n2. 召开工会小组长会议，布置全年工作\r\n";
/** 「9月，安排」 in GB 18030. */
const gb = hex("39 d4c2 a3ac b0b2 c5c5");

test.each([
  ["UTF-8", utf8(list), "utf-8"],
  ["UTF-8 with its mark", joined(hex("efbbbf"), utf8(list)), "utf-8"],
  ["UTF-16 with its mark", joined(hex("fffe"), utf16(list)), "utf-16le"],
  ["UTF-16, high byte first", joined(hex("feff"), utf16(list, "be")), "utf-16be"],
  ["UTF-16 without its mark", utf16(list), "utf-16le"],
  ["UTF-16 without its mark, high byte first", utf16(list, "be"), "utf-16be"],
])("a text in %s is read, and nothing is asked", (_, bytes, encoding) => {
  expect(unwrap(decodeText(bytes))).toEqual({ text: list, encoding });
});

test("a text in GB 18030 is read, and its first lines are shown for the officer to confirm", () => {
  const lines = joined(gb, hex("0d0a 20 0d0a"), gb, hex("0a"), gb, hex("0a"), gb);
  expect(unwrap(decodeText(lines))).toEqual({
    text: "9月，安排\r\n \r\n9月，安排\n9月，安排\n9月，安排",
    encoding: "gb18030",
    confirm: ["9月，安排", "9月，安排", "9月，安排"],
  });
});

test("plain Latin characters are the same in all of them, and no question", () => {
  expect(unwrap(decodeText(utf8("9,10\n")))).toEqual({ text: "9,10\n", encoding: "utf-8" });
});

test("GB 18030 that begins with a long Latin part is GB 18030 all the same", () => {
  const decoded = unwrap(decodeText(joined(utf8("9,10\n".repeat(2000)), gb)));
  expect([decoded.encoding, decoded.text.endsWith("9月，安排")]).toEqual(["gb18030", true]);
});

test("UTF-8 that lost a byte stays UTF-8, with the line in question shown", () => {
  const whole = utf8(list.repeat(20));
  const at = whole.length - 20;
  const damaged = joined(whole.slice(0, at), whole.slice(at + 1));
  const { text, encoding, confirm } = unwrap(decodeText(damaged));
  expect([encoding, text.startsWith("九月")]).toEqual(["utf-8", true]);
  expect(confirm).toEqual([expect.stringContaining("\uFFFD")]);
});

test("UTF-8 cut off within its last character is shown as what it is", () => {
  const { text, confirm } = unwrap(decodeText(utf8("九月慰问").slice(0, -1)));
  expect([text, confirm]).toEqual(["九月慰\uFFFD", ["九月慰\uFFFD"]]);
});

test.each([
  [
    "a plan as a Word document",
    createZip([{ name: "word/document.xml", bytes: utf8("<a/>") }]),
    "not-office",
  ],
  ["a workbook", createZip([{ name: "xl/workbook.xml", bytes: utf8("<a/>") }]), "is-workbook"],
  ["an old document", compoundFile(["WordDocument"]), "old-doc"],
  ["an old workbook", compoundFile(["Workbook"]), "old-xls"],
  ["rich text", utf8("{\\rtf1 }"), "rtf"],
  ["a web page", utf8("<html><body>9月</body></html>"), "web-page"],
  ["a web archive", utf8("MIME-Version: 1.0\nContent-Type: multipart/related"), "web-page"],
  ["a PDF", utf8("%PDF-1.4"), "pdf"],
  ["a picture", hex("ffd8ffe000104a46"), "picture"],
  ["nothing", new Uint8Array(0), "empty-file"],
  ["rubbish", hex("80ff00fe0102ff80"), "not-office"],
  ["rubbish after a Latin beginning", joined(utf8("9".repeat(5000)), hex("ff81ff80ff81ff")), "not-office"],
])("%s is no text, and is told what it is", (_, bytes, kind) => {
  expect(decodeText(bytes)).toEqual({ ok: false, fault: { kind, wanted: "document" } });
});

test("what is written in any encoding comes out again", () => {
  const words = fc.constantFrom("九月", "慰问新教师", "\n", "\t", "1. ", "，", "Word", "（一）", "3-4月");
  const text = fc.array(words, { minLength: 3, maxLength: 60 }).map((all) => `时间段\n${all.join("")}`);
  fc.assert(
    fc.property(text, (written) => {
      for (const bytes of [utf8(written), utf16(written), utf16(written, "be")]) {
        expect(unwrap(decodeText(bytes)).text).toBe(written);
      }
    }),
  );
});

test("no bytes whatever make it throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const read = decodeText(bytes);
      expect(read.ok || read.fault.wanted === "document").toBe(true);
    }),
    { numRuns: 3000 },
  );
});
