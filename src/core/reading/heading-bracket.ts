import { cellAt } from "../model/grid.ts";
import { type GridView, type Place, tidyText } from "./grid-view.ts";
import { ownersAlone } from "./lists/item-owners.ts";
import { BRACKET_BEHIND, looksLikeTime } from "./time-words.ts";
import { cutTime } from "./work-in-time.ts";

/** Where a time is written: in a cell, or in a line above the table. */
interface BracketedTime {
  readonly place: Place | undefined;
  readonly line?: string;
}

/** The bracket behind the time in that cell; undefined for none and for one that is a time itself: 「（周二）」. */
export function bracketAt(view: GridView, { row, column }: Place): string | undefined {
  return bracketIn(tidyText(cellAt(view.grid, row, column)));
}

function bracketIn(text: string): string | undefined {
  const [bracket] = BRACKET_BEHIND.exec(text) ?? [];
  return bracket === undefined || looksLikeTime(bracket) ? undefined : bracket.trim();
}

/** What a heading over rows says behind its time, in brackets or behind a colon: 「三月：师德建设月」. */
export function themeAt(view: GridView, place: Place): string | undefined {
  const text = tidyText(cellAt(view.grid, place.row, place.column));
  return bracketAt(view, place) ?? cutTime(text)?.work;
}

/** Who answers by that bracket for the rows that name nobody: 「三月（责任人：王芳）」. */
export function ownersInBracket(view: GridView, { place, line }: BracketedTime): readonly string[] {
  const bracket = line === undefined ? place && bracketAt(view, place) : bracketIn(line);
  return (bracket && ownersAlone(bracket)) || [];
}
