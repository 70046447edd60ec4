import { type Plan, paragraphAt } from "./plan.ts";

/** The font and size in which the plan's body is set. */
export interface BodyFormat {
  /** Font of Chinese text; undefined where the document's default already gives it. */
  readonly eastAsia: string | undefined;
  /** Half points; undefined where the document says nothing. */
  readonly size: number | undefined;
}

const SAMPLE = 60;

/** What most of the body's text is set in, judged by its first paragraphs that are no headings. */
export function bodyFormat(plan: Plan): BodyFormat {
  const fonts = new Map<string, number>();
  const sizes = new Map<number, number>();
  for (const { text, eastAsia, size } of sampleRuns(plan)) {
    if (eastAsia) fonts.set(eastAsia, (fonts.get(eastAsia) ?? 0) + text.length);
    if (size !== undefined) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  }
  return { eastAsia: mostOf(fonts), size: mostOf(sizes) };
}

function sampleRuns(plan: Plan) {
  const body = [];
  for (const block of plan.blocks) {
    if (block.kind !== "paragraph" || block.end - block.start > 100_000) continue;
    const paragraph = paragraphAt(plan, block);
    if (paragraph.outline !== undefined || paragraph.strong || paragraph.text.trim().length < 12) continue;
    body.push(paragraph);
    if (body.length === SAMPLE) break;
  }
  return body.flatMap(({ runs }) => runs);
}

function mostOf<Key>(weights: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined;
  for (const [key, weight] of weights)
    if (best === undefined || weight > (weights.get(best) ?? 0)) best = key;
  return best;
}
