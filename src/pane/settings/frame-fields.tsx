import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { frameName, type PlanFrame } from "../../core/model/frame.ts";
import { FRAME_PARTS, type FrameChoice, frameOf, framePart } from "./frame-choice.ts";
import { settingsWords } from "./settings-words.ts";

const said = settingsWords.frame;

const useStyles = makeStyles({
  pick: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "0 0 4px 32px",
  },
  more: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly choice: FrameChoice;
  readonly years: readonly number[];
  /** What the table itself names. */
  readonly byTable: PlanFrame | undefined;
  readonly onChoose: (choice: FrameChoice) => void;
}

/** 学年, 学期: as the table says, or chosen here. */
export function FrameFields({ choice, years, byTable, onChoose }: Props) {
  const styles = useStyles();
  const name = byTable && frameName(byTable);
  const differs = choice.byHand && name !== undefined && name !== frameName(frameOf(choice));
  return (
    <>
      <RadioGroup
        aria-label={said.label}
        value={choice.byHand ? "hand" : "table"}
        onChange={(_, { value }) => onChoose({ ...choice, byHand: value === "hand" })}
      >
        <Radio
          value="table"
          label={
            <>
              {name === undefined ? said.noneInTable : said.byTable(name)}
              {name === undefined && <span className={styles.more}>{said.noneMore}</span>}
            </>
          }
        />
        <Radio value="hand" label={said.byHand} />
      </RadioGroup>
      {choice.byHand && <Pick choice={choice} years={years} onChoose={onChoose} />}
      {differs && <span className={styles.more}>{said.differs(name)}</span>}
    </>
  );
}

function Pick({ choice, years, onChoose }: Omit<Props, "byTable">) {
  const styles = useStyles();
  const { part } = choice;
  const kind =
    part === "calendar-year" || part === "half1" || part === "half2" ? "calendar-year" : "school-year";
  return (
    <div className={styles.pick}>
      <Field label={said.year}>
        <Select
          value={String(choice.year)}
          onChange={(_, { value }) => onChoose({ ...choice, year: Number(value) })}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {frameName(frameOf({ part: kind, year }))}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={said.part}>
        <Select value={part} onChange={(_, { value }) => onChoose({ ...choice, part: framePart(value) })}>
          {FRAME_PARTS.map((one) => (
            <option key={one} value={one}>
              {said.parts[one]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
