/** Decodes bytes as GB 18030; the core has no decoder of its own. */
export type DecodeGbk = (bytes: Uint8Array) => string;

const FIRST_LEAD = 0x81;
const FIRST_TRAIL = 0x40;
const LAST = 0xfe;
const UNKNOWN = "□";
/** A full stop or the like behind a lost lead byte, and what comes of it where the page made it narrow. */
const WIDE: ReadonlyMap<string, string> = new Map([
  ["!", "！"],
  [";", "；"],
  [",", "，"],
  [".", "．"],
]);

const tables = new WeakMap<DecodeGbk, ReadonlyMap<string, readonly [number, number]>>();

/** For each character of two bytes its bytes; made once for a decoder, about 24,000 of them. */
function bytesByCharacter(decode: DecodeGbk): ReadonlyMap<string, readonly [number, number]> {
  const known = tables.get(decode);
  if (known !== undefined) return known;
  const table = new Map<string, readonly [number, number]>();
  for (let lead = FIRST_LEAD; lead <= LAST; lead += 1) {
    const trails = Array.from({ length: LAST - FIRST_TRAIL + 1 }, (_, at) => FIRST_TRAIL + at).filter(
      (byte) => byte !== 0x7f,
    );
    const row = decode(Uint8Array.from(trails.flatMap((trail) => [lead, trail, 0x0a]))).split("\n");
    for (const [at, trail] of trails.entries()) {
      const character = row[at] ?? "";
      if (character.length === 1 && character !== "\uFFFD") table.set(character, [lead, trail]);
    }
  }
  tables.set(decode, table);
  return table;
}

/** The bytes of a passage that was read one byte off, and where it ends. */
interface Passage {
  readonly bytes: readonly number[];
  readonly end: number;
}

/** A single byte ends the passage: a letter that is the last character's second byte, or another 「?」. */
function endOfPassage(bytes: readonly number[], written: string, at: number): Passage {
  if (/[@-~]/.test(written)) return { bytes: [...bytes, written.charCodeAt(0)], end: at + 1 };
  return { bytes, end: written === "?" ? at + 1 : at };
}

/** Reads on from behind the 「?」 that a lost byte left, up to a single byte, which brings the text back into step. */
function passageAt(text: string, begin: number, decode: DecodeGbk): Passage {
  const table = bytesByCharacter(decode);
  const bytes: number[] = [];
  for (let at = begin; at < text.length; at += 1) {
    const written = text.charAt(at);
    const pair = table.get(at === begin ? (WIDE.get(written) ?? written) : written);
    if (pair === undefined) return endOfPassage(bytes, written, at);
    bytes.push(...pair);
    if (pair[1] < FIRST_LEAD) return { bytes, end: at + 1 };
  }
  return { bytes, end: text.length };
}

/** The lost first character ends in the byte A3: 祝, 校, 常 or a full stop, by what stands before it. */
function lostCharacter(before: string, trail: number | undefined): string {
  if (trail !== 0xa3) return UNKNOWN;
  if (/[慶庆]$/.test(before)) return "祝";
  if (/[學学](?:\([^()]*\))?$/.test(before)) return "校";
  if (/[經经](?:\([^()]*\))?$/.test(before)) return "常";
  return "。";
}

const SOUND = /^[\p{Script=Han}\p{P}\p{L}\p{N}□]+$/u;

/** The words of a passage with its lost byte put back; undefined where they make no sense. */
function restored(before: string, { bytes }: Passage, decode: DecodeGbk): string | undefined {
  const middle = decode(Uint8Array.from(bytes.slice(1))).replace(/\uFFFD$/, UNKNOWN);
  const sound = bytes.length > 1 && SOUND.test(middle);
  return sound ? lostCharacter(before, bytes[0]) + middle : undefined;
}

const LOST_BYTE = /\?(?=[!！;；,，.．]?[\p{Script=Han}\p{Co}])/gu;

/**
 * A text with the passages restored that were decoded as GBK one byte off (「慶?！叭恕…」); undefined where there is
 * none. To be offered, never to be taken: the first character of each is a guess by its neighbour.
 */
export function restoreGarbled(text: string, decode: DecodeGbk): string | undefined {
  let result = "";
  let from = 0;
  for (const match of text.matchAll(LOST_BYTE)) {
    if (match.index < from) continue;
    const passage = passageAt(text, match.index + 1, decode);
    const before = text.slice(from, match.index);
    const words = restored(before, passage, decode);
    if (words === undefined) continue;
    result += before + words;
    from = passage.end;
  }
  return from === 0 ? undefined : result + text.slice(from);
}
