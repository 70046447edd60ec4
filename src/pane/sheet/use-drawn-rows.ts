import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Grid } from "../../core/model/grid.ts";
import { type DrawnRows, drawnRows, offsetsOf } from "./drawn-rows.ts";
import { likelyHeight, type SheetShape } from "./sheet-shape.ts";

/** Pixels scrolled before the rows are chosen anew: fewer than are drawn beyond what is seen. */
const NOTICED = 120;

/**
 * The rows of the sheet to draw for where it is scrolled to, and how to bring a row into sight. Heights are guessed
 * until a row was drawn once. While a cell is being written its row stays: what was typed would go with it.
 */
export function useDrawnRows(view: RefObject<HTMLElement>, grid: Grid, shape: SheetShape, writing: boolean) {
  const heights = useRef(new Map<number, number>());
  const [seen, setSeen] = useState({ from: 0, to: 1200 });
  const [measured, setMeasured] = useState(0);
  const offsets = useMemo(() => {
    const known = (row: number) => heights.current.get(row) ?? likelyHeight(grid, shape, row);
    // Another measuring gives other offsets.
    return measured >= 0 ? offsetsOf(shape.rows, known) : [];
  }, [grid, shape, measured]);
  const drawn = drawnRows(offsets, seen, grid.merges);
  useLayoutEffect(() => {
    if (drawn.above === 0 && drawn.below === 0) return;
    if (measure(view.current, heights.current)) setMeasured((count) => count + 1);
  });
  const onScroll = () => {
    if (writing) return;
    const { scrollTop: from = 0, clientHeight = 0 } = view.current ?? {};
    const to = from + clientHeight;
    if (Math.abs(from - seen.from) > NOTICED || to > seen.to + NOTICED) setSeen({ from, to });
  };
  // Once it is written, what is seen now is drawn.
  useLayoutEffect(() => {
    if (!writing) onScroll();
  });
  const bringIn = (row: number) => {
    if (view.current === null || (row >= drawn.first && row <= drawn.last)) return;
    view.current.scrollTop = Math.max(0, (offsets[row] ?? 0) - view.current.clientHeight / 3);
    onScroll();
  };
  return { drawn, onScroll, bringIn } satisfies {
    drawn: DrawnRows;
    onScroll: () => void;
    bringIn: (row: number) => void;
  };
}

/** Whether a row turned out to be of another height than known; a pixel does not matter. */
function measure(view: HTMLElement | null, heights: Map<number, number>): boolean {
  let changed = false;
  for (const row of view?.querySelectorAll<HTMLElement>("tr[data-row]") ?? []) {
    const number = Number(row.dataset["row"]);
    const { height } = row.getBoundingClientRect();
    const known = heights.get(number);
    if (known !== undefined && Math.abs(known - height) <= 1) continue;
    heights.set(number, height);
    changed = true;
  }
  return changed;
}
