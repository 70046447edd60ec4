// Tables of expressions and the days they mean, compact enough to be read as a list.
//
//   10-11月 = 2024-10..2024-11            days, whole months or years, `..` to the end included, `,` between
//   3月底前 = 2024-09-01..2025-03-31 due    marks: about, due, open, all, again:weekly, out; `about?` either way
//   12-10月 ! reversed-range              a fault is the right answer; `a|b` either of two
//   九月 = 2024-09 # why                   a note

const LINE =
  /^(?<text>.*?)\s*(?:=\s*(?<days>[\d,. -]+?)(?<marks>(?:\s+[a-z][a-z?:]*)*)|!\s*(?<kinds>[a-z|-]+))\s*(?:#\s*(?<note>.*))?$/;

function lastDay(month) {
  const [year, number] = month.split("-").map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

function firstOf(words) {
  return words.length === 4 ? `${words}-01-01` : words.length === 7 ? `${words}-01` : words;
}

function lastOf(words) {
  return words.length === 4 ? `${words}-12-31` : words.length === 7 ? lastDay(words) : words;
}

function intervals(days) {
  return days.split(",").map((part) => {
    const [from, to = from] = part.trim().split("..");
    return [firstOf(from), lastOf(to)];
  });
}

function fact(frame, line) {
  const groups = LINE.exec(line)?.groups;
  if (groups === undefined) throw new Error(`no fact: ${line}`);
  const { text, days, marks = "", kinds, note } = groups;
  if (kinds !== undefined) return { frame, text, kinds: kinds.split("|"), note };
  return {
    frame,
    text,
    intervals: intervals(days.trim()),
    marks: marks.trim().split(/\s+/).filter(Boolean),
    note,
  };
}

/** The facts of tables by frame name. */
export function facts(tables) {
  return Object.entries(tables).flatMap(([frame, lines]) =>
    lines
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => fact(frame, line)),
  );
}

function spelled(list) {
  return list.map(([from, to]) => (from === to ? from : `${from}..${to}`)).join(", ");
}

function marksOf({ flags, intervals: days }) {
  return [
    ...(flags.approximate ? ["about"] : []),
    ...(flags.deadline === undefined ? [] : [flags.deadline === days.at(-1)[1] ? "due" : "due elsewhere"]),
    ...(flags.openEnd ? ["open"] : []),
    ...(flags.allPeriod ? ["all"] : []),
    ...(flags.recurrence === undefined ? [] : [`again:${flags.recurrence.freq}`]),
    ...(flags.outOfFrame ? ["out"] : []),
  ];
}

function wanted({ kinds, intervals: days, marks }) {
  return kinds === undefined ? [spelled(days), ...marks].join(" ") : `! ${kinds.join("|")}`;
}

function answered(reading) {
  if (!reading.ok) return `! ${reading.fault.kind}`;
  return [spelled(reading.value.intervals), ...marksOf(reading.value)].join(" ");
}

/** Whether our reading is what the fact asks for: the same days and marks, or the same fault. */
export function meets(reading, { kinds, intervals: days, marks }) {
  if (kinds !== undefined) return !reading.ok && kinds.includes(reading.fault.kind);
  if (!reading.ok || spelled(reading.value.intervals) !== spelled(days)) return false;
  const free = marks.includes("about?");
  const plain = (list) => list.filter((mark) => mark !== "about?" && !(free && mark === "about")).sort();
  return plain(marksOf(reading.value)).join() === plain(marks).join();
}

/** A fact that does not hold: what our reader answered and what was asked, in the words of the table. */
export function miss(reading, fact) {
  return `${fact.text} (${fact.frame}): ${answered(reading)}, not ${wanted(fact)}`;
}
