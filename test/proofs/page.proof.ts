import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { downloaded, launch, open, PAGE } from "../browser/browser.ts";
import { cli, scratchPath } from "./tools.ts";

test("the page, opened from a folder with a Chinese name and without a net, exports the bytes that the command line exports", async () => {
  const out = scratchPath("计划.docx");
  cli("export", "assets/sample/schedule.xlsx", "--plan", "assets/sample/plan.docx", "-o", out, "--force");
  const folder = scratchPath("工会 资料");
  mkdirSync(folder);
  copyFileSync(PAGE, `${folder}/工会进度表.html`);
  const browser = await launch();
  try {
    const { page, errors } = await open(browser, pathToFileURL(`${folder}/工会进度表.html`).href, {
      offline: true,
    });
    await page.locator("input[accept^='.xlsx']").setInputFiles("assets/sample/schedule.xlsx");
    await page.getByRole("tab", { name: "导出" }).click();
    await page.locator("input[accept*=docx]").setInputFiles("assets/sample/plan.docx");
    const file = await downloaded(page, () => page.getByRole("button", { name: "写入计划文档" }).click());
    expect(file.name).toBe("plan（已填进度安排）.docx");
    expect(readFileSync(file.path).equals(readFileSync(out))).toBe(true);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});
