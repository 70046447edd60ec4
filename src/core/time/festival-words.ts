import { type Festival, festivals } from "./festivals.ts";
import { festivalOf } from "./vocabulary.ts";

/** Festivals that may go by numerals alone, or stand behind them (三八, 五一劳动节), by the numerals in shorthand. */
const BY_NUMERALS: ReadonlyMap<string, Festival["name"]> = new Map([
  ["ch", "三八"],
  ["ea", "五一"],
  ["ed", "五四"],
  ["fa", "六一"],
  ["ga", "七一"],
  ["ha", "建军节"],
]);

/** The festival that the whole piece of shorthand names: 「教师节」「三八」「三·八妇女节」「3.8节」. */
export function festivalNamed(code: string): Festival | undefined {
  const [, numerals, sign] = /^([a-h]\.?[a-h]|[3567]\.[148](?=.))?([À-ÿ])?J?$/.exec(code) ?? [];
  if (numerals === undefined) return sign === undefined ? undefined : festivalOf(sign);
  const letters = numerals
    .replace(".", "")
    .replace(/\d/g, (digit) => String.fromCharCode(96 + Number(digit)));
  const name = BY_NUMERALS.get(letters);
  const named = sign === undefined ? name : festivalOf(sign)?.name;
  return name === named ? festivals.find((each) => each.name === name) : undefined;
}
