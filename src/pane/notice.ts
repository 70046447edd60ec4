import type { Explanation } from "../core/model/fault.ts";
import type { GivenFile } from "./desk.ts";
import type { Unread } from "./unread.ts";

/** One sentence at the top of the body: something done, or something that did not work. */
export type Notice =
  | { readonly kind: "done"; readonly text: string; readonly again?: "save" | "copy" }
  | {
      readonly kind: "trouble";
      readonly trouble: Explanation;
      readonly unread?: Unread;
      /** Name of the workbook that is still open, where another one could not be opened. */
      readonly stillOpen?: string;
    }
  /** The file on the disk was changed by somebody after it was opened here. */
  | { readonly kind: "stale"; readonly file: string }
  /** Another workbook is to be opened while changes stand in no file. */
  | { readonly kind: "unsaved"; readonly workbook: string; readonly files: readonly GivenFile[] }
  /** In Excel: a table of which nobody said yet that it is a schedule. */
  | { readonly kind: "foreign" };
