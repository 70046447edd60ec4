// The peers of the time module: what each makes of an expression, turned into days with good will.
import { createRequire } from "node:module";

const { Culture, DateTimeRecognizer } = createRequire(import.meta.url)(
  "@microsoft/recognizers-text-date-time",
);
const { hans } = createRequire(import.meta.url)("chrono-node/zh");

// Built once, as a program that reads many cells would.
const model = new DateTimeRecognizer(Culture.Chinese).getDateTimeModel();

const DAY = 86_400_000;

function dayBefore(day) {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
}

function lastOfMonth(year, month) {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function merged(intervals) {
  const done = [];
  for (const [from, to] of intervals.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const last = done.at(-1);
    if (last && dayBefore(from) <= last[1]) last[1] = to > last[1] ? to : last[1];
    else done.push([from, to]);
  }
  return done;
}

/** The first day of the frame, at noon in local time as chrono does. */
export function referenceDate([from]) {
  const [year, month, day] = from.split("-").map(Number);
  return new Date(year, month - 1, day, 12);
}

/** Of several years the one inside the frame; the frame is more than the peer was told. */
function chosen(values, [from, to]) {
  const at = (value) => value.value ?? value.start ?? value.end ?? "";
  return values.find((value) => at(value) >= from && at(value) <= to) ?? values.at(-1);
}

/** The ends of months are exclusive, those of days inclusive: both readings of an end are kept. */
function microsoftDays({ text, resolution, typeName }, window) {
  const value = chosen(resolution?.values ?? [], window);
  if (typeName.endsWith(".set")) return { text, again: true };
  if (value === undefined || value.value === "not resolved") return undefined;
  if (value.Mod === "before" || value.Mod === "until") return { text, due: value.end };
  if (value.Mod === "since" || value.Mod === "after") return { text, since: value.start };
  const from = (value.value ?? value.start)?.slice(0, 10);
  const to = (value.value ?? value.end)?.slice(0, 10);
  if (from === undefined || to === undefined || !/^\d{4}-/.test(from)) return undefined;
  return { text, from, ends: value.value ? [to] : [to, dayBefore(to)] };
}

function chronoEdge(components, last) {
  const [year, month, day] = ["year", "month", "day"].map((part) => components.get(part));
  const exact = components.isCertain("day") || components.isCertain("weekday");
  if (!exact && components.isCertain("month")) {
    return last ? lastOfMonth(year, month) : `${year}-${String(month).padStart(2, "0")}-01`;
  }
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function chronoDays({ text, start, end }) {
  return { text, from: chronoEdge(start, false), ends: [chronoEdge(end ?? start, true)] };
}

/** Each peer: `read` is what is timed, so many passes a turn, `days` what its answer means. */
export const peers = [
  {
    name: "Recognizers-Text",
    faster: 60,
    passes: 1,
    read: (text, reference) => model.parse(text, reference),
    days: (results, window) => results.map((result) => microsoftDays(result, window)),
  },
  {
    name: "chrono-node",
    faster: 1.5,
    passes: 20,
    read: (text, reference) => hans.parse(text, reference, { forwardDate: true }),
    days: (results) => results.map(chronoDays),
  },
];

function near(one, other) {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= 10 * DAY;
}

/** Whether one of the ways to read the ends gives these days; rough ones within ten days. */
function sameDays(found, { intervals, marks }) {
  const rough = marks.some((mark) => mark.startsWith("about"));
  return [0, 1].some((at) => {
    const got = merged(found.map(({ from, ends }) => [from, ends[at] ?? ends[0]]));
    return (
      got.length === intervals.length &&
      got.every(([from, to], index) => {
        const [first, last] = intervals[index];
        return rough ? near(from, first) && near(to, last) : from === first && to === last;
      })
    );
  });
}

/**
 * "right", "wrong" or "nothing" for a peer's results. Of a deadline only the day it is due is asked, of an
 * open end only its start, of a recurrence only that the whole text was seen as one.
 */
export function judge(peer, results, fact, window) {
  if (results.length === 0) return "nothing";
  const found = peer.days(results, window);
  if (found.some((days) => days === undefined)) return found.length === 1 ? "nothing" : "wrong";
  const [first] = found;
  const { marks, intervals, text } = fact;
  if (marks.some((mark) => mark.startsWith("again")))
    return first.again && first.text.length === text.length ? "right" : "wrong";
  if (marks.includes("due")) {
    const due = intervals.at(-1)[1];
    const given = first.due ?? (first.text.length === text.length ? first.ends?.[0] : undefined);
    return given !== undefined && [given, dayBefore(given)].includes(due) ? "right" : "wrong";
  }
  if (marks.includes("open")) return first.since === intervals[0][0] ? "right" : "wrong";
  if (found.some((days) => days.from === undefined)) return "wrong";
  return sameDays(found, fact) ? "right" : "wrong";
}
