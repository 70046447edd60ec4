import { Button } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useMemo } from "react";
import type { IsoDay } from "../../core/model/day.ts";
import type { Explanation } from "../../core/model/fault.ts";
import type { ScheduleToFill } from "../../jobs/fill-template.ts";
import { ActionBar } from "../frame/action-bar.tsx";
import { BackHeader } from "../frame/back-header.tsx";
import { Frame } from "../frame/frame.tsx";
import { TroubleBar, WarningBar } from "../frame/trouble-bar.tsx";
import { isGoneBy } from "../likely-frame.ts";
import { rollWords } from "../roll/roll-words.ts";
import { useStore } from "../store.ts";
import { words } from "../words.ts";
import { DoubtList } from "./doubt-list.tsx";
import { asksFrame, openPlaces, shownDoubts } from "./doubts.ts";
import { FrameCard } from "./frame-card.tsx";
import { LeftOutList } from "./left-out-list.tsx";
import type { Review } from "./review.ts";
import { chosenSchedule, countsOf, viewOf } from "./review-rows.ts";
import type { ReviewSession } from "./review-session.ts";
import { reviewWords } from "./review-words.ts";
import { RowList } from "./row-list.tsx";

interface Props {
  readonly session: ReviewSession;
  readonly trouble: Explanation | undefined;
  readonly version: string;
  readonly today: IsoDay;
  readonly onMake: (schedule: ScheduleToFill) => void;
  /** Into the new year before it becomes a workbook. */
  readonly onRoll: (schedule: ScheduleToFill) => void;
  readonly onBack: () => void;
}

/** 导入核对: what was read from a plan beside its lines, every doubt first; nothing goes on unseen. */
export function ImportScreen({ session, trouble, version, today, onMake, onRoll, onBack }: Props) {
  const review = useStore(session);
  const view = useMemo(() => viewOf(review), [review]);
  const doubts = useMemo(() => shownDoubts(review, view), [review, view]);
  const schedule = chosenSchedule(review, view, openPlaces(doubts));
  const counts = countsOf(schedule);
  const props = { review, view, send: session.send };
  const canRoll = counts.rows > 0;
  const make = counts.rows === 0 ? reviewWords.make : reviewWords.makeCount(counts.rows, counts.items);
  // Of last year's plan the next thing is the new year.
  const frame = review.plan.frame?.frame;
  const rollsFirst = canRoll && frame !== undefined && isGoneBy(frame, today) && !asksFrame(review);
  return (
    <Frame
      version={version}
      top={
        <BackHeader title={reviewWords.title} sub={subOf(review)} back={reviewWords.back} onBack={onBack} />
      }
      bar={
        <ActionBar>
          {rollsFirst ? (
            <>
              <Button appearance="primary" onClick={() => onRoll(schedule)}>
                {rollWords.title}
              </Button>
              <Button aria-label={reviewWords.sameYearMore(make)} onClick={() => onMake(schedule)}>
                {reviewWords.sameYear}
              </Button>
            </>
          ) : (
            <Button appearance="primary" disabled={counts.rows === 0} onClick={() => onMake(schedule)}>
              {make}
            </Button>
          )}
          <Button
            icon={<ArrowUndo20Regular />}
            aria-label={reviewWords.undo}
            title={reviewWords.undo}
            disabled={review.past.length === 0}
            onClick={() => session.send({ kind: "undone" })}
          />
        </ActionBar>
      }
    >
      {trouble !== undefined && <TroubleBar trouble={trouble} notChanged={words.trouble.notChanged} />}
      {review.plan.rows.length === 0 ? (
        <WarningBar>
          {words.sentence(reviewWords.nothing)}
          {words.sentence(reviewWords.nothingMore)}
        </WarningBar>
      ) : (
        <FrameCard
          {...props}
          today={today}
          {...(canRoll && !rollsFirst && { onRoll: () => onRoll(schedule) })}
        />
      )}
      <DoubtList doubts={doubts} send={session.send} />
      <RowList {...props} counts={counts} />
      <LeftOutList {...props} />
    </Frame>
  );
}

function subOf({ name, plan }: Review): string {
  const from = name ?? reviewWords.pasted;
  return plan.title === undefined ? from : `${from} · ${plan.title}`;
}
