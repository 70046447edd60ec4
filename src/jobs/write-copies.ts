import { writeWorkbook } from "../workbook/write-workbook.ts";
import type { Distributed } from "./distribute.ts";
import type { CopyFile } from "./zip-copies.ts";

/** The fill-in copies as files; two recipients whose names come out alike get two names. */
export async function writeCopies(
  copies: Distributed["copies"],
): Promise<readonly (CopyFile & { readonly to: string; readonly rows: number })[]> {
  const taken = new Set<string>();
  const files: (CopyFile & { to: string; rows: number })[] = [];
  for (const { to, name, rows, book } of copies) {
    const bytes = await writeWorkbook(book.sheets, { properties: book.properties });
    files.push({ to, rows, name: freeName(name, taken), bytes });
  }
  return files;
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let again = 2; taken.has(free.toLowerCase()); again += 1) free = `${name}（${again}）`;
  taken.add(free.toLowerCase());
  return `${free}.xlsx`;
}
