import type { Desk, NamedFile } from "../../src/pane/desk.ts";
import { noDraft, updateDraft } from "../../src/pane/import/paste-draft.ts";
import { jobsDesk } from "../../src/pane/jobs-desk.ts";
import { type PaneState, updatePane, welcome } from "../../src/pane/pane-state.ts";
import type { Saved } from "../../src/pane/save-file.ts";
import { storeOf } from "../../src/pane/store.ts";
import type { Means } from "../../src/pane/wishes/means.ts";
import { wishesFor } from "../../src/pane/wishes.ts";
import type { Working } from "../../src/pane/working.ts";
import { openFile } from "../../src/workbook/file.ts";

interface Given extends Partial<Omit<Means, "store" | "desk" | "save">> {
  /** What a file opens to; else it is read as it stands. */
  readonly open?: Desk["open"];
  /** How the browser takes a file that it is handed. */
  readonly saved?: Saved;
}

const readFile = async (bytes: Uint8Array) => openFile(bytes);

/**
 * The first screen on 20 November 2024 with the real jobs behind it, in a browser that keeps nothing and lets nothing
 * on its clipboard; what it hands out is kept in `files`.
 */
export function paneIn({ open = readFile, saved = "saved", ...given }: Given = {}) {
  const store = storeOf(updatePane, welcome);
  const files: NamedFile[] = [];
  const wishes = wishesFor({
    store,
    draft: storeOf(updateDraft, noDraft),
    desk: jobsDesk(open, readFile),
    save: async (file) => {
      files.push(file);
      return saved;
    },
    copy: async () => false,
    copyText: async () => false,
    copyTable: async () => false,
    rescue: { keep: async () => {}, drop: async () => {}, left: async () => undefined },
    today: () => "2024-11-20",
    firstTab: "check",
    ...given,
  });
  return { store, wishes, files, working: () => working(store.now()) };
}

/** The open workbook; where none is open the test is broken. */
export function working(state: PaneState): Working {
  if (state.kind !== "working") throw new Error(`no workbook is open: ${state.kind}`);
  return state;
}

/** A file as the officer chooses it; where its bytes do not matter it has one. */
export function given(name: string, bytes: Uint8Array = new Uint8Array([1])): File {
  return new File([bytes as Uint8Array<ArrayBuffer>], name);
}
