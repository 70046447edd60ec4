/**
 * A compound file (the container of .xls and .doc) with these streams in its root, and in its last storage the
 * inner ones, all of them empty. Sectors of 512 bytes: allocation table, then the directory.
 */
export function compoundFile(root: readonly string[], inner: readonly string[] = []): Uint8Array {
  const all = ["Root Entry", ...root, ...inner];
  const sectors = Math.ceil(all.length / 4);
  const bytes = new Uint8Array(512 * (2 + sectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  for (let at = 76; at < 512; at += 4) view.setUint32(at, 0xffff_ffff, true);
  view.setUint32(76, 0, true);
  for (let at = 512; at < 1024; at += 4) view.setUint32(at, 0xffff_ffff, true);
  view.setUint32(512, 0xffff_fffd, true);
  for (let sector = 1; sector <= sectors; sector += 1) {
    view.setUint32(512 + sector * 4, sector === sectors ? 0xffff_fffe : sector + 1, true);
  }
  all.forEach((name, id) => {
    const last = id === root.length;
    const right = id === 0 || last || id === all.length - 1 ? NONE : id + 1;
    const child = id === 0 ? 1 : last && inner.length > 0 ? id + 1 : NONE;
    putEntry(view, 1024 + id * 128, name, { right, child });
  });
  return bytes;
}

const NONE = 0xffff_ffff;

function putEntry(view: DataView, at: number, name: string, links: { right: number; child: number }): void {
  for (let index = 0; index < name.length; index += 1)
    view.setUint16(at + index * 2, name.charCodeAt(index), true);
  view.setUint16(at + 64, name.length * 2 + 2, true);
  view.setUint32(at + 68, NONE, true);
  view.setUint32(at + 72, links.right, true);
  view.setUint32(at + 76, links.child, true);
}
