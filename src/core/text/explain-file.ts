import type { FileFault } from "../model/fault.ts";

/** What each side of the work is called, and the ending it must have. */
const WANTED = {
  workbook: { name: "表格", ending: ".xlsx", program: "Excel 或 WPS 表格" },
  document: { name: "计划文档", ending: ".docx", program: "Word 或 WPS 文字" },
} as const;

/** Where a text may be pasted, a plan and a table are both taken. */
const ORIGINAL = "请选原来的 Word 或 Excel 文件";

/**
 * What is wrong with a file, and a way on; the words follow what the officer meant to give, and where the door knows
 * it the ending of the name: .xls and .et are the same inside.
 */
export function explainFile(fault: FileFault): readonly [message: string, advice: string] {
  const { kind, wanted, paste } = fault;
  const { name, ending, program } = WANTED[wanted];
  const saveAs = stepsToSave(fault);
  const again = `请用 ${program}打开后另存一份再试`;
  const choose = `请选 ${ending} 的${name}文件`;
  const book = wanted === "workbook" ? saveAs : fault.table ? stepsIn("workbook", fault.table) : choose;
  switch (kind) {
    case "empty-file":
      return ["文件是空的，可能没有传完", "请对方重发一次"];
    case "truncated":
      return ["文件不完整，可能没有传完", "请对方重发，或重新下载后再选"];
    case "damaged":
      return ["文件有损坏，没有打开", `请对方重发，或用 ${program}打开后另存一份再试`];
    case "zip-password":
      return ["这是带密码的压缩包", `请解压以后，再选里面的 ${ending} 文件`];
    case "too-large":
      return ["这个文件解开后太大，没有打开", `请把要用的${name}内容复制到新文件里，另存一份再试`];
    case "huge-file":
      return [
        "这个文件太大（超过 50 MB），没有打开",
        `请去掉里面的图片和用不着的内容，或把${name}内容复制到新文件里，另存一份再试`,
      ];
    case "password":
      return [
        "文件有打开密码",
        `请用 ${program}打开，点“文件”，在“信息”里（WPS 是“文档加密”）把密码清空，保存后再选`,
      ];
    case "old-xls":
      return [oldFormat("表格", ["xls", "et"], fault), book];
    case "old-doc":
      return [oldFormat("文档", ["doc", "wps"], fault), wanted === "document" ? saveAs : choose];
    case "old-office":
      return ["这是旧格式的 Office 文件", saveAs];
    case "xlsb":
      return ["这是二进制格式的表格（.xlsb）", book];
    case "is-workbook":
      return ["这是表格，不是文档", choose];
    case "is-document":
      return ["这是 Word 文档，不是表格", choose];
    case "is-presentation":
      return [`这是演示文稿，不是${name}`, choose];
    case "is-opendocument":
      return ["这是 OpenDocument 格式的文件", saveAs];
    case "iwork":
      return [
        "这是苹果电脑的文件（Pages 或 Numbers）",
        `请在苹果电脑或手机上打开它，导出为 ${wanted === "workbook" ? "Excel" : "Word"} 格式（${ending}）再选`,
      ];
    case "ofd":
      return ["这是 OFD 版式文件，里面的内容不能直接用", `请找到原来的 ${ending} 文件再选`];
    case "web-page":
      return [`这是网页格式，不是真正的${name}`, saveAs];
    case "excel-2003-xml":
      return ["这是 Excel 2003 的 XML 格式", book];
    case "word-2003-xml":
      return ["这是 Word 的 XML 格式", wanted === "document" ? saveAs : choose];
    case "rtf":
      return ["这是 RTF 格式的文档", wanted === "document" ? saveAs : choose];
    case "pdf":
      return [
        "这是 PDF 文件，里面的内容不能直接用",
        paste
          ? `${ORIGINAL}；也可以在 PDF 里选中安排那一段，复制后粘贴进来`
          : `请找到原来的 ${ending} 文件再选`,
      ];
    case "picture":
      return [
        "这是图片，里面的文字不能直接用",
        paste ? `${ORIGINAL}；只有图片的话，用微信的“提取文字”取出文字，复制后粘贴进来` : choose,
      ];
    case "text-file":
      return [
        `这是纯文本，不是${name}`,
        wanted === "workbook"
          ? "请在 Excel 或 WPS 表格里打开，核对分列后另存为 .xlsx"
          : `请把文字粘贴到 ${program}里，另存为 .docx`,
      ];
    case "other-zip":
      return [`这是压缩包，里面不是${name}`, `请解压以后，再选里面的 ${ending} 文件`];
    case "not-office":
      return [`认不出这个文件，它不是${name}`, choose];
    case "doctype":
      return ["文件里有外来的声明，为了安全没有打开", again];
    case "not-well-formed":
      return ["文件内部结构不完整，没有打开", again];
    case "no-main-part":
      return [`文件里没有${wanted === "workbook" ? "表格" : "正文"}内容`, again];
    case "zip64":
      return ["这个文件的打包方式太新，没有打开", again];
    case "signed":
      return ["文件有数字签名，改动会使签名失效", "请另存一份没有签名的再选"];
    case "newer-format":
      return ["这个文件是用更新的版本填的", "请先更新到新版本再打开"];
    case "lock-file":
      return ["这是打开文件时留下的临时文件（名字以 ~$ 开头）", "请选名字里没有 ~$ 的那一个"];
  }
}

/** Three steps, and where a text may be pasted the shorter way. */
function stepsToSave({ wanted, paste }: FileFault): string {
  const steps = stepsIn(wanted, WANTED[wanted].ending);
  return paste ? `${steps}；也可以打开后全选复制，把文字粘贴进来` : steps;
}

function stepsIn(side: FileFault["wanted"], ending: string): string {
  return `请用 ${WANTED[side].program}打开，点“文件”，另存为 ${ending}，再选新存的文件`;
}

/** One container for two programs: the ending tells which, unless somebody has changed it to the new one. */
function oldFormat(what: string, endings: readonly [string, string], { ending = "" }: FileFault): string {
  const [excel, wps] = endings;
  if (ending === `.${excel}`) return `这是旧格式的${what}（.${excel}）`;
  if (ending === `.${wps}`) return `这是 WPS 的旧格式${what}（.${wps}）`;
  const renamed = /^\.(xls|doc)[xm]$/.test(ending) ? `，只是名字的结尾改成了 ${ending}` : "";
  return `这是旧格式的${what}（.${excel} 或 .${wps}）${renamed}`;
}
