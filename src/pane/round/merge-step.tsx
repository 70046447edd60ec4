import { Button, Select } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { useEffect, useState } from "react";
import type { Conflict } from "../../core/merge/conflict.ts";
import { noticeDetails } from "../../core/merge/notice-words.ts";
import type { Collected } from "../../jobs/collect.ts";
import { ActionBar } from "../frame/action-bar.tsx";
import { TroubleBar, WarningBar } from "../frame/trouble-bar.tsx";
import { decidedTogether, decidedWords } from "./choices.ts";
import { ConflictCard, headOf } from "./conflict-card.tsx";
import { isCollecting } from "./kept-files.ts";
import { sentRecipients } from "./recipients.ts";
import type { RoundProps } from "./round-props.ts";
import { mergeOf } from "./round-state.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";
import { senderLines, silentOnes, voicesIn } from "./senders.ts";
import { toldNotice } from "./told-notice.ts";

const said = roundWords.merge;
const SHOWN = 20;
/** Lines of one notice that are drawn at once. */
const FEW = 3;

/** 汇总: conflicts one by one, what will be taken over, what the officer ought to know. */
export function MergeStep(props: RoundProps) {
  const { state, report, onAct, onEvent } = props;
  const styles = useRoundStyles();
  const { reading } = state;
  // The table may have changed since: what is shown is the merge with it as it is now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another table asks for another merge
  useEffect(() => {
    if (isCollecting(state, report) && reading === undefined) onAct({ kind: "merge" });
  }, [report]);
  const merged = mergeOf(state);
  if (state.merged !== undefined && merged === undefined && "advice" in state.merged)
    return <TroubleBar trouble={state.merged} />;
  if (merged === undefined)
    return (
      <section className={styles.section}>
        <p className={styles.more}>{said.nothing}</p>
        <div className={styles.buttons}>
          <Button onClick={() => onEvent({ kind: "step-chosen", step: "back" })}>{said.toBack}</Button>
        </div>
      </section>
    );
  const silent = silentOnes(senderLines(state, report));
  return (
    <>
      {silent.length > 0 && <WarningBar>{said.stillOut(silent)}</WarningBar>}
      <Conflicts {...props} merged={merged} />
      <DecidedList {...props} merged={merged} />
      {!state.written && <Changes merged={merged} />}
      <Notices merged={merged} recipients={sentRecipients(report)} />
    </>
  );
}

type WithMerge = RoundProps & { readonly merged: Collected };

/** The row's first work, as it stands now or as it was sent. */
function worksOf({ rows, round }: Collected): (id: string) => string {
  const works = new Map(
    [...round.rows, ...rows].map(({ id, cells }) => [id, cells["items"]?.split("\n")[0] ?? ""]),
  );
  return (id) => works.get(id) ?? "";
}

function Conflicts({ merged, onAct }: WithMerge) {
  const styles = useRoundStyles();
  const [at, setAt] = useState(0);
  const { conflicts } = merged;
  const shown = conflicts[Math.min(at, conflicts.length - 1)];
  const place = conflicts.indexOf(shown as Conflict);
  if (shown === undefined) return <p className={styles.more}>{said.allDecided}</p>;
  const work = worksOf(merged);
  return (
    <section className={styles.section} aria-label={said.toDecide(conflicts.length)}>
      <div className={styles.titleLine}>
        <h2 className={styles.title}>{said.toDecide(conflicts.length)}</h2>
        {conflicts.length > 1 && (
          <span className={styles.aside} role="status">
            {said.position(place + 1, conflicts.length)}
          </span>
        )}
      </div>
      <ConflictCard
        key={keyOf(shown)}
        conflict={shown}
        work={work(shown.id)}
        onDecide={(decided) => onAct({ kind: "decide", decided: [decided] })}
      />
      {conflicts.length > 1 && (
        <div className={styles.buttons}>
          <Button size="small" disabledFocusable={place === 0} onClick={() => setAt(Math.max(0, place - 1))}>
            {said.previous}
          </Button>
          <Button
            size="small"
            disabledFocusable={place === conflicts.length - 1}
            onClick={() => setAt(Math.min(conflicts.length - 1, place + 1))}
          >
            {said.following}
          </Button>
        </div>
      )}
      {conflicts.length > 1 && <Together conflicts={conflicts} onAct={onAct} />}
    </section>
  );
}

function keyOf(conflict: Conflict): string {
  const parts =
    "values" in conflict ? [conflict.column, "item" in conflict ? conflict.item : ""] : conflict.from;
  return [conflict.kind, conflict.id, ...parts].join("\u0000");
}

