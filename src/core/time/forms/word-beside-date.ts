import { pairOf } from "../label.ts";
import { isTime, misread, type TimeForm } from "../time-form.ts";
import { sideBySide } from "../two-times.ts";

const WORD = "([寒暑]|活(?:[cfj]M|(?![cfj]M))|Ku?|[tT][uvx])I?";
const DATE = "((?:\\d{4}Y)?[\\da-jm][\\d,a-jm-]*M[u-xα-η]?)";

/** 「9月开学初」「暑假7-8月」: a stretch of the school year beside its months, as if it stood in brackets. */
export const wordBesideDate: TimeForm = {
  needs: "寒暑活KtT",
  pattern: new RegExp(`^(?:${WORD}${DATE}|${DATE}${WORD})$`),

  read([, word = "", behind = "", date = behind, other = word], ask) {
    const known = ask.read(date);
    const reading = known && sideBySide(known, ask.read(other), pairOf(date, other, ask));
    if (!isTime(known) || isTime(reading)) return reading;
    return reading && misread("ambiguous", "", [ask.words(date), ...reading.suggestions]);
  },
};
