import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import type { ItemStatus } from "../../core/model/item-status.ts";
import type { WorkProgress } from "../../core/progress/progress.ts";
import type { MonthWork } from "../../core/timeline/month-card.ts";
import type { Lane } from "../../core/timeline/picture/arrange.ts";
import { RowAction } from "../check/row-action.tsx";
import type { StatusOption } from "./month-status.ts";
import { monthWords } from "./month-words.ts";

const useStyles = makeStyles({
  work: {
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    padding: "8px 8px 8px 10px",
    borderLeft: `3px solid ${tokens.colorNeutralForeground3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase300,
    "&:last-child": { borderBottomStyle: "none" },
  },
  lane0: { borderLeftColor: tokens.colorPaletteTealBorderActive },
  lane1: { borderLeftColor: tokens.colorPaletteLavenderBorderActive },
  lane2: { borderLeftColor: tokens.colorPalettePumpkinBorderActive },
  lane3: { borderLeftColor: tokens.colorPaletteBerryBorderActive },
  laneneutral: {},
  settled: { color: tokens.colorNeutralForeground3 },
  under: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "4px" },
  meta: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  // They stay together, also below a long line of owners.
  controls: { display: "flex", alignItems: "center", marginLeft: "auto" },
  choice: { minWidth: 0, width: "108px", "& select": { paddingInline: "8px 24px" } },
});

interface Props {
  readonly work: MonthWork;
  readonly lane: Lane;
  /** How far it has come; undefined where no status can be written. */
  readonly progress: WorkProgress | undefined;
  readonly options: readonly StatusOption[];
  readonly onStatus: (status: ItemStatus) => void;
}

/** A piece of work of the month: its time, who does it, and how far it has come. */
export function MonthLine({ work, lane, progress, options, onStatus }: Props) {
  const styles = useStyles();
  const { text, time, owners } = work;
  const status = progress?.status;
  const settled = status === "已完成" || status === "取消";
  return (
    <li className={mergeClasses(styles.work, styles[`lane${lane}`])}>
      <span className={mergeClasses(settled && styles.settled)}>{text}</span>
      <div className={styles.under}>
        <span className={styles.meta}>
          {[time, owners.join("、")].filter((part) => part !== "").join(" · ")}
        </span>
        {progress?.at !== undefined && (
          <div className={styles.controls}>
            {!settled && (
              <RowAction label={monthWords.markDone(text)} onAction={() => onStatus("已完成")}>
                {monthWords.done}
              </RowAction>
            )}
            <StatusChoice text={text} progress={progress} options={options} onStatus={onStatus} />
          </div>
        )}
      </div>
    </li>
  );
}

type ChoiceProps = Pick<Props, "options" | "onStatus"> & {
  readonly text: string;
  readonly progress: WorkProgress;
};

function StatusChoice({ text, progress: { status, note }, options, onStatus }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Select
      className={styles.choice}
      size="small"
      aria-label={monthWords.status(text)}
      value={status ?? ""}
      onChange={(_, { value }) => {
        const chosen = options.find((option) => option.value === value);
        if (chosen !== undefined) onStatus(chosen.value);
      }}
    >
      {status === undefined && <option value="">{note === "" ? monthWords.unknown : note}</option>}
      {options.map(({ value, text: name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </Select>
  );
}
