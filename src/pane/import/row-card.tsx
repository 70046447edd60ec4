import { Checkbox, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { PlanFrame } from "../../core/model/frame.ts";
import { placeWords } from "../../core/text/place-words.ts";
import { RowAction } from "../check/row-action.tsx";
import { useCardStyles } from "../frame/section.tsx";
import { words } from "../words.ts";
import { readingWords } from "./period-words.ts";
import type { ReviewEvent } from "./review.ts";
import type { ReviewItem, ReviewRow } from "./review-rows.ts";

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
  toggle: { "@media (min-width: 720px)": { display: "none" } },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "4px", minHeight: "32px" },
  time: { fontWeight: tokens.fontWeightSemibold },
  means: { minWidth: "64px", flex: "1 1 64px" },
  doubtful: { color: tokens.colorStatusWarningForeground1 },
  actions: { marginLeft: "auto", display: "flex" },
  item: { display: "flex", "& label": { whiteSpace: "pre-line" } },
  indented: { paddingLeft: "20px" },
});

interface Props {
  readonly row: ReviewRow;
  readonly frame: PlanFrame | undefined;
  readonly send: (event: ReviewEvent) => void;
}

/** One row as it would stand in the table: its time and what that means, its work, who does it, and the plan's lines. */
export function RowCard(props: Props) {
  const styles = useStyles();
  const cards = useCardStyles();
  const { row, send } = props;
  const [sourceShown, setSourceShown] = useState(false);
  return (
    <li className={mergeClasses(cards.line, styles.row)}>
      <div>
        <TimeLine {...props} sourceShown={sourceShown} onSource={() => setSourceShown(!sourceShown)} />
        {row.items.map((item) => (
          <Item key={item.id} row={row} item={item} send={send} />
        ))}
        <div className={mergeClasses(cards.quiet, styles.indented)}>
          {row.owners.length > 0 && words.review.owners(row.owners.join("、"))}
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

interface TimeProps extends Props {
  readonly sourceShown: boolean;
  readonly onSource: () => void;
}

function TimeLine({ row, frame, send, sourceShown, onSource }: TimeProps): ReactNode {
  const styles = useStyles();
  const cards = useCardStyles();
  const [typed, setTyped] = useState<string>();
  if (typed !== undefined) {
    const keep = () => {
      setTyped(undefined);
      if (typed.trim() !== row.time) send({ kind: "timed", row: row.id, time: typed.trim() });
    };
    return (
      <form
        className={styles.head}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <Input
          className={styles.means}
          value={typed}
          aria-label={words.review.timeOf(row.time)}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={keep}
          autoFocus
        />
      </form>
    );
  }
  const time = row.time === "" ? words.review.noTime : row.time;
  const understood = row.period?.ok === true;
  return (
    <div className={styles.head}>
      <Checkbox
        checked={row.taken}
        label={{ children: time, className: styles.time }}
        aria-label={words.review.takeRow(time)}
        onChange={() => send({ kind: "ticked", ids: [row.id], taken: !row.taken })}
      />
      <span className={mergeClasses(cards.quiet, styles.means, !understood && styles.doubtful)}>
        {row.time !== "" && readingWords(row.period, frame)}
      </span>
      <span className={styles.actions}>
        <span className={styles.toggle}>
          <RowAction
            label={`${words.review.takeRow(time)} ${words.review.source}`}
            expanded={sourceShown}
            onAction={onSource}
          >
            {words.review.source}
          </RowAction>
        </span>
        <RowAction
          label={`${words.review.timeOf(time)} ${words.review.changeTime}`}
          onAction={() => setTyped(row.time)}
        >
          {words.review.changeTime}
        </RowAction>
      </span>
    </div>
  );
}

interface ItemProps {
  readonly row: ReviewRow;
  readonly item: ReviewItem;
  readonly send: Props["send"];
}

/** A piece of work; of a row that stays out none can be chosen. */
function Item({ row, item, send }: ItemProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.item, styles.indented)}>
      <Checkbox
        checked={row.taken && item.taken}
        disabled={!row.taken}
        label={item.text}
        aria-label={words.review.takeItem(item.text)}
        onChange={() => send({ kind: "ticked", ids: [item.id], taken: !item.taken })}
      />
    </div>
  );
}
