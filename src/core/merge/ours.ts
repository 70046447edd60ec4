/** The officer's own table speaks under this name. */
export const OURS = "本表";
