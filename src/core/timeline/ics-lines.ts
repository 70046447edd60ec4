/** So many octets a line may have without its end (RFC 5545, 3.1). */
const LINE = 75;

/** A text as the value of a property (RFC 5545, 3.3.11). */
export function icsText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
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
