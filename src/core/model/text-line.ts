/** A line of a text for Word or a chat, and what it is: a title, a heading of first or second order, or a sentence. */
export interface TextLine {
  readonly kind: "title" | "heading" | "group" | "text";
  readonly text: string;
}
