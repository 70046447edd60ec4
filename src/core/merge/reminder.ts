import type { IsoDay } from "../model/day.ts";
import type { Unit } from "../model/settings.ts";
import { dayWords } from "../text/day-words.ts";

/** Words for the group about those who have not returned: who, with whom to ask, until when. */
export function reminderFor(
  title: string,
  silent: readonly string[],
  units: readonly Unit[],
  due: string | undefined,
): string {
  const contacts = new Map(units.map(({ name, contact }) => [name, contact]));
  const names = silent.map((name) => {
    const contact = contacts.get(name);
    return contact === undefined ? name : `${name}（${contact}）`;
  });
  const until = due === undefined ? "方便时" : `在${dayWords(due as IsoDay)}前`;
  return `各位老师：“${title}”的填报表还差 ${silent.length} 份：${names.join("、")}。请${until}发回。没有要报的，在空行里写“零报告”发回来就行。`;
}
