/** Two bytes a character, as Chinese pages and old text files are written. */
export function decodeGbk(bytes: Uint8Array): string {
  return new TextDecoder("gb18030").decode(bytes);
}
