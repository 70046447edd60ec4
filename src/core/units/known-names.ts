import type { Unit } from "../model/settings.ts";
import { normalise } from "../text/normalise.ts";

/** A name for comparing: width and blanks are no difference. */
export function plainName(name: string): string {
  return normalise(name).replace(/\s/gu, "");
}

/** The body of the 名单 that each of its names stands for; where two bodies share a name, it stands for neither. */
export function unitsByName(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit | undefined>();
  const names = new Set(units.map(({ name }) => plainName(name)));
  for (const unit of units) {
    found.set(plainName(unit.name), unit);
    for (const alias of unit.aliases.map(plainName)) {
      if (names.has(alias)) continue;
      found.set(alias, found.has(alias) && found.get(alias) !== unit ? undefined : unit);
    }
  }
  return new Map([...found].flatMap(([name, unit]) => (unit === undefined ? [] : [[name, unit] as const])));
}
