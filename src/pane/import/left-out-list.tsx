import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { placeWords } from "../../core/text/place-words.ts";
import { RowAction } from "../check/row-action.tsx";
import { Section, useCardStyles } from "../frame/section.tsx";
import { words } from "../words.ts";
import { OWN_ROW, type Review, type ReviewEvent } from "./review.ts";
import type { ReviewView } from "./review-rows.ts";
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
      title={words.review.leftOut(leftOut.length)}
      action={
        <RowAction expanded={open} onAction={() => setOpen(!open)}>
          {open ? words.check.hide : words.check.look}
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
                    label={isIn ? `${words.review.putBack} ${name}` : words.review.putInto(name)}
                    onAction={() =>
                      send(
                        isIn
                          ? { kind: "add-back", line }
                          : { kind: "added", line, row: rowAbove[line] ?? OWN_ROW },
                      )
                    }
                  >
                    {isIn ? words.review.putBack : words.review.put}
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
            {words.review.more(Math.min(SHOWN, leftOut.length - shown))}
          </RowAction>
        </div>
      )}
    </Section>
  );
}
