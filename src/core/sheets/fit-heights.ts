/** Row heights, and whether the print is to be drawn in so that one page holds them. */
export interface FittedHeights {
  readonly heights: readonly number[];
  readonly shrink: boolean;
}

/** Smaller print than this, under seven points, is no longer read at a meeting table. */
const SMALLEST_PRINT = 0.65;

/**
 * Row heights that fill one printed page where they can.
 *
 * Each row asks for a comfortable height and bears a least one. Where the comfortable ones do not fit the
 * room, all are drawn in by the same share, as far as the least; where these do not fit either, the print is
 * made smaller, as far as it stays readable; what still does not fit runs on to further pages in comfort.
 */
export function fitHeights(
  rows: readonly { readonly comfortable: number; readonly least: number }[],
  room: number,
): FittedHeights {
  const most = rows.reduce((total, { comfortable }) => total + comfortable, 0);
  const least = rows.reduce((total, row) => total + row.least, 0);
  if (most <= room || least * SMALLEST_PRINT > room) {
    return { heights: rows.map(({ comfortable }) => comfortable), shrink: false };
  }
  const share = most === least ? 0 : Math.max(0, (room - least) / (most - least));
  return {
    heights: rows.map((row) => Math.floor((row.least + (row.comfortable - row.least) * share) * 4) / 4),
    shrink: least > room,
  };
}
