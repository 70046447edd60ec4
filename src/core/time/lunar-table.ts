/**
 * The lunar years 2000–2060: written by scripts/make-lunar-years.mjs, not by hand.
 *
 * A year is a letter for its leap month (a is none, b the first) and, to the base 36, a bit a month from the
 * first on, a leap month after its own: set for 30 days, else 29.
 */
export const lunarTable =
  "a1ar e46j a10r a21n c47u a12i h5ed a2as a289 f58z a239 a10t e23x a245 j4a2 a15e a2p1 g5sa a2mi a2hh e46m a11y a245 c4aa a1ci g2w5 a1et a18r f2hj a2i3 a122 d252 a295 l4lu a28i a279 g56z a217 ax7 f123 a14d a296 c5ea a2oi h5r9 a2lh a21h f431 axi a14l d2p6 a2x5 i61e a2vm a2li g21i a21j aye e1cl a1g5 a1ft";

/** The first year that the table knows. */
export const FIRST_LUNAR_YEAR = 2000;
