// One fresh process: prints the milliseconds from the import of a module to its first reading.
import { performance } from "node:perf_hooks";

const start = performance.now();
const { readFrame, readPeriod } = await import(process.argv[2]);
const found = readFrame("2024—2025学年");
const reading = readPeriod("10-11月", found.value.frame);
const end = performance.now();
if (!reading.ok) throw new Error(reading.fault.kind);
process.stdout.write(String(end - start));
