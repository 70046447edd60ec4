/** Where a command speaks: results to `out`, notices and faults to `err`. Given by main, so that tests can listen. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
}

/** One JSON document, the only thing on standard output under `--json`. */
export function printJson(console: Console, value: unknown): void {
  console.out(`${JSON.stringify(value, null, 2)}\n`);
}
