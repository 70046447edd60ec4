import { describe, expect, test } from "vitest";
import type { Fault, FileFaultKind, JobFault, PlaceCandidate } from "../../../src/core/model/fault.ts";
import { atDoor } from "../../../src/core/text/at-door.ts";
import { explain } from "../../../src/core/text/explain-fault.ts";

/** A record, so that the compiler asks for a new kind. */
const FILE_KINDS: Readonly<Record<FileFaultKind, true>> = {
  "empty-file": true,
  truncated: true,
  damaged: true,
  "zip-password": true,
  "too-large": true,
  "huge-file": true,
  password: true,
  "old-xls": true,
  "old-doc": true,
  "old-office": true,
  xlsb: true,
  "is-workbook": true,
  "is-document": true,
  "is-presentation": true,
  "is-opendocument": true,
  iwork: true,
  ofd: true,
  "web-page": true,
  "excel-2003-xml": true,
  "word-2003-xml": true,
  rtf: true,
  pdf: true,
  picture: true,
  "text-file": true,
  "other-zip": true,
  "not-office": true,
  doctype: true,
  "not-well-formed": true,
  "no-main-part": true,
  zip64: true,
  signed: true,
  "newer-format": true,
  "lock-file": true,
};

const candidates: readonly PlaceCandidate[] = [
  { place: "block:12", how: "heading", text: "三、重点工作与时间" },
  { place: "block:57", how: "heading", text: "五、工作进度安排" },
];

const JOB_FAULTS: { readonly [Kind in JobFault["kind"]]: Extract<JobFault, { kind: Kind }> } = {
  "no-table": { kind: "no-table", sheets: ["说明", "通讯录"] },
  "unknown-sheet": { kind: "unknown-sheet", wanted: "九月", sheets: ["安排表", "名单"] },
  "bad-frame": { kind: "bad-frame", text: "今年" },
  "no-frame": { kind: "no-frame" },
  "no-rows": { kind: "no-rows" },
  "no-days": { kind: "no-days" },
  "no-recipients": { kind: "no-recipients" },
  "unknown-recipient": { kind: "unknown-recipient", name: "语文组工会小姐", near: "语文组工会小组" },
  "no-round": { kind: "no-round" },
  "no-such-heading": { kind: "no-such-heading", wanted: "六、日程", candidates },
  "no-such-place": { kind: "no-such-place", wanted: "第九段", candidates: [] },
  "several-places": { kind: "several-places", candidates },
  "several-marks": { kind: "several-marks", candidates },
  "cell-changed": { kind: "cell-changed", sheet: "安排表", cell: "C4", expected: "女工委", found: "工会" },
  "cell-in-edit": { kind: "cell-in-edit" },
  protected: { kind: "protected", sheet: "安排表" },
  "rows-held": { kind: "rows-held", sheet: "安排表", why: "table" },
  "excel-refused": { kind: "excel-refused", code: "GeneralException" },
  "unsafe-result": { kind: "unsafe-result", detail: "document.xml differs after the table" },
};

const faults: readonly Fault[] = [
  ...Object.keys(FILE_KINDS).flatMap((kind) =>
    (["workbook", "document"] as const).map((wanted) => ({ kind: kind as FileFaultKind, wanted })),
  ),
  ...Object.values(JOB_FAULTS),
];

/** File endings, addresses and names of programs and formats that officers know. */
const KNOWN_LATIN =
  /\.(?:xlsx|xlsb|xls|et|docx|doc|wps)|\b[A-Z]{1,3}\d+\b|Excel|Word|WPS|Office|OpenDocument|PDF|OFD|RTF|XML|Pages|Numbers|50 MB/g;

describe.each(
  faults.map((fault) => ({
    fault,
    name: "wanted" in fault ? `${fault.kind} for ${fault.wanted}` : fault.kind,
  })),
)("$name", ({ fault }) => {
  const { code, message, advice } = explain(fault);

  test("is said in Chinese, with a way on", () => {
    for (const sentence of [message, advice]) {
      expect(sentence).toMatch(/\p{Script=Han}{2}/u);
      expect(sentence.replace(KNOWN_LATIN, "")).not.toMatch(/[A-Za-z]/);
    }
    expect(code).toBe(fault.kind);
  });

  test("is one sentence without blame or a stop at its end", () => {
    expect(message + advice).not.toMatch(/失败|非法|异常|错误|无效|undefined|[!！。]/);
    expect(message.length).toBeLessThanOrEqual(60);
  });

  test("advises what can be done", () => {
    expect(advice).toMatch(/^请|^没有改动任何内容，请|^原文件没有任何改动，请/);
  });
});

