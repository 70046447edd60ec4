/** So many octets a line may have without its end (RFC 5545, 3.1). */
const LINE = 75;

/** All that some program takes for the end of a line. */
const LINE_ENDS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
/** Control characters, and halves of characters that UTF-8 cannot hold. */
const UNHELD = /[^\t\u0020-\u007E\u00A0-\u{D7FF}\u{E000}-\u{10FFFF}]/gu;

/** A text as the value of a property (RFC 5545, 3.3.11): what may not stand in one is written another way or left out. */
export function icsText(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(LINE_ENDS, "\\n")
    .replace(UNHELD, "");
}

/** The lines as the text of an .ics file: long ones folded, between letters and not within one, each ended by CRLF. */
export function icsFile(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter.codePointAt(0) ?? 0);
    if (octets + more > LINE) {
      out += "\r\n ";
      octets = 1;
    }
    out += letter;
    octets += more;
  }
  return out;
}

/** How many octets a letter takes in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