/** Many at once: by one voice, or all as they were sent. */
function Together({
  conflicts,
  onAct,
}: Pick<WithMerge, "onAct"> & { readonly conflicts: readonly Conflict[] }) {
  const styles = useRoundStyles();
  const [take, setTake] = useState("");
  const voices = [...new Set(conflicts.flatMap(voicesIn))];
  const decided = take === "" ? [] : decidedTogether(conflicts, take);
  return (
    <div className={styles.section}>
      <Select aria-label={said.many} value={take} onChange={(_, { value }) => setTake(value)}>
        <option value="">{said.many}</option>
        <option value="base">{said.manyBase}</option>
        {voices.map((name) => (
          <option key={name} value={name}>
            {said.manyTake(name)}
          </option>
        ))}
      </Select>
      {decided.length > 0 && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => onAct({ kind: "decide", decided })}>
            {said.manyDo(decided.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Every decision can be taken back by itself. */
function DecidedList({ merged, onAct }: WithMerge) {
  const styles = useRoundStyles();
  const { settled } = merged;
  if (settled.length === 0) return null;
  const work = worksOf(merged);
  return (
    <section className={styles.section} aria-label={said.decided(settled.length)}>
      <h2 className={styles.title}>{said.decided(settled.length)}</h2>
      <ul className={styles.list}>
        {settled.map((one) => {
          const head = headOf(one.conflict, work(one.conflict.id));
          return (
            <li key={keyOf(one.conflict)} className={styles.line}>
              <span className={styles.grow}>
                {head}
                <p className={styles.more}>{decidedWords(one)}</p>
              </span>
              <Button
                size="small"
                appearance="subtle"
                className={styles.small}
                icon={<ArrowUndo16Regular />}
                aria-label={said.undoOf(head)}
                onClick={() => onAct({ kind: "take-back", decided: one })}
              >
                {said.undo}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What will be taken over: the cell, the text before and after, and who wrote it. */
function Changes({ merged }: { readonly merged: Collected }) {
  const styles = useRoundStyles();
  const log = merged.log.filter(({ stands }) => stands !== true);
  if (log.length === 0) return null;
  const work = worksOf(merged);
  return (
    <section className={styles.section} aria-label={said.applied(log.length)}>
      <h2 className={styles.title}>{said.applied(log.length)}</h2>
      <ul className={styles.list}>
        {log.slice(0, SHOWN).map((change) => (
          <li key={`${change.id} ${change.column} ${change.new}`} className={styles.tallLine}>
            <span>{change.column === "row" ? said.row : said.about(work(change.id), change.column)}</span>
            {change.old !== "" && <p className={styles.more}>{`${said.before}：${change.old}`}</p>}
            <p className={styles.more}>{`${said.after}：${change.new || said.empty}`}</p>
            <p className={styles.more}>{said.from(change.from)}</p>
          </li>
        ))}
      </ul>
      {log.length > SHOWN && <p className={styles.more}>{said.moreChanges(log.length - SHOWN)}</p>}
    </section>
  );
}

interface NoticesProps {
  readonly merged: Collected;
  readonly recipients: readonly string[];
}

function Notices({ merged, recipients }: NoticesProps) {
  const styles = useRoundStyles();
  const [shown, setShown] = useState(SHOWN);
  const told = [
    ...merged.notices.map((notice) => ({
      text: toldNotice(notice, recipients),
      details: noticeDetails(notice),
    })),
    ...merged.refusedFiles.map(({ message }) => ({ text: message, details: [] })),
  ];
  const notices = [...new Map(told.map((one) => [[one.text, ...one.details].join("\n"), one]))];
  if (notices.length === 0) return null;
  return (
    <section className={styles.section} aria-label={said.notices(notices.length)}>
      <h2 className={styles.title}>{said.notices(notices.length)}</h2>
      <ul className={styles.list}>
        {notices.slice(0, shown).map(([key, { text, details }]) => (
          <li key={key} className={styles.tallLine}>
            {text}
            <Details texts={details} />
          </li>
        ))}
      </ul>
      {notices.length > shown && (
        <Button size="small" onClick={() => setShown(notices.length)}>
          {said.moreNotices(notices.length - shown)}
        </Button>
      )}
    </section>
  );
}

/** What somebody wrote and what was not merged: the officer reads it here and copies what is wanted. */
function Details({ texts }: { readonly texts: readonly string[] }) {
  const styles = useRoundStyles();
  const [all, setAll] = useState(false);
  const shown = all ? texts : texts.slice(0, FEW);
  return (
    <>
      {shown.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the texts never change their places
        <p key={at} className={styles.more}>
          {text}
        </p>
      ))}
      {texts.length > shown.length && (
        <Button size="small" appearance="subtle" className={styles.small} onClick={() => setAll(true)}>
          {said.moreDetails(texts.length - shown.length)}
        </Button>
      )}
    </>
  );
}

export function MergeBar({ state, unsaved, onAct, onSave }: RoundProps) {
  const merged = mergeOf(state);
  if (merged === undefined) return null;
  if (state.written || merged.stands)
    return unsaved ? (
      <ActionBar>
        <Button appearance="primary" onClick={onSave}>
          {said.save}
        </Button>
      </ActionBar>
    ) : null;
  const open = merged.conflicts.length;
  return (
    <ActionBar {...(open > 0 && { note: said.open(open) })}>
      <Button appearance="primary" icon={<Table20Regular />} onClick={() => onAct({ kind: "write" })}>
        {said.write(merged.log.filter(({ stands }) => stands !== true).length)}
      </Button>
    </ActionBar>
  );
}
