/** Crockford's base 32: no letter that is easily taken for a digit. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** A letter first, so that Excel takes no id for a number; no E, which could stand for an exponent. */
const FIRST = "ABCDFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;

/**
 * The id of a row: eight characters and a check character.
 *
 * `random` gives numbers from 0 up to 1. Filling an id down, which counts it up, breaks the check.
 */
export function newRowId(random: () => number): string {
  const from = (letters: string) => letters.charAt(Math.floor(random() * letters.length));
  let id = from(FIRST);
  while (id.length < LENGTH) id += from(ALPHABET);
  return id + checkOf(id);
}

/** Nothing but letters, digits and blanks; every cell of a sheet is asked. */
const MAY_BE_ID = /^[\s0-9A-Za-z\uFF10-\uFF5A]{9,40}$/u;

/** Of the alphabet, a check character behind. */
const AS_GIVEN = /^[0-9A-HJKMNP-TV-Z]{9}$/;

/** The id that a cell holds, however it is written (full width, lower case, blanks); undefined where it holds none. */
export function rowIdIn(text: string | undefined): string | undefined {
  if (text === undefined || text.length <= LENGTH || !MAY_BE_ID.test(text)) return undefined;
  const id = AS_GIVEN.test(text) ? text : asGiven(text);
  return AS_GIVEN.test(id) && checkOf(id.slice(0, -1)) === id.at(-1) ? id : undefined;
}

/** Whether the text is made like an id, right or mistyped. */
export function looksLikeId(text: string | undefined): boolean {
  return text !== undefined && MAY_BE_ID.test(text) && AS_GIVEN.test(asGiven(text));
}

function asGiven(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "").toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1");
}

/** Luhn's check over 32 characters: any one character mistaken is seen, and nearly every two changed places. */
function checkOf(id: string): string {
  const size = ALPHABET.length;
  let sum = 0;
  for (let back = 0; back < id.length; back += 1) {
    const value = ALPHABET.indexOf(id.charAt(id.length - 1 - back)) * (back % 2 === 0 ? 2 : 1);
    sum += Math.floor(value / size) + (value % size);
  }
  return ALPHABET.charAt((size - (sum % size)) % size);
}

/** An id made of words: the same words always get the same one, so that a merge can be done again. */
export function rowIdFor(seed: string): string {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return newRowId(() => {
    // Marsaglia's xorshift with 32 bits.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  });
}
