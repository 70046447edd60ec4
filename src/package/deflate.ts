import { Deflate } from "fflate";

/** Content in pieces that follow each other; a long part that changes in one place is never put together. */
export type Pieces = readonly Uint8Array[];

/**
 * So much goes in at once, whatever the pieces are: the same content always gives the same bytes. fflate makes its
 * buffer by the first step and deflates whenever it is overfull, into a buffer of the same size: steps that overfill
 * it by one byte are deflated in one go each, others in two.
 */
const STEP = 512 * 1024;
const FIRST_STEP = STEP + 1;

/** Level 4 takes two thirds of the time of the usual 6, and a plan grows by some kilobytes at most. */
const LEVEL = 4;

/** Of fflate's twelve sizes of its table of places: 128 KB in place of 2 MB. */
const MEMORY = 4;

/** The pieces deflated as one. */
export function deflatePieces(pieces: Pieces): Uint8Array {
  const out: Uint8Array[] = [];
  const deflate = new Deflate({ level: LEVEL, mem: MEMORY }, (chunk) => out.push(chunk));
  const room = new Uint8Array(FIRST_STEP);
  let step = room;
  let filled = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const next = piece.subarray(at, at + step.length - filled);
      step.set(next, filled);
      filled += next.length;
      at += next.length;
      if (filled < step.length) continue;
      deflate.push(step);
      step = room.subarray(0, STEP);
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
