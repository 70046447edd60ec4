import { useState } from "react";
import { placeIn } from "../../core/roll/roll-change.ts";
import { checkWords } from "../check/check-words.ts";
import { RowAction } from "../check/row-action.tsx";
import { Section, useCardStyles } from "../frame/section.tsx";
import { reviewWords } from "../import/review-words.ts";
import type { Outcome } from "./outcome.ts";
import { rollWords } from "./roll-words.ts";

interface Told {
  readonly key: string;
  readonly text: string;
  readonly more: string;
}

type Forward = Extract<Outcome, { kind: "forward" }>["parts"];
type Term = Extract<Outcome, { kind: "term" }>["parts"];

/** Words that look like last year's and are right: told, so that nobody wonders whether they were seen. */
export function KeptList({ parts }: { readonly parts: Forward }) {
  const told = parts.flatMap(({ rolled, schedule }) =>
    rolled.kept.map(({ at, span, text, why }) => {
      const place = placeIn(schedule, at);
      return { key: `${place}${span.start}`, text, more: `${place} · ${why}` };
    }),
  );
  return <ToldList title={rollWords.kept(told.length)} told={told} folded />;
}

/** Of the second term: what the first one left, what stays out, and what is not sure. */
export function TermLists({ parts }: { readonly parts: Term }) {
  const lists = (of: "doubts" | "carried" | "changed" | "leftOut") =>
    parts.flatMap(({ term, schedule }) =>
      term[of].map((one, at) => {
        const place = placeIn(schedule, one.at);
        const text = "to" in one ? `${one.text} → ${one.to}` : one.text;
        return { key: `${place}${at}`, text, more: `${place} · ${one.why}` };
      }),
    );
  const [doubts, carried, changed, leftOut] = [
    lists("doubts"),
    lists("carried"),
    lists("changed"),
    lists("leftOut"),
  ];
  return (
    <>
      <ToldList title={rollWords.doubts(doubts.length)} told={doubts} />
      <ToldList title={rollWords.carried(carried.length)} told={carried} />
      <ToldList title={rollWords.changed(changed.length)} told={changed} />
      <ToldList title={reviewWords.leftOut(leftOut.length)} told={leftOut} folded />
    </>
  );
}

interface Props {
  readonly title: string;
  readonly told: readonly Told[];
  readonly folded?: true;
}

function ToldList({ title, told, folded }: Props) {
  const cards = useCardStyles();
  const [open, setOpen] = useState(folded !== true);
  if (told.length === 0) return null;
  return (
    <Section
      title={title}
      action={
        <RowAction
          label={`${title} ${open ? checkWords.hide : checkWords.look}`}
          expanded={open}
          onAction={() => setOpen(!open)}
        >
          {open ? checkWords.hide : checkWords.look}
        </RowAction>
      }
    >
      {open && (
        <ul className={cards.card}>
          {told.map(({ key, text, more }) => (
            <li key={key} className={cards.line}>
              {text}
              <div className={cards.quiet}>{more}</div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
