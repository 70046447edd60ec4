import { makeStyles } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useState } from "react";
import { RowAction } from "../check/row-action.tsx";
import type { ResultKind } from "../desk.ts";
import { timelineWords } from "./timeline-words.ts";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", columnGap: "4px" },
});

interface Props {
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly onFile: (kind: ResultKind) => void;
  readonly onCalendar: () => void;
  readonly onWords: () => void;
}

/** 「复制图片」 in sight, the other ways out of the pane under 「更多」. */
export function Ways({ onCopy, onSave, onFile, onCalendar, onWords }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const chevron = open ? <ChevronUp16Regular /> : <ChevronDown16Regular />;
  return (
    <>
      <div className={styles.ways}>
        <RowAction onAction={onCopy}>{timelineWords.copy}</RowAction>
        <RowAction icon={chevron} expanded={open} onAction={() => setOpen(!open)}>
          {timelineWords.ways}
        </RowAction>
      </div>
      {open && (
        <div className={styles.ways}>
          <RowAction onAction={onSave}>{timelineWords.asPng}</RowAction>
          <RowAction onAction={() => onFile("picture")}>{timelineWords.asSvg}</RowAction>
          <RowAction onAction={() => onFile("calendar")}>{timelineWords.asCalendar}</RowAction>
          <RowAction onAction={onCalendar}>{timelineWords.calendarSheet}</RowAction>
          <RowAction onAction={() => onFile("months")}>{timelineWords.calendarDocument}</RowAction>
          <RowAction onAction={onWords}>{timelineWords.calendarWords}</RowAction>
        </div>
      )}
    </>
  );
}
