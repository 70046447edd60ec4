/**
 * The lunar years 1999–2060: written by scripts/make-lunar-years.mjs, not by hand.
 *
 * A year is four digits to the base 36: a bit a month from the first on, a leap month after its own, set for 30
 * days, else 29; above those thirteen bits the number of the leap month, 0 for none.
 */
export const lunarTable =
  "01ft01ar0tgr010r021n0guy012i1dn902as028910ur0239010t0re502451p62015e02p117pm02mi02hh0tgu011y02450gxe01ci14th01et018r0y3b02i301220l3q0295224y028i0279174b021700x70wnv014d02960i1e02oi1e0502lh021h0zot00xi014l0lnu02x51klu02vm02li13yu021j00ye0qmt01g501ft";

/** The first year that the table knows. */
export const FIRST_LUNAR_YEAR = 1999;
