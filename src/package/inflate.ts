import { Inflate, inflateSync } from "fflate";
import { fail, ok, type Result } from "../core/model/result.ts";

/** Input is fed in small pieces, since one piece may grow a thousandfold before we can look at it. */
const PIECE = 32 * 1024;
/** So few bytes are unpacked within a second, even where they are a bomb. */
const AT_ONCE = 1024 * 1024;

/**
 * The deflated bytes unpacked to exactly `size` bytes.
 *
 * What comes out is counted, not what the archive promises: beyond `limit` the unpacking stops with
 * `too-large`, and a length other than the promised one is `damaged`.
 */
export function inflateWithin(
  deflated: Uint8Array,
  size: number,
  limit: number,
): Result<Uint8Array, "too-large" | "damaged"> {
  if (size > limit) return fail("too-large");
  const whole = deflated.length <= AT_ONCE ? inflateAtOnce(deflated, size) : undefined;
  return whole ? ok(whole) : inflateCounting(deflated, size, limit);
}

/** The bytes when they are exactly as many as promised. What is more has no room, whatever the archive holds. */
function inflateAtOnce(deflated: Uint8Array, size: number): Uint8Array | undefined {
  try {
    const out = inflateSync(deflated, { out: new Uint8Array(size + 1) });
    return out.length === size ? out : undefined;
  } catch {
    return undefined;
  }
}

function inflateCounting(
  deflated: Uint8Array,
  size: number,
  limit: number,
): Result<Uint8Array, "too-large" | "damaged"> {
  const out = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < deflated.length && length <= limit; at += PIECE) {
      inflate.push(deflated.subarray(at, at + PIECE), at + PIECE >= deflated.length);
    }
  } catch {
    return fail("damaged");
  }
  if (length > limit) return fail("too-large");
  return length === size ? ok(out) : fail("damaged");
}
