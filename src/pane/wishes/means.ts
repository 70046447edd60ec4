import type { IsoDay } from "../../core/model/day.ts";
import type { Desk, NamedFile } from "../desk.ts";
import type { DraftEvent, PasteDraft } from "../import/paste-draft.ts";
import type { PaneEvent, PaneState } from "../pane-state.ts";
import type { Rescue } from "../rescue/rescue.ts";
import type { Saved } from "../save-file.ts";
import type { Store } from "../store.ts";
import type { Tab } from "../working.ts";

/** What the wishes work with. */
export interface Means {
  readonly store: Store<PaneState, PaneEvent>;
  /** What stands in the box for pasting; it outlives the screen. */
  readonly draft: Store<PasteDraft, DraftEvent>;
  readonly desk: Desk;
  readonly save: (file: NamedFile) => Promise<Saved>;
  /** Puts a picture on the clipboard; false where the browser does not allow it. */
  readonly copy: (picture: Blob) => Promise<boolean>;
  /** Puts words on the clipboard; false likewise. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Puts texts on the clipboard in both ways; false where the browser does not allow it. */
  readonly copyTable: (table: { readonly text: string; readonly html: string }) => Promise<boolean>;
  readonly rescue: Rescue;
  readonly today: () => IsoDay;
  /** The tab that a button of the ribbon asked for. */
  readonly firstTab: Tab;
}
