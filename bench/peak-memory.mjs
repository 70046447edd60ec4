// How much memory this process has held at most.
import { existsSync, readFileSync } from "node:fs";

const STATUS = "/proc/self/status";

/**
 * In bytes. Linux counts `maxRSS` on from the process that started this one; its VmHWM begins anew. Elsewhere maxRSS,
 * which is told in kilobytes, is what there is.
 */
export function peakMemory() {
  const [, peak] = (existsSync(STATUS) && /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(STATUS, "utf8"))) || [];
  return Number(peak ?? process.resourceUsage().maxRSS) * 1024;
}
