import { Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanFrame } from "../../core/model/frame.ts";
import { placeWords } from "../../core/text/place-words.ts";
import { useCardStyles } from "../frame/section.tsx";
import type { ReviewEvent } from "./review.ts";
import type { ReviewItem, ReviewRow } from "./review-rows.ts";
import { reviewWords } from "./review-words.ts";
import type { SpokenNames } from "./spoken-names.ts";
import { TimeLine } from "./time-line.tsx";

const useStyles = makeStyles({
  // Wide enough, a row stands beside the lines it was read from.
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    columnGap: "16px",
    "@media (min-width: 720px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.4fr)" },
  },
  source: {
    display: "none",
    "@media (min-width: 720px)": { display: "block", order: -1 },
  },
  shown: { display: "block" },
  item: { display: "flex", "& label": { whiteSpace: "pre-line" } },
  indented: { paddingLeft: "20px" },
});

interface Props {
  readonly row: ReviewRow;
  readonly names: SpokenNames;
  readonly frame: PlanFrame | undefined;
  readonly send: (event: ReviewEvent) => void;
}

/** One row as it would stand in the table: its time and what that means, its work, who does it, and the plan's lines. */
export function RowCard({ row, names, frame, send }: Props) {
  const styles = useStyles();
  const cards = useCardStyles();
  const [sourceShown, setSourceShown] = useState(false);
  return (
    <li className={mergeClasses(cards.line, styles.row)}>
      <div>
        <TimeLine
          row={row}
          name={names.rows.get(row.id) ?? row.time}
          frame={frame}
          send={send}
          sourceShown={sourceShown}
          onSource={() => setSourceShown(!sourceShown)}
        />
        {row.items.map((item) => (
          <Item
            key={item.id}
            row={row}
            item={item}
            name={names.items.get(item.id) ?? item.text}
            send={send}
          />
        ))}
        <div className={mergeClasses(cards.quiet, styles.indented)}>
          {row.owners.length > 0 && reviewWords.owners(row.owners.join("、"))}
          {Object.entries(row.extra).map(
            ([header, text]) => text !== "" && <div key={header}>{`${header}：${text}`}</div>,
          )}
        </div>
      </div>
      <div className={mergeClasses(cards.quiet, styles.source, sourceShown && styles.shown)}>
        {row.lines.map(({ place, text }) => (
          <div key={`${placeWords(place)}${text}`}>{`${placeWords(place)} · ${text}`}</div>
        ))}
      </div>
    </li>
  );
}

interface ItemProps {
  readonly row: ReviewRow;
  readonly item: ReviewItem;
  readonly name: string;
  readonly send: Props["send"];
}

/** A piece of work; of a row that stays out none can be chosen. */
function Item({ row, item, name, send }: ItemProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.item, styles.indented)}>
      <Checkbox
        checked={row.taken && item.taken}
        disabled={!row.taken}
        label={item.text}
        aria-label={reviewWords.takeItem(name)}
        onChange={() => send({ kind: "ticked", ids: [item.id], taken: !item.taken })}
      />
    </div>
  );
}
