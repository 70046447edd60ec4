/**
 * Text in GBK, in which the console of a Chinese Windows reads a .cmd.
 *
 * Only what GB2312 has (both bytes from 0xA1 on) is taken: the second bytes of GBK's further characters are signs like
 * | and ^ to a console that is set to another page.
 *
 * @param {string} text
 * @returns {Uint8Array}
 */
export function gbk(text) {
  const bytes = [];
  for (const character of text) {
    const known = character < "\u0080" ? [character.charCodeAt(0)] : TABLE.get(character);
    if (known === undefined) throw new Error(`GB2312 has no ${character}`);
    bytes.push(...known);
  }
  return Uint8Array.from(bytes);
}

const TABLE = tableOfPairs();

/** Every pair of bytes, by the character that it stands for. */
function tableOfPairs() {
  const decoder = new TextDecoder("gbk", { fatal: true });
  const table = new Map();
  for (let first = 0xa1; first <= 0xf7; first++)
    for (let second = 0xa1; second <= 0xfe; second++) {
      const pair = Uint8Array.of(first, second);
      const character = decoded(decoder, pair);
      if (character !== undefined && !table.has(character)) table.set(character, [first, second]);
    }
  return table;
}

function decoded(decoder, pair) {
  try {
    return decoder.decode(pair);
  } catch {
    return undefined;
  }
}
