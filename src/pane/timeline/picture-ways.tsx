import { makeStyles, tokens } from "@fluentui/react-components";
import type { Schedule } from "../../core/model/schedule.ts";
import { calendarText } from "../../core/timeline/calendar-text.ts";
import { monthCalendar } from "../../core/timeline/month-calendar.ts";
import type { Arrangement } from "../../core/timeline/picture/arrange.ts";
import { standingPicture } from "../../core/timeline/picture/standing-picture.ts";
import type { Timeline } from "../../core/timeline/timeline.ts";
import { useFirst } from "../frame/use-first.tsx";
import type { Wishes } from "../wishes.ts";
import { timelineWords } from "./timeline-words.ts";
import { Ways } from "./ways.tsx";

const useStyles = makeStyles({
  unplaced: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "& p": { margin: 0 },
    "& ul": { margin: "4px 0 0", paddingLeft: "18px" },
  },
});

/** Pixels across in which a picture is read on a phone without being made larger. */
const CHAT_WIDTH = 460;

interface Props {
  readonly timeline: Timeline;
  readonly schedule: Schedule;
  readonly arrangement: Arrangement;
  readonly wishes: Pick<Wishes, "copyPicture" | "savePicture" | "takeFile" | "makeSheet" | "copyWords">;
}

/** What can be made of the picture. */
export function PictureWays({ timeline, schedule, arrangement, wishes }: Props) {
  const forChat = () => standingPicture(timeline, schedule, { arrangement, width: CHAT_WIDTH });
  return (
    <Ways
      onCopy={() => void wishes.copyPicture(forChat())}
      onSave={() => void wishes.savePicture(forChat())}
      onFile={(kind) => void wishes.takeFile(kind)}
      onCalendar={() => void wishes.makeSheet("calendar")}
      onWords={() =>
        void wishes.copyWords(calendarText(monthCalendar(timeline, schedule)), timelineWords.wordsFile)
      }
    />
  );
}

const UNPLACED_AT_ONCE = 10;

/** What is not in the picture, and why. */
export function Unplaced({ timeline: { unplaced } }: { readonly timeline: Timeline }) {
  const styles = useStyles();
  const { shown, more } = useFirst(unplaced, UNPLACED_AT_ONCE);
  if (unplaced.length === 0) return null;
  return (
    <section className={styles.unplaced}>
      <p>{timelineWords.unplaced(unplaced.length)}</p>
      <ul>
        {shown.map(({ row, item, why }) => (
          <li key={`${row} ${item}`}>
            {item}：{why}
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
