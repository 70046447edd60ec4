// The size of the whole time module with its tables.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { subjectUrl } from "../build.mjs";
import { state } from "../state.mjs";

const LIMIT = 14;

export function size() {
  const bytes = gzipSync(readFileSync(subjectUrl("time")), { level: 9 }).length / 1e3;
  state("time module with its tables, gz", bytes.toFixed(1), `at most ${LIMIT} KB`, bytes <= LIMIT, " KB");
}
