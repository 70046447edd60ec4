import { changesToWrite } from "../../jobs/changes-to-write.ts";
import type { Collected } from "../../jobs/collect.ts";
import { RoundPart } from "./round-part.tsx";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";
import { rowWorks } from "./row-works.ts";

const said = roundWords.merge;
const MOST = 20;

/** What will be taken over: the cell, the text before and after, and who wrote it. */
export function ComingChanges({ merged }: { readonly merged: Collected }) {
  const styles = useRoundStyles();
  const log = changesToWrite(merged);
  if (log.length === 0) return null;
  const work = rowWorks(merged);
  return (
    <RoundPart title={said.applied(log.length)}>
      <ul className={styles.list}>
        {log.slice(0, MOST).map((change) => (
          <li key={`${change.id} ${change.column} ${change.new}`} className={styles.tallLine}>
            <span>{change.column === "row" ? said.row : said.about(work(change.id), change.column)}</span>
            {change.old !== "" && <p className={styles.more}>{`${said.before}：${change.old}`}</p>}
            <p className={styles.more}>{`${said.after}：${change.new || said.empty}`}</p>
            <p className={styles.more}>{said.from(change.from)}</p>
          </li>
        ))}
      </ul>
      {log.length > MOST && <p className={styles.more}>{said.moreChanges(log.length - MOST)}</p>}
    </RoundPart>
  );
}
