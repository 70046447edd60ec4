import type { LeftOut } from "../../model/plan-text.ts";
import { isClosingLine, isPageNumber, isSigningLine } from "./closing-line.ts";
import { plainWords } from "./plain-words.ts";
import type { TextLine } from "./plan-lines.ts";

function why(line: TextLine, headings: ReadonlySet<TextLine>, groups: ReadonlySet<TextLine>): string {
  if (headings.has(line)) return "安排的标题，不是工作";
  if (groups.has(line)) return "分段的标题，不是工作";
  const words = plainWords(line.text);
  if (words === "") return "网页代码";
  if (isPageNumber(words)) return "页码，不是工作";
  if (isSigningLine(words)) return "落款，不是工作";
  return isClosingLine(words) ? "表后的说明，不是工作" : "正文，不是进度安排";
}

/** The lines of the plan that are neither its title nor any row's, and what each is. */
export function linesLeftOut(
  lines: readonly TextLine[],
  used: ReadonlySet<TextLine>,
  headings: ReadonlySet<TextLine>,
  groups: ReadonlySet<TextLine>,
): readonly LeftOut[] {
  return lines
    .filter((line) => !used.has(line))
    .map((line) => ({ source: { line: line.line }, text: line.text, why: why(line, headings, groups) }));
}
