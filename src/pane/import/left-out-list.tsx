import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { placeWords } from "../../core/text/place-words.ts";
import { checkWords } from "../check/check-words.ts";
import { RowAction } from "../check/row-action.tsx";
import { Section, useCardStyles } from "../frame/section.tsx";
import { OWN_ROW, type Review, type ReviewEvent } from "./review.ts";
import type { ReviewView } from "./review-rows.ts";
import { reviewWords } from "./review-words.ts";
import { toldApart } from "./told-apart.ts";

/** As many lines as are drawn at once. */
const SHOWN = 100;

interface Props {
  readonly review: Review;
  readonly view: ReviewView;
  readonly send: (event: ReviewEvent) => void;
}

/** What is in no row, with the reason; each line can go in after all. Folded while there are rows to look at. */
export function LeftOutList({ review, view, send }: Props) {
  const cards = useCardStyles();
  const { leftOut, rowAbove } = view;
  const [open, setOpen] = useState(review.plan.rows.length === 0);
  const [shown, setShown] = useState(SHOWN);
  // Lines keep their places in the list, and go by them in the answers.
  const lines = leftOut.map((left, line) => ({ line, ...left }));
  const names = toldApart(
    lines.map(({ line, text, source }) => ({
      id: String(line),
      names: [text, `${text} ${placeWords(source)}`, `${text} ${line}`],
    })),
  );
  if (leftOut.length === 0) return null;
  return (
    <Section
      title={reviewWords.leftOut(leftOut.length)}
      action={
        <RowAction expanded={open} onAction={() => setOpen(!open)}>
          {open ? checkWords.hide : checkWords.look}
        </RowAction>
      }
    >
      {open && (
        <ul className={cards.card}>
          {lines.slice(0, shown).map(({ line, source, text, why }) => {
            const isIn = review.answers.added.has(line);
            const name = names.get(String(line)) ?? text;
            return (
              <li key={line} className={cards.line}>
                <div className={mergeClasses(isIn && cards.faded)}>{text}</div>
                <div className={cards.actions}>
                  <span className={cards.quiet}>{`${placeWords(source)} · ${why}`}</span>
                  <RowAction
                    label={isIn ? `${reviewWords.putBack} ${name}` : reviewWords.putInto(name)}
                    onAction={() =>
                      send(
                        isIn
                          ? { kind: "add-back", line }
                          : { kind: "added", line, row: rowAbove[line] ?? OWN_ROW },
                      )
                    }
                  >
                    {isIn ? reviewWords.putBack : reviewWords.put}
                  </RowAction>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {open && leftOut.length > shown && (
        <div className={cards.actions}>
          <RowAction onAction={() => setShown(shown + SHOWN)}>
            {reviewWords.more(Math.min(SHOWN, leftOut.length - shown))}
          </RowAction>
        </div>
      )}
    </Section>
  );
}
