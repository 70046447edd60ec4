const DAY = String.raw`(?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日号]|份|[初中底末]|[上中下]旬)?|\d{4}([-./])\d{1,2}\1\d{1,2}日?|\d{1,2}[./]\d{1,2}`;
const DONE_ON = new RegExp(`^(?:已?[于在])?(${DAY})$`, "u");

/** Whether the words are a day or a month and nothing else. */
export function isDay(words: string): boolean {
  return DONE_ON.test(words);
}

/** The day in what was noted beside 已完成, and the note without it: 「3月9日」 of 「3月9日，到会六十人」. */
export function dayInNote(note: string): { readonly doneOn: string; readonly note: string } {
  const parts = note.split("，");
  const at = parts.findIndex((part) => isDay(part.trim()));
  const doneOn = DONE_ON.exec(parts[at]?.trim() ?? "")?.[1] ?? "";
  return { doneOn, note: parts.filter((_, own) => own !== at).join("，") };
}
