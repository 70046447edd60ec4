import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useMemo } from "react";
import type { Explanation } from "../../core/model/fault.ts";
import type { ScheduleToFill } from "../../jobs/fill-template.ts";
import { ActionBar } from "../frame/action-bar.tsx";
import { Frame } from "../frame/frame.tsx";
import { TroubleBar, WarningBar } from "../frame/trouble-bar.tsx";
import { useStore } from "../store.ts";
import { words } from "../words.ts";
import { DoubtList } from "./doubt-list.tsx";
import { shownDoubts } from "./doubts.ts";
import { FrameCard } from "./frame-card.tsx";
import { LeftOutList } from "./left-out-list.tsx";
import type { Review } from "./review.ts";
import { chosenSchedule, countsOf, viewOf } from "./review-rows.ts";
import type { ReviewSession } from "./review-session.ts";
import { RowList } from "./row-list.tsx";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: "10px 48px 8px 12px",
    display: "flex",
    alignItems: "flex-start",
    columnGap: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  names: { minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  sub: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  back: { flexShrink: 0, minWidth: "24px", width: "24px", height: "24px", padding: 0 },
});

interface Props {
  readonly session: ReviewSession;
  readonly trouble: Explanation | undefined;
  readonly version: string;
  readonly onMake: (schedule: ScheduleToFill) => void;
  readonly onBack: () => void;
}

/** 导入核对: what was read from a plan beside its lines, every doubt first; nothing goes on unseen. */
export function ImportScreen({ session, trouble, version, onMake, onBack }: Props) {
  const review = useStore(session);
  const view = useMemo(() => viewOf(review), [review]);
  const schedule = chosenSchedule(review, view);
  const counts = countsOf(schedule);
  const props = { review, view, send: session.send };
  return (
    <Frame
      version={version}
      top={<Header review={review} onBack={onBack} />}
      bar={
        <ActionBar>
          <Button appearance="primary" disabled={counts.rows === 0} onClick={() => onMake(schedule)}>
            {counts.rows === 0 ? words.review.make : words.review.makeCount(counts.rows, counts.items)}
          </Button>
          <Button
            icon={<ArrowUndo20Regular />}
            aria-label={words.review.undo}
            title={words.review.undo}
            disabled={review.past.length === 0}
            onClick={() => session.send({ kind: "undone" })}
          />
        </ActionBar>
      }
    >
      {trouble !== undefined && <TroubleBar trouble={trouble} notChanged={words.trouble.notChanged} />}
      {review.plan.rows.length === 0 ? (
        <WarningBar>
          {words.sentence(words.review.nothing)}
          {words.sentence(words.review.nothingMore)}
        </WarningBar>
      ) : (
        <FrameCard {...props} />
      )}
      <DoubtList doubts={shownDoubts(review, view)} send={session.send} />
      <RowList {...props} counts={counts} />
      <LeftOutList {...props} />
    </Frame>
  );
}

function Header({ review, onBack }: { readonly review: Review; readonly onBack: () => void }) {
  const styles = useStyles();
  const name = review.name ?? words.review.pasted;
  const sub = review.plan.title === undefined ? name : `${name} · ${review.plan.title}`;
  return (
    <header className={styles.header}>
      <Button
        className={styles.back}
        appearance="transparent"
        icon={<ArrowLeft20Regular />}
        aria-label={words.review.back}
        title={words.review.back}
        onClick={onBack}
      />
      <div className={styles.names}>
        <h1 className={styles.title}>{words.review.title}</h1>
        <p className={styles.sub} title={sub}>
          {sub}
        </p>
      </div>
    </header>
  );
}
