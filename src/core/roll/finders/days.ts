import { datedDays } from "../dated-days.ts";
import type { DayReason } from "../days/day-offer.ts";
import { besideFestival, daysOff, onFestival, onFixedFestival } from "../days/festival-days.ts";
import { fallsOnFreeDays } from "../days/free-days.ts";
import { chosenWeekday, leapDay, ofTeachingWeek, setAnew } from "../days/set-days.ts";
import { chosen, type Finder, type Finding } from "../finding.ts";
import { wordsAt } from "../roll-text.ts";

/** The first one that holds decides. */
const REASONS: readonly DayReason[] = [
  daysOff,
  onFestival,
  onFixedFestival,
  leapDay,
  ofTeachingWeek,
  chosenWeekday,
  besideFestival,
  setAnew,
  fallsOnFreeDays,
];

/** Dates: weekdays anew, festivals and days off on their new days, 2月29日. */
export const days: Finder = function* (text, facts): Iterable<Finding> {
  for (const found of datedDays(text, facts.plan)) {
    const { start, end } = found;
    for (const reason of REASONS) {
      const offer = reason(text, facts, found);
      if (offer === undefined) continue;
      const { choices, why, certainty } = offer;
      const answer = chosen(choices);
      if (answer.to !== wordsAt(text, start, end))
        yield { kind: "edit", start, end, ...answer, why, certainty };
      break;
    }
  }
};
