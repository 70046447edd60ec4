import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PlanFrame } from "../../core/model/frame.ts";
import { RowAction } from "../check/row-action.tsx";
import { startsOf } from "./calendar-starts.ts";
import type { CalendarNeed } from "./calendar-state.ts";
import { calendarWords } from "./calendar-words.ts";

const useStyles = makeStyles({
  line: {
    // Broken at a comma where it is too long, never inside a date.
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    "& button": { verticalAlign: "top" },
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly frame: PlanFrame | undefined;
  readonly kept: CalendarNeed["kept"];
  /** The card has just closed and had the focus: it goes on from here. */
  readonly takesFocus: boolean;
  readonly onWant: () => void;
}

/** 「校历：第一学期 9月2日起 · 修改」, or that none is kept yet. */
export function CalendarLine({ frame, kept, takesFocus, onWant }: Props) {
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body)
      line.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [takesFocus]);
  const action = kept === undefined ? calendarWords.fillIn : calendarWords.change;
  return (
    <div ref={line} className={styles.line}>
      {calendarWords.line(kept === undefined ? calendarWords.none : unbroken(startsOf(kept, frame)))} ·
      <RowAction label={`${action}${calendarWords.name}`} onAction={onWant}>
        {action}
      </RowAction>
    </div>
  );
}

/** A term stays beside its day. */
function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
