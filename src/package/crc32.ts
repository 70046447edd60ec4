/** The CRC-32 of zip archives (ISO 3309, polynomial EDB88320 reflected), eight bytes a step. */
const tables = makeTables();

function makeTables(): Uint32Array {
  const all = new Uint32Array(8 * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
    all[byte] = value;
  }
  for (let at = 256; at < all.length; at += 1) {
    const before = byteAt(all, at - 256);
    all[at] = (before >>> 8) ^ byteAt(all, before & 0xff);
  }
  return all;
}

function byteAt(values: Uint32Array | Uint8Array, index: number): number {
  return values[index] ?? 0;
}

/** The checksum that a zip directory states for these bytes; fflate itself checks none. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    crc ^=
      byteAt(bytes, at) |
      (byteAt(bytes, at + 1) << 8) |
      (byteAt(bytes, at + 2) << 16) |
      (byteAt(bytes, at + 3) << 24);
    crc =
      byteAt(tables, 1792 + (crc & 0xff)) ^
      byteAt(tables, 1536 + ((crc >>> 8) & 0xff)) ^
      byteAt(tables, 1280 + ((crc >>> 16) & 0xff)) ^
      byteAt(tables, 1024 + (crc >>> 24)) ^
      byteAt(tables, 768 + byteAt(bytes, at + 4)) ^
      byteAt(tables, 512 + byteAt(bytes, at + 5)) ^
      byteAt(tables, 256 + byteAt(bytes, at + 6)) ^
      byteAt(tables, byteAt(bytes, at + 7));
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ byteAt(tables, (crc ^ byteAt(bytes, at)) & 0xff);
  return (crc ^ 0xffff_ffff) >>> 0;
}
