import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { officersFolder, zipped } from "../../scripts/make-package.mjs";
import { gbk } from "../../scripts/package/gbk.mjs";
import { buildOnce, launch, open } from "./browser.ts";

let browser: Browser;
let files: Record<string, Uint8Array>;
let desktop: string;

beforeAll(async () => {
  buildOnce();
  browser = await launch();
  files = unzipSync(zipped(officersFolder({ frame: "2026-2027学年" })));
  desktop = mkdtempSync(join(tmpdir(), "桌面 "));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(desktop, name)), { recursive: true });
    writeFileSync(join(desktop, name), bytes);
  }
});

afterAll(async () => {
  await browser?.close();
  rmSync(desktop, { recursive: true, force: true });
});

const unpacked = (name: string) => join(desktop, "工会进度表", name);

function fileOf(name: string): Uint8Array {
  const bytes = files[`工会进度表/${name}`];
  if (bytes === undefined) throw new Error(`the folder has no ${name}`);
  return bytes;
}

test("the folder holds what an officer needs, and nothing for which it was not told where Excel finds it", () => {
  expect(Object.keys(files).sort()).toEqual(
    [
      "工会进度表/使用说明.docx",
      "工会进度表/安装到Excel.cmd",
      "工会进度表/工作安排表模板.xlsx",
      "工会进度表/工会进度表.html",
      "工会进度表/示例/工作计划（示例）.docx",
      "工会进度表/示例/工作进度安排（示例）.xlsx",
    ].sort(),
  );
});

test("unpacked on the desktop the page opens by double click, and takes the template and the sample", async () => {
  const address = pathToFileURL(unpacked("工会进度表.html")).href;
  const { page, errors, requests } = await open(browser, address, {
    offline: true,
    viewport: { width: 340, height: 760 },
  });
  await page.locator("input[type=file]").last().setInputFiles(unpacked("工作安排表模板.xlsx"));
  await page.getByRole("heading", { level: 1, name: /2026–2027 学年/ }).waitFor();
  await page.getByText("表里还没有内容").waitFor();
  await page.locator("input[type=file]").first().setInputFiles(unpacked("示例/工作进度安排（示例）.xlsx"));
  await page.getByText(/没有“13月”/).waitFor();
  await page.getByRole("tab", { name: "导出" }).click();
  await page.locator("input[accept*=docx]").setInputFiles(unpacked("示例/工作计划（示例）.docx"));
  await page.getByRole("heading", { name: "预览" }).waitFor();
  expect(errors).toEqual([]);
  expect(requests.filter((request) => !/^(?:file|blob|data):/.test(request))).toEqual([]);
});

test("使用说明 is a document whose every picture is there", () => {
  const parts = unzipSync(fileOf("使用说明.docx"));
  const document = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const links = strFromU8(parts["word/_rels/document.xml.rels"] ?? new Uint8Array());
  const targets = [...links.matchAll(/Target="([^"]+)"/g)].map(([, target]) => `word/${target}`);
  expect(targets).toHaveLength(3);
  for (const target of targets)
    expect(parts[target]?.subarray(1, 4)).toEqual(new TextEncoder().encode("PNG"));
  expect(document.match(/r:embed="rId\d"/g)).toEqual(['r:embed="rId1"', 'r:embed="rId2"', 'r:embed="rId3"']);
  for (const name of ["工会进度表.html", "工作安排表模板.xlsx", "安装到Excel.cmd"]) {
    expect(document).toContain(name);
    fileOf(name);
  }
});

test("the installer is read by the console of a Chinese Windows, and says what it names", () => {
  const bytes = fileOf("安装到Excel.cmd");
  const text = new TextDecoder("gbk", { fatal: true }).decode(bytes);
  expect(text.startsWith("@echo off\r\nchcp 936 >nul\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(text).toContain('set "ID=6f0e5d0a-3b7c-4d52-9a1e-8c4f2b7d9e31"');
  expect(text).not.toContain("{{");
  for (const [, label] of text.matchAll(/goto (\w+)/g)) expect(text).toContain(`\r\n:${label}\r\n`);
  expect(text).toContain("“工会进度表.html”");
});

test("of a character of two bytes neither is a sign of the console, and one that GB2312 lacks is refused", () => {
  const pair = gbk("工会“侧边栏”");
  expect([...pair].every((byte) => byte >= 0xa1)).toBe(true);
  expect(new TextDecoder("gbk").decode(pair)).toBe("工会“侧边栏”");
  expect(() => gbk("镕")).toThrow("镕");
});

test("with the address of the side bar its manifest comes along, and names that address alone", () => {
  const manifest = officersFolder({ frame: "2026-2027学年", base: "https://office.example.edu.cn/jindu" })[
    "manifest.xml"
  ];
  const text = strFromU8(manifest ?? new Uint8Array());
  expect(text).toContain('SourceLocation DefaultValue="https://office.example.edu.cn/jindu/taskpane.html"');
  expect(text).not.toContain("localhost");
});
