// What the benchmark says on the screen: one line a figure.

let broken = 0;

/** A figure with its limit; one that does not hold breaks the run. */
export function state(name, value, limit, holds, unit = "") {
  if (!holds) broken += 1;
  process.stdout.write(`${holds ? "holds" : "BROKEN"}  ${name}: ${value}${unit} (${limit})\n`);
}

/** A figure without a limit, with the lines that belong to it. */
export function tell(figure, details = []) {
  process.stdout.write(`states  ${figure}\n`);
  for (const line of details) process.stdout.write(`        ${line}\n`);
}

/** How many figures did not hold. */
export function brokenFigures() {
  return broken;
}
