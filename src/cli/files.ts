import { randomUUID } from "node:crypto";
import { lstat, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { FileFault } from "../core/model/fault.ts";
import { limits } from "../package/limits.ts";
import { Stop, stopFor } from "./stop.ts";

/** The bytes of an input file; `wanted` is what it should be, for the words where it is too large to be read at all. */
export async function readInput(path: string, wanted?: FileFault["wanted"]): Promise<Uint8Array> {
  if (basename(path).startsWith("~$")) {
    throw new Stop(
      "lock-file",
      `“${basename(path)}”是打开表格时留下的临时文件`,
      "请选同名、不带“~$”的那个文件",
    );
  }
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) {
      throw new Stop("is-folder", `“${path}”是文件夹，不是文件`, "请写上文件夹里那个文件的名字");
    }
    // A film or a whole disk is not read into memory only to be told that it is no table.
    if (facts.size > limits.file) throw stopFor({ kind: "huge-file", wanted: wanted ?? "workbook" });
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw error instanceof Stop ? error : readStop(path, error);
  }
}

function readStop(path: string, error: unknown): Stop {
  return codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR"
    ? new Stop("file-not-found", `没有找到文件“${path}”`, "请核对文件名和所在文件夹")
    : new Stop("cannot-read", `“${path}”现在打不开`, "请先在别的程序里关掉它，或换一个有读取权限的位置");
}

/** What must hold before anything is computed for an output: its ending, that it is no input, that it is free. */
export interface OutputRules {
  readonly endings: readonly string[];
  readonly inputs: readonly string[];
  readonly force: boolean;
}

/** Checks an output path; the path itself comes back. */
export async function claimOutput(path: string, { endings, inputs, force }: OutputRules): Promise<string> {
  const ending = extname(path).toLowerCase();
  if (!endings.includes(ending)) {
    throw new Stop(
      "bad-ending",
      `输出文件“${basename(path)}”的结尾不对`,
      `请用 ${endings.join(" 或 ")} 结尾`,
    );
  }
  for (const input of inputs) {
    if (await sameFile(path, input)) {
      throw new Stop(
        "output-is-input",
        `输出文件就是原来的文件“${basename(path)}”`,
        "原文件不会改动，请另起一个名字",
      );
    }
  }
  await checkTarget(path, force);
  return path;
}

async function checkTarget(path: string, force: boolean): Promise<void> {
  const folder = await stat(dirname(resolve(path))).catch(() => undefined);
  if (folder === undefined || !folder.isDirectory()) {
    throw new Stop("cannot-write", `没有文件夹“${dirname(path)}”`, "请先建好这个文件夹，或写到别处");
  }
  const target = await lstat(path).catch(() => undefined);
  if (target?.isDirectory()) {
    throw new Stop("cannot-write", `“${path}”是文件夹，不能当作文件来写`, "请换一个文件名");
  }
  if (target !== undefined && !force) {
    throw new Stop("output-exists", `“${basename(path)}”已经有了，没有覆盖`, "请换一个名字，或加上 --force");
  }
}

async function sameFile(a: string, b: string): Promise<boolean> {
  return (await trueName(a)) === (await trueName(b));
}

async function trueName(path: string): Promise<string> {
  return realpath(path).catch(async () => {
    const folder = await realpath(dirname(resolve(path))).catch(() => dirname(resolve(path)));
    return join(folder, basename(path));
  });
}

/** Writes a file whole: beside its place under a passing name, then renamed, so that no half file is ever seen. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const passing = join(dirname(resolve(path)), `.${randomUUID()}`);
  try {
    await writeFile(passing, bytes, { flag: "wx" });
    await rename(passing, path);
  } catch {
    await rm(passing, { force: true }).catch(() => undefined);
    throw new Stop("cannot-write", `没能写入“${path}”`, "请看看它是否正开着、磁盘是否已满，或换一个位置");
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
