/** Something that a screen reader names, by ever longer names; the last one is its own. */
interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** For each thing the first of its names that no other one has in that place: 「九月」 alone, with its work, with its number. */
export function toldApart(things: readonly Named[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  const key = (name: string, level: number) => `${level} ${name}`;
  for (const { names } of things)
    names.forEach((name, level) => {
      count.set(key(name, level), (count.get(key(name, level)) ?? 0) + 1);
    });
  return new Map(
    things.map(({ id, names }) => {
      const own = names.find((name, level) => count.get(key(name, level)) === 1);
      return [id, own ?? names.at(-1) ?? ""];
    }),
  );
}
