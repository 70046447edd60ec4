import type { LeftOut } from "../../model/plan-text.ts";
import { isClosingLine, isPageNumber, isSigningLine } from "./closing-line.ts";
import { plainWords } from "./plain-words.ts";
import type { TextLine } from "./plan-lines.ts";

function why(line: TextLine, { headings, groups, chat, page }: KnownLines): string {
  if (chat.has(line)) return "聊天里的发送人或回话，不是工作";
  if (page.has(line)) return "网页上的文字，不是工作";
  if (headings.has(line)) return "安排的标题，不是工作";
  if (groups.has(line)) return "分段的标题，不是工作";
  const words = plainWords(line.text);
  if (words === "") return "网页代码";
  if (isPageNumber(words)) return "页码，不是工作";
  if (isSigningLine(words)) return "落款，不是工作";
  return isClosingLine(words) ? "表后的说明，不是工作" : "正文，不是进度安排";
}

/** Lines of the plan whose use is known. */
export interface KnownLines {
  /** The title's and the rows'. */
  readonly used: ReadonlySet<TextLine>;
  readonly headings: ReadonlySet<TextLine>;
  /** Lines that only hold months together. */
  readonly groups: ReadonlySet<TextLine>;
  /** Lines of a chat that are none of its words. */
  readonly chat: ReadonlySet<TextLine>;
  /** What a web page has round the plan. */
  readonly page: ReadonlySet<TextLine>;
}

/** The lines of the plan that are neither its title nor any row's, and what each is. */
export function linesLeftOut(lines: readonly TextLine[], known: KnownLines): readonly LeftOut[] {
  return lines
    .filter((line) => !known.used.has(line))
    .map((line) => ({ source: { line: line.line }, text: line.text, why: why(line, known) }));
}
