import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PlanFrame } from "../../core/model/frame.ts";
import { RowAction } from "../check/row-action.tsx";
import { words } from "../words.ts";
import { startsOf } from "./calendar-starts.ts";
import type { CalendarNeed } from "./calendar-state.ts";

const useStyles = makeStyles({
  line: {
    // A term and its day stay together where the line is too long.
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
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
  const action = kept === undefined ? words.calendar.fillIn : words.calendar.change;
  return (
    <div ref={line} className={styles.line}>
      {words.calendar.line(kept === undefined ? words.calendar.none : startsOf(kept, frame))} ·
      <RowAction label={`${action}${words.calendar.name}`} onAction={onWant}>
        {action}
      </RowAction>
    </div>
  );
}
