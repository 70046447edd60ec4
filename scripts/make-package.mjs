// Puts the officer's folder into one .zip: npm run build && npm run package
// With `-- --base https://…`, where the add-in build is served, the folder also brings the side bar for Excel.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { strToU8, zipSync } from "fflate";
import { manifestFor } from "../webpack/manifest-plugin.mjs";
import { manifestId } from "./excel-registration.mjs";
import { gbk } from "./package/gbk.mjs";
import { guideDocument } from "./package/guide-document.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FOLDER = "工会进度表";

/** The installer as Windows reads it: GBK, and CRLF at every line's end. */
function installer(manifest) {
  const text = readFileSync(at("assets/package/install.cmd"), "utf8").replace("{{ID}}", manifestId(manifest));
  return gbk(text.replace(/\r?\n/g, "\r\n"));
}

/** The empty table of that 学年, as the command line makes it. */
function template(frame) {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  try {
    const file = join(folder, "template.xlsx");
    execFileSync(process.execPath, [at("dist/cli.js"), "template", "-o", file, "--frame", frame]);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** From June on the coming school year is planned. */
function schoolYear(today) {
  const from = today.getFullYear() - (today.getMonth() < 5 ? 1 : 0);
  return `${from}-${from + 1}学年`;
}

/**
 * The files of the officer's folder, by their names.
 *
 * @param {{ frame?: string, base?: string }} [options] the 学年 of the template; where the add-in is served
 * @returns {Record<string, Uint8Array>}
 */
export function officersFolder({ frame = schoolYear(new Date()), base } = {}) {
  const manifest = readFileSync(at("manifest.xml"), "utf8");
  const { version } = JSON.parse(readFileSync(at("package.json"), "utf8"));
  return {
    "工会进度表.html": readFileSync(at("dist/工会进度表.html")),
    "使用说明.docx": guideDocument((name) => readFileSync(at(`docs/pictures/${name}`)), version),
    "工作安排表模板.xlsx": template(frame),
    "示例/工作进度安排（示例）.xlsx": readFileSync(at("assets/sample/schedule.xlsx")),
    "示例/工作计划（示例）.docx": readFileSync(at("assets/sample/plan.docx")),
    "安装到Excel.cmd": installer(manifest),
    ...(base !== undefined && { "manifest.xml": strToU8(manifestFor(manifest, base)) }),
  };
}

/** The folder as one .zip, whose names say that they are UTF-8. */
export function zipped(files) {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${FOLDER}/${name}`, bytes])),
    { level: 9 },
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { base: { type: "string" }, frame: { type: "string" } } });
  if (existsSync(at("dist/工会进度表.html")) && existsSync(at("dist/cli.js"))) {
    writeFileSync(at("dist/工会进度表.zip"), zipped(officersFolder(values)));
    console.log("dist/工会进度表.zip");
    if (values.base === undefined)
      console.log("Without the side bar for Excel: npm run package -- --base https://… brings it along.");
  } else {
    console.error("There is no build yet: npm run build");
    process.exitCode = 1;
  }
}
