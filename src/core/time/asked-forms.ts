import type { TimeForm } from "./time-form.ts";

/** What joins the two ends of a range. */
export const JOINTS = "-至到~";
/** What parts the elements of a list. */
export const SEPARATORS = "、,;&/.和及与并";
/** What names a part of a month. */
export const PARTS = "旬初中底末半";

/** One bit a set of characters; a whole number of the machine holds so many. */
const MOST_SETS = 31;

/** A form and the bits of the sets it needs. */
interface Asked {
  readonly form: TimeForm;
  readonly mask: number;
}

/** What knows which forms are worth asking about a text. */
export interface Register {
  readonly asked: readonly Asked[];
  /** The bits of the sets that have a character in the text; a form needs all of its mask. */
  bitsOf(text: string): number;
}

/** A reading would ask some forty forms, each with a pattern of its own; by their sets most need not be asked. */
export function register(forms: readonly TimeForm[]): Register {
  const sets = [...new Set(forms.flatMap(({ needs = [] }) => needs))].slice(0, MOST_SETS);
  const bits = new Map<string, number>();
  for (const [at, set] of sets.entries())
    for (const character of set) bits.set(character, (bits.get(character) ?? 0) | (1 << at));
  const maskOf = (form: TimeForm) =>
    sets.reduce((mask, set, at) => (form.needs?.includes(set) ? mask | (1 << at) : mask), 0);
  return {
    asked: forms.map((form) => ({ form, mask: maskOf(form) })),
    bitsOf(text) {
      let found = 0;
      for (let at = 0; at < text.length; at += 1) found |= bits.get(text.charAt(at)) ?? 0;
      return found;
    },
  };
}
