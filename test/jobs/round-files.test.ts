import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readReturned } from "../../src/jobs/read-returned.ts";
import { openFile } from "../../src/workbook/file.ts";
import { all, CHINESE, copy, fill, gather, sendOut, sentBase, type } from "./returned-files.ts";

describe("rounds", () => {
  test("an older round: what has not moved since is taken, what has is asked", async () => {
    const opened = openFile(await sentBase());
    if (!opened.ok) throw new Error(opened.fault.kind);
    const grid = await opened.value.read("安排表");
    expect(grid?.cells[3]?.[0]?.text).toBe("10月");
    const moved = await opened.value.change([{ sheet: "安排表", cell: "A5", from: "11月", to: "11月上旬" }]);
    expect(moved.ok).toBe(true);
    const next = await sendOut(await opened.value.bytes());
    const old = await copy(CHINESE, type({ B5: "10月下旬", B6: "11月底" }));
    const done = await gather([{ name: "旧.xlsx", bytes: old }], next.base);
    expect(done.conflicts.map(({ kind }) => kind)).toEqual(["stale"]);
    expect(done.rows.map(({ cells }) => cells["period"]).slice(1, 3)).toEqual(["10月下旬", "11月上旬"]);
  });
});

test("of the names in a file's name the longest tells whose it is", async () => {
  const senders = ["文科分工会", "理文科分工会"].map(
    (name) => ({ name, kind: "sub-union", aliases: [] }) as const,
  );
  const bytes = new TextEncoder().encode("5月：组织读书沙龙\n6月：送教下乡");
  const read = await readReturned({ name: "理文科分工会（交）.txt", bytes }, async (all) => openFile(all), {
    senders,
    roundsKept: true,
  });
  expect(read.kind === "copy" && read.copy.sender).toBe("理文科分工会");
});

test("the title of a list tells whose it is where its file does not", async () => {
  const senders = [{ name: "文科分工会", kind: "sub-union", aliases: [] } as const];
  const bytes = new TextEncoder().encode("文科分工会2026学年工作计划\n5月：组织读书沙龙\n6月：送教下乡");
  const read = await readReturned({ name: "计划.txt", bytes }, async (all) => openFile(all), {
    senders,
    roundsKept: true,
  });
  expect(read.kind === "copy" && [read.copy.sender, read.copy.rows.length]).toEqual(["文科分工会", 2]);
});

const office = existsSync("/usr/bin/soffice") || process.env["CI"] === "true";
if (!office) console.warn("skipped: copies re-saved by LibreOffice, soffice is not here");

describe.skipIf(!office)("copies re-saved by LibreOffice", () => {
  async function resaved(bytes: Uint8Array, ...formats: readonly string[]): Promise<Uint8Array> {
    const folder = await mkdtemp(join(tmpdir(), "resave-"));
    let path = join(folder, "a.xlsx");
    await writeFile(path, bytes);
    for (const format of formats) {
      const out = await mkdtemp(join(folder, "o-"));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", out, path], {
        stdio: "ignore",
      });
      path = join(out, `a.${format}`);
    }
    return new Uint8Array(await readFile(path));
  }

  test.each([[["xlsx"]], [["xls", "xlsx"]], [["ods", "xlsx"]]])(
    "through %s",
    { timeout: 300_000 },
    async (formats) => {
      const edited = await copy(
        CHINESE,
        all(type({ B5: "10月下旬" }), fill(12, "6月", "组织读书沙龙", CHINESE ?? "")),
      );
      const done = await gather([{ name: "另存.xlsx", bytes: await resaved(edited, ...formats) }]);
      expect(done.conflicts).toEqual([]);
      expect(done.notices).toEqual([]);
      expect(done.rows).toHaveLength(9);
      expect(done.rows[1]?.cells["period"]).toBe("10月下旬");
      expect(done.senders.map(({ name, state }) => [name, state])[0]).toEqual([CHINESE, "merged"]);
    },
  );

  test("an .xls is told how to be saved anew, with its name", { timeout: 300_000 }, async () => {
    const done = await gather([
      { name: "语文组工会小组.xls", bytes: await resaved(await copy(CHINESE), "xls") },
    ]);
    expect(done.refusedFiles.map(({ message }) => message)[0]).toContain("语文组工会小组.xls");
    expect(done.refusedFiles[0]?.message).toContain(".xlsx");
  });
});
