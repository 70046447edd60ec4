import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import { placeWords } from "../../core/text/place-words.ts";
import { RowAction } from "../check/row-action.tsx";
import { Section, useCardStyles } from "../frame/section.tsx";
import { words } from "../words.ts";
import { type DoubtEntry, doubtEntries, type ShownDoubt } from "./doubts.ts";
import type { ReviewEvent } from "./review.ts";
import { reviewWords } from "./review-words.ts";
import { toldApart } from "./told-apart.ts";

const useStyles = makeStyles({
  line: { display: "flex", columnGap: "8px" },
  icon: { flexShrink: 0, height: "16px", marginTop: "3px", display: "flex" },
  open: { color: tokens.colorStatusWarningForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  content: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly doubts: readonly ShownDoubt[];
  readonly send: (event: ReviewEvent) => void;
}

/** What the officer has to look at, each with its line and its answers. */
export function DoubtList({ doubts, send }: Props) {
  const cards = useCardStyles();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  if (doubts.length === 0) return null;
  const offers = doubts.filter(({ state, doubt }) => state.kind === "open" && doubt.offer !== undefined);
  const open = doubts.filter(({ state }) => state.kind === "open").length;
  const names = spokenDoubts(doubts);
  return (
    <Section
      title={open === 0 ? reviewWords.allClear : reviewWords.doubts(open)}
      action={
        offers.length > 1 && (
          <RowAction
            onAction={() => send({ kind: "answered", doubts: offers.map(({ at }) => at), answer: "taken" })}
          >
            {reviewWords.takeAll(offers.length)}
          </RowAction>
        )
      }
    >
      <ul className={cards.card}>
        {doubtEntries(doubts, unfolded).map((entry) => (
          <Entry
            key={entry.kind === "one" ? entry.doubt.at : entry.code}
            entry={entry}
            names={names}
            send={send}
            onUnfold={(code) => setUnfolded(new Set([...unfolded, code]))}
          />
        ))}
      </ul>
    </Section>
  );
}

interface EntryProps {
  readonly entry: DoubtEntry;
  readonly names: ReadonlyMap<string, string>;
  readonly send: Props["send"];
  readonly onUnfold: (code: string) => void;
}

function Entry({ entry, names, send, onUnfold }: EntryProps) {
  if (entry.kind === "one") {
    const { at, doubt } = entry.doubt;
    return <Doubt shown={entry.doubt} name={names.get(String(at)) ?? doubt.message} send={send} />;
  }
  return <SameDoubts {...entry} send={send} onUnfold={onUnfold} />;
}

/** The same may be asked of several lines: then the line is named too. */
function spokenDoubts(doubts: readonly ShownDoubt[]): ReadonlyMap<string, string> {
  return toldApart(
    doubts.map(({ at, doubt: { message, source }, line = "" }) => {
      const where = source === undefined ? "" : placeWords(source);
      return { id: String(at), names: [message, `${message} ${where} ${line}`, `${message} ${where} ${at}`] };
    }),
  );
}

interface DoubtProps {
  readonly shown: ShownDoubt;
  /** What it is called for those who only hear its buttons. */
  readonly name: string;
  readonly send: Props["send"];
}

function Doubt({ shown, name, send }: DoubtProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { doubt, line, state } = shown;
  const isOpen = state.kind === "open";
  return (
    <li className={mergeClasses(cards.line, styles.line)}>
      <DoubtIcon open={isOpen} />
      <div className={styles.content}>
        <div className={mergeClasses(!isOpen && cards.faded)}>{doubt.message}</div>
        {line !== undefined && doubt.source !== undefined && (
          <div className={cards.quiet}>{`${placeWords(doubt.source)} · ${line}`}</div>
        )}
        <div className={cards.actions}>
          <Answers shown={shown} name={name} send={send} />
        </div>
      </div>
    </li>
  );
}

function DoubtIcon({ open }: { readonly open: boolean }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.icon, open ? styles.open : styles.done)} aria-hidden="true">
      {open ? <Warning16Filled /> : <CheckmarkCircle16Filled />}
    </span>
  );
}

function Answers({ shown, name, send }: DoubtProps) {
  const cards = useCardStyles();
  const { at, doubt, state } = shown;
  if (state.kind === "open") {
    return (
      <>
        <RowAction
          label={`${name} ${words.answer.keep}`}
          onAction={() => send({ kind: "answered", doubts: [at], answer: "kept" })}
        >
          {words.answer.keep}
        </RowAction>
        {doubt.offer !== undefined && (
          <RowAction
            label={`${name} ${reviewWords.take}`}
            onAction={() => send({ kind: "answered", doubts: [at], answer: "taken" })}
          >
            {`${reviewWords.take}“${doubt.offer.to}”`}
          </RowAction>
        )}
      </>
    );
  }
  return (
    <>
      <span className={cards.quiet}>{stateWords(shown)}</span>
      {(state.kind === "taken" || state.kind === "kept") && (
        <RowAction
          label={`${name} ${words.answer.undo}`}
          onAction={() => send({ kind: "answer-back", doubts: [at] })}
        >
          {words.answer.undo}
        </RowAction>
      )}
    </>
  );
}

function stateWords({ state }: ShownDoubt): string {
  switch (state.kind) {
    case "open":
      return "";
    case "taken":
      return reviewWords.taken(state.to);
    case "kept":
      return words.answer.kept;
    case "timed":
      return reviewWords.timed(state.to);
    case "left":
      return reviewWords.stayedOut;
  }
}

interface SameProps {
  readonly code: string;
  readonly doubts: readonly ShownDoubt[];
  readonly send: Props["send"];
  readonly onUnfold: (code: string) => void;
}

/** The same said of many lines: the first of them, and one answer for all. */
function SameDoubts({ code, doubts, send, onUnfold }: SameProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const open = doubts.filter(({ state }) => state.kind === "open");
  const [first] = doubts;
  if (first === undefined) return null;
  const name = `${first.doubt.message} ${words.answer.same(doubts.length)}`;
  const answer = (word: "kept" | "taken") =>
    send({ kind: "answered", doubts: open.map(({ at }) => at), answer: word });
  return (
    <li className={mergeClasses(cards.line, styles.line)}>
      <DoubtIcon open={open.length > 0} />
      <div className={styles.content}>
        <div>{first.doubt.message}</div>
        <div className={cards.quiet}>{words.answer.same(doubts.length)}</div>
        <div className={cards.actions}>
          <RowAction label={`${name} ${words.answer.showSame}`} onAction={() => onUnfold(code)}>
            {words.answer.showSame}
          </RowAction>
          {open.length > 0 && (
            <RowAction label={`${name} ${words.answer.keep}`} onAction={() => answer("kept")}>
              {words.answer.keep}
            </RowAction>
          )}
          {open.some(({ doubt }) => doubt.offer !== undefined) && (
            <RowAction label={`${name} ${reviewWords.take}`} onAction={() => answer("taken")}>
              {reviewWords.take}
            </RowAction>
          )}
        </div>
      </div>
    </li>
  );
}
