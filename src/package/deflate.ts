import { Deflate } from "fflate";

/** Content in pieces that follow each other; a long part that changes in one place is never put together. */
export type Pieces = readonly Uint8Array[];

/** So much goes in at once, whatever the pieces are: the same content always gives the same bytes. */
const STEP = 256 * 1024;

/** Level 4 takes two thirds of the time of the usual 6, and a plan grows by some kilobytes at most. */
const LEVEL = 4;

/** The pieces deflated as one. */
export function deflatePieces(pieces: Pieces): Uint8Array {
  const out: Uint8Array[] = [];
  const deflate = new Deflate({ level: LEVEL }, (chunk) => out.push(chunk));
  const step = new Uint8Array(STEP);
  let filled = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const next = piece.subarray(at, at + STEP - filled);
      step.set(next, filled);
      filled += next.length;
      at += next.length;
      if (filled < STEP) continue;
      deflate.push(step);
      filled = 0;
    }
  }
  deflate.push(step.subarray(0, filled), true);
  return joinPieces(out);
}

export function joinPieces(pieces: Pieces): Uint8Array {
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export function lengthOf(pieces: Pieces): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
