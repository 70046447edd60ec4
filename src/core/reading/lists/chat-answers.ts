import { BULLET } from "../../text/bullets.ts";
import { leadingNumber } from "../../text/numbering.ts";
import type { TextLine } from "./plan-lines.ts";
import { readTimeHead } from "./time-head.ts";

/** What somebody wrote in a chat. */
export interface Message {
  readonly sender: string;
  readonly lines: readonly TextLine[];
}

const begins = ({ text }: TextLine) => readTimeHead(text)?.strength === "plain";
const isListed = ({ text }: TextLine) => leadingNumber(text) !== undefined || BULLET.test(text);

/** The lines that others wrote below a list and that are none of it: no time, no number stands among them. */
export function answersIn(messages: readonly Message[]): readonly TextLine[] {
  const answers: TextLine[] = [];
  let author: string | undefined;
  for (const { sender, lines } of messages) {
    if (lines.some(begins)) author = sender;
    else if (author !== undefined && sender !== author && !lines.some(isListed)) answers.push(...lines);
  }
  return answers;
}
