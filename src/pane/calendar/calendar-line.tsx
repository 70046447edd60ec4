import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PlanFrame } from "../../core/model/frame.ts";
import { RowAction } from "../check/row-action.tsx";
import { words } from "../words.ts";
import { startsOf } from "./calendar-starts.ts";
import type { CalendarNeed } from "./calendar-state.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly frame: PlanFrame | undefined;
  readonly kept: CalendarNeed["kept"];
  readonly onWant: () => void;
}

/** 「校历：第一学期 9月2日起 · 修改」, or that none is kept yet. */
export function CalendarLine({ frame, kept, onWant }: Props) {
  const styles = useStyles();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The card that closed had the focus: it goes on from here.
    if (document.activeElement === document.body)
      line.current?.querySelector("button")?.focus({ preventScroll: true });
  }, []);
  const action = kept === undefined ? words.calendar.fillIn : words.calendar.change;
  return (
    <div ref={line} className={styles.line}>
      <span>{words.calendar.line(kept === undefined ? words.calendar.none : startsOf(kept, frame))} ·</span>
      <RowAction label={`${action}${words.calendar.name}`} onAction={onWant}>
        {action}
      </RowAction>
    </div>
  );
}
