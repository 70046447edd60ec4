import type { Pasted } from "./pasted-in.ts";

/** What stands in the box for pasting: from its first letter until it has become a schedule or the officer clears it. */
export interface PasteDraft {
  /** The box is on the first screen. */
  readonly open: boolean;
  readonly text: string;
  /** The page that stood on the clipboard beside this very text; empty once it was typed in. */
  readonly html: string;
}

export type DraftEvent =
  | { readonly kind: "opened" }
  | { readonly kind: "closed" }
  | { readonly kind: "typed"; readonly text: string }
  /** From the clipboard: in the place of all that stood there, or below it. */
  | { readonly kind: "pasted"; readonly pasted: Pasted; readonly instead: boolean }
  | { readonly kind: "cleared" }
  /** A schedule was made of it. */
  | { readonly kind: "imported" };

export const noDraft: PasteDraft = { open: false, text: "", html: "" };

export function updateDraft(draft: PasteDraft, event: DraftEvent): PasteDraft {
  switch (event.kind) {
    case "opened":
      return { ...draft, open: true };
    case "closed":
      return { ...draft, open: false };
    case "typed":
      return { ...draft, text: event.text, html: event.text === draft.text ? draft.html : "" };
    case "pasted":
      return event.instead || isBlank(draft) ? alone(event.pasted) : below(draft, event.pasted);
    case "cleared":
      return { ...noDraft, open: true };
    case "imported":
      return noDraft;
  }
}

/** Nothing is in it that could be read. */
export function isBlank({ text, html }: Pasted): boolean {
  return text.trim() === "" && html.trim() === "";
}

function alone({ text, html }: Pasted): PasteDraft {
  return { open: true, text: lines(text), html };
}

/** Two pages make no page: what is put below goes in as text. */
function below({ text }: PasteDraft, pasted: Pasted): PasteDraft {
  return { open: true, text: `${text.trimEnd()}\n${lines(pasted.text)}`, html: "" };
}

/** As the box itself gives them back. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