test("a Word file offered as the table, and a table offered as the plan, are told apart", () => {
  expect(explain({ kind: "is-document", wanted: "workbook" })).toMatchObject({
    message: "这是 Word 文档，不是表格",
    advice: "请选 .xlsx 的表格文件",
  });
  expect(explain({ kind: "is-workbook", wanted: "document" })).toMatchObject({
    message: "这是表格，不是文档",
    advice: "请选 .docx 的计划文档文件",
  });
});

test("an old format is saved anew where it is the right kind of file, and replaced where it is not", () => {
  expect(explain({ kind: "old-xls", wanted: "workbook" }).advice).toContain("另存为 .xlsx");
  expect(explain({ kind: "old-xls", wanted: "document" }).advice).toBe("请选 .docx 的计划文档文件");
});

test.each([
  ["安排表.xls", "old-xls", "这是旧格式的表格（.xls）"],
  ["安排表.ET", "old-xls", "这是 WPS 的旧格式表格（.et）"],
  ["安排表.xlsx", "old-xls", "这是旧格式的表格（.xls 或 .et），只是名字的结尾改成了 .xlsx"],
  ["安排表", "old-xls", "这是旧格式的表格（.xls 或 .et）"],
  ["D:\\工会\\计划.doc", "old-doc", "这是旧格式的文档（.doc）"],
  ["计划.wps", "old-doc", "这是 WPS 的旧格式文档（.wps）"],
  ["计划.docx", "old-doc", "这是旧格式的文档（.doc 或 .wps），只是名字的结尾改成了 .docx"],
] as const)("%s that is %s is called what the officer sees", (name, kind, message) => {
  const wanted = kind === "old-xls" ? "workbook" : "document";
  expect(explain(atDoor({ kind, wanted }, { name })).message).toBe(message);
});

test("the ending changes nothing in what else is said, and a job's fault nothing at all", () => {
  const fault: Fault = { kind: "truncated", wanted: "workbook" };
  expect(explain(atDoor(fault, { name: "安排表.et" }))).toEqual(explain(fault));
  expect(atDoor(JOB_FAULTS["unknown-sheet"], { name: "安排表.et" })).toBe(JOB_FAULTS["unknown-sheet"]);
});

test("where a text may be pasted, that is the other way on", () => {
  const fault: Fault = { kind: "old-doc", wanted: "document" };
  expect(explain(fault).advice).not.toContain("粘贴");
  expect(explain(atDoor(fault, { name: "计划.doc", paste: true })).advice).toBe(
    "请用 Word 或 WPS 文字打开，点“文件”，另存为 .docx，再选新存的文件；也可以打开后全选复制，把文字粘贴进来",
  );
});

test("several possible places are all named by their words, without the codes of the command line", () => {
  const { advice } = explain(JOB_FAULTS["several-places"]);
  expect(advice).toBe("请选一处：“三、重点工作与时间”、“五、工作进度安排”");
});

test("a sheet asked for by a name that looks like a kind of file is still a sheet", () => {
  const fault: Fault = { kind: "unknown-sheet", wanted: "workbook", sheets: ["安排表"] };
  expect(explain(fault).message).toBe("没有名为“workbook”的工作表");
});

test("a place called document is still a place", () => {
  const fault: Fault = { kind: "no-such-heading", wanted: "document", candidates: [] };
  expect(explain(fault).message).toBe("计划里没有标题“document”");
});

test("a frame that was left empty is asked for as a frame", () => {
  const { message, advice } = explain({
    kind: "bad-frame",
    text: " ",
    why: { kind: "empty", part: "", text: "", suggestions: [] },
  });
  expect([message, advice].join()).toMatch(/学年/);
  expect(message).not.toContain("时间段");
});

test.each`
  kind         | way
  ${"picture"} | ${"请选原来的 Word 或 Excel 文件；只有图片的话，用微信的“提取文字”取出文字，复制后粘贴进来"}
  ${"pdf"}     | ${"请选原来的 Word 或 Excel 文件；也可以在 PDF 里选中安排那一段，复制后粘贴进来"}
`("last year's plan as a $kind has a way on where a text may be pasted", ({ kind, way }) => {
  const fault = { kind, wanted: "workbook" } as const;
  expect(explain(atDoor(fault, { name: "计划", paste: true })).advice).toBe(way);
  expect(explain(fault).advice).not.toContain("粘贴");
});

test("how a password is taken off is said for both programs", () => {
  const { advice } = explain({ kind: "password", wanted: "document" });
  expect(advice).toBe(
    "请用 Word 或 WPS 文字打开，点“文件”，在“信息”里（WPS 是“文档加密”）把密码清空，保存后再选",
  );
});
