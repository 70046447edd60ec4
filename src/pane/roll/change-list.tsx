import { Checkbox, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { RollChange } from "../../core/roll/roll-change.ts";
import { RowAction } from "../check/row-action.tsx";
import { firstLine } from "../first-line.ts";
import { Section, useCardStyles } from "../frame/section.tsx";
import { toldApart } from "../import/told-apart.ts";
import type { ChangeLine } from "./change-lines.ts";
import type { RollEvent } from "./roll.ts";
import { rollWords } from "./roll-words.ts";

const useStyles = makeStyles({
  line: { paddingLeft: "4px" },
  under: { paddingLeft: "32px" },
  question: { padding: "0 8px 4px" },
  change: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly lines: readonly ChangeLine[];
  readonly accepted: ReadonlyMap<string, string>;
  readonly send: (event: RollEvent) => void;
}

/** What is sure: ticked from the start, and taken off where the officer thinks otherwise. */
export function ChangeList({ lines, accepted, send }: Props) {
  const cards = useCardStyles();
  if (lines.length === 0) return null;
  const ids = lines.map(({ id }) => id);
  const all = ids.every((id) => accepted.has(id));
  const names = spokenChanges(lines);
  return (
    <Section
      title={rollWords.sure(lines.length)}
      action={
        <RowAction onAction={() => send({ kind: "ticked", ids, on: !all })}>
          {all ? rollWords.none : rollWords.all}
        </RowAction>
      }
    >
      <ul className={cards.card}>
        {lines.map((line) => (
          <Ticked
            key={line.id}
            line={line}
            name={names.get(line.id) ?? line.place}
            on={accepted.has(line.id)}
            send={send}
          />
        ))}
      </ul>
    </Section>
  );
}

/** The same words may change twice in one place. */
function spokenChanges(lines: readonly ChangeLine[]): ReadonlyMap<string, string> {
  return toldApart(
    lines.map(({ id, place, change, text }, at) => {
      const name = `${place} ${changeWords(change)}`;
      return { id, names: [name, `${name} ${text}`, `${name} ${at + 1}`] };
    }),
  );
}

interface TickedProps {
  readonly line: ChangeLine;
  /** What it is called for those who only hear it. */
  readonly name: string;
  readonly on: boolean;
  readonly send: Props["send"];
}

function Ticked({ line, name, on, send }: TickedProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { id, change } = line;
  return (
    <li className={mergeClasses(cards.line, styles.line)}>
      <Checkbox
        checked={on}
        label={{ children: changeWords(change), className: styles.change }}
        aria-label={name}
        onChange={() => send({ kind: "ticked", ids: [id], on: !on })}
      />
      <Where line={line} />
    </li>
  );
}

function changeWords(change: RollChange): string {
  const { kind, from, to } = change;
  if (kind === "move") return rollWords.move(to);
  return kind === "drop" ? rollWords.drop : `${from} → ${to}`;
}

function Where({ line }: { readonly line: ChangeLine }) {
  const styles = useStyles();
  const cards = useCardStyles();
  return (
    <div
      className={mergeClasses(cards.quiet, styles.under)}
    >{`${line.place} · ${line.text} · ${line.change.why}`}</div>
  );
}

interface QuestionsProps extends Props {
  /** Those to which nothing was said yet. */
  readonly open: readonly ChangeLine[];
}

/** What nobody can know: nothing is chosen until the officer chooses, be it to leave it as it was. */
export function QuestionList({ lines, accepted, open, send }: QuestionsProps) {
  const cards = useCardStyles();
  if (lines.length === 0) return null;
  const asked = new Set(open.map(({ id }) => id));
  return (
    <Section
      title={rollWords.questions(lines.length, open.length)}
      action={
        open.length > 1 && (
          <RowAction onAction={() => send({ kind: "ticked", ids: [...asked], on: false })}>
            {rollWords.restAsItWas}
          </RowAction>
        )
      }
    >
      {open.length > 0 && <div className={cards.quiet}>{rollWords.openStays}</div>}
      <ul className={cards.card}>
        {lines.map((line) => (
          <Question
            key={line.id}
            line={line}
            open={asked.has(line.id)}
            chosen={accepted.get(line.id)}
            send={send}
          />
        ))}
      </ul>
    </Section>
  );
}

const AS_IT_WAS = "as it was";

interface QuestionProps {
  readonly line: ChangeLine;
  /** Nothing was said to it yet. */
  readonly open: boolean;
  /** The words of the answer; undefined where it stays as it was. */
  readonly chosen: string | undefined;
  readonly send: Props["send"];
}

function Question({ line, open, chosen, send }: QuestionProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { id, change } = line;
  const answers = answersOf(change);
  const at = answers.findIndex(({ to }) => to === chosen);
  return (
    <li className={mergeClasses(cards.line, styles.line)}>
      <div className={styles.question}>
        {line.text}
        <div className={cards.quiet}>{`${line.place} · ${change.why}`}</div>
      </div>
      <RadioGroup
        aria-label={`${line.place} ${line.text} ${change.why}`}
        value={open ? "" : at < 0 ? AS_IT_WAS : String(at)}
        onChange={(_, { value }) => send({ kind: "chosen", id, to: answers[Number(value)]?.to })}
      >
        <Radio
          value={AS_IT_WAS}
          label={rollWords.asItWas(change.kind === "move" ? change.from : firstLine(change.from))}
        />
        {answers.map(({ label, to }, index) => (
          <Radio key={`${label}${to}`} value={String(index)} label={label} />
        ))}
      </RadioGroup>
    </li>
  );
}

interface Answer {
  readonly label: string;
  readonly to: string;
}

function answersOf(change: RollChange): readonly Answer[] {
  if (change.kind === "move") return [{ label: rollWords.move(change.to), to: change.to }];
  if (change.kind === "drop") return [{ label: rollWords.drop, to: "" }];
  const { choices, to } = change;
  return (
    choices?.map(({ label, to: text }) => ({
      label: label === text ? rollWords.changeTo(text) : rollWords.choice(label, text),
      to: text,
    })) ?? [{ label: rollWords.changeTo(to), to }]
  );
}
