import { type Block, isMarker } from "./blocks.ts";
import type { Place } from "./place.ts";
import type { Plan } from "./plan.ts";
import type { BlockRange, Layout } from "./plan-layout.ts";

/** The piece of the main part that changes, and what stands directly before and after it. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

/** Where in the text the change happens: around the blocks that give way, or after the block of the place. */
export function spliceAt(plan: Plan, place: Pick<Place, "after">, range: BlockRange | undefined): Splice {
  const { blocks, body } = plan;
  if (range) {
    const first = blocks[range.first];
    const last = blocks[range.last];
    const start = first?.start ?? body.end;
    const end = Math.max(last?.end ?? start, first?.end ?? start);
    return { start, end, ...neighbours(blocks, first, start, end) };
  }
  const block = blocks[place.after];
  if (!block)
    return { start: body.start, end: body.start, ...neighbours(blocks, blocks[0], body.start, body.start) };
  const outer = outermost(blocks, block);
  return { start: outer.end, end: outer.end, ...neighbours(blocks, outer, outer.end, outer.end) };
}

/** The last paragraph of a content control speaks for the control: the table goes behind it, not into it. */
function outermost(blocks: readonly Block[], block: Block): Block {
  const control = block.control === undefined ? undefined : blocks[block.control];
  if (!control || block.control === undefined) return block;
  const inner = blocks.filter((one) => one.control === block.control);
  return inner[inner.length - 1]?.index === block.index ? outermost(blocks, control) : block;
}

function neighbours(
  blocks: readonly Block[],
  level: Block | undefined,
  start: number,
  end: number,
): { readonly before: Block | undefined; readonly after: Block | undefined } {
  const peers = blocks.filter((block) => block.control === level?.control && !isMarker(block));
  return {
    before: peers.filter((block) => block.end <= start).pop(),
    after: peers.find((block) => block.start >= end),
  };
}

/** The piece with an empty paragraph where Word would let two tables run together, or find none at the end. */
export function joints({ names }: Plan, { before, after }: Splice, piece: string, layout: Layout): string {
  if (layout === "list") return piece;
  const empty = `<${names.element}p${names.declaration}/>`;
  const first = before?.kind === "table" ? empty : "";
  const last = after === undefined || after.kind === "table" || after.kind === "section" ? empty : "";
  return `${first}${piece}${last}`;
}
