import type { Piece } from "./clipboard-words.ts";

/** A paragraph as it stands on the page, and its words that nobody sees. */
export interface Paragraph {
  readonly text: string;
  readonly number?: string;
  readonly level?: number;
  readonly strong?: true;
  readonly unseen: readonly { readonly text: string; readonly why: string }[];
}

/** Paragraphs in their order, blank ones too, and the tables between them. */
export type Passage = Paragraph | HTMLTableElement;

interface Open {
  text: string;
  number: string;
  level: number | undefined;
  strong: boolean;
  unseen: { text: string; why: string }[];
}

const fresh = (level?: number): Open => ({ text: "", number: "", level, strong: true, unseen: [] });

/** The paragraphs and tables that the pieces make up. */
export function passagesOf(pieces: readonly Piece[]): readonly Passage[] {
  const passages: Passage[] = [];
  let open = fresh();
  /** Nothing has come out since this paragraph began: it is a blank line unless something is in it. */
  let bare = false;
  const close = (evenBlank: boolean) => {
    const paragraph = closed(open);
    if (evenBlank || isWritten(paragraph)) {
      passages.push(paragraph);
      bare = false;
    }
    open = fresh();
  };
  for (const piece of pieces) {
    switch (piece.kind) {
      case "words":
        addWords(open, piece);
        break;
      case "break":
        open.text += "\n";
        break;
      case "table":
        close(false);
        passages.push(piece.table);
        bare = false;
        break;
      case "edge":
        close(piece.paragraph === "ends" && bare);
        if (piece.paragraph === "begins") {
          bare = true;
          open = fresh(piece.level);
        }
    }
  }
  close(false);
  return passages;
}

function addWords(open: Open, { text, strong, marker, unseen }: Extract<Piece, { kind: "words" }>): void {
  if (unseen !== undefined) {
    if (text.trim() !== "") open.unseen.push({ text: text.trim(), why: unseen });
  } else if (marker) open.number += text;
  else {
    // Blanks of two neighbours run into one.
    open.text += endsBlank(open.text) && text.startsWith(" ") ? text.slice(1) : text;
    if (text.trim() !== "") open.strong &&= strong;
  }
}

function closed({ text, number, level, strong, unseen }: Open): Paragraph {
  const words = between(text.split("\n").map(trimmed).join("\n"), "\n");
  const mark = number.replace(/[\s\u00a0]+/g, " ").trim();
  return {
    text: words,
    ...(mark !== "" && { number: mark }),
    ...(level !== undefined && { level }),
    ...(strong && words.trim() !== "" && { strong }),
    unseen,
  };
}

function endsBlank(text: string): boolean {
  return text !== "" && text.charAt(text.length - 1).trim() === "";
}

/** Blanks around a line are how the page was written; a wide one at its beginning may be how it was typed. */
function trimmed(line: string): string {
  return between(line, " \t");
}

/** The text without such characters at its ends. */
function between(text: string, outside: string): string {
  let [start, end] = [0, text.length];
  while (start < end && outside.includes(text.charAt(start))) start += 1;
  while (end > start && outside.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isWritten({ text, number, unseen }: Paragraph): boolean {
  return text.trim() !== "" || number !== undefined || unseen.length > 0;
}
