/** Times of files, in ms. */
interface Build {
  /** How new the newest source was when our last build began; undefined where none of ours is there. */
  readonly begunAt: number | undefined;
  /** When the pages were written. */
  readonly pages: readonly number[];
}

/**
 * Whether a build holds the sources as they are; `sources` is the time of the newest one.
 *
 * A source that was edited while it was built is older than the pages and yet not in them, so the time at the build's
 * beginning counts. Of a build that was made by hand only the pages are known.
 */
export function isFresh({ begunAt, pages }: Build, sources: number): boolean {
  return begunAt === undefined ? pages.every((time) => time >= sources) : begunAt === sources;
}
