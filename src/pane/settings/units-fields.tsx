import { Button, Field, makeStyles, mergeClasses, Select, Textarea } from "@fluentui/react-components";
import type { Unit } from "../../core/model/settings.ts";
import { strangeOwners, withAlias, withOwners } from "../../core/units/grow-units.ts";
import { readUnits, unitsText } from "../../core/units/read-units.ts";
import { isEverybody, sendsCopies } from "../../core/units/unit-kind.ts";
import type { CheckReport } from "../../jobs/check.ts";
import { useRoundStyles } from "../round/round-styles.ts";
import { roundWords } from "../round/round-words.ts";

const said = roundWords.units;
/** More lines than that are understood just the same, and are not all drawn. */
const SHOWN = 60;

const useStyles = makeStyles({
  // As narrow as its longest word, so that long names keep their room at 270 px.
  kind: { flexShrink: 0, minWidth: "88px" },
  // The answers go below the name where the pane is narrow; a name never stands one character a line.
  strange: { flexWrap: "wrap", justifyContent: "flex-end", paddingBlock: "6px" },
  strangeName: { flexBasis: "96px" },
});

interface Props {
  readonly report: CheckReport;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** 名单: pasted one a line, below it how each line is understood, and what the table has beyond it. */
export function UnitsFields({ report, text, onText }: Props) {
  const units = readUnits(text);
  const change = (next: readonly Unit[]) => onText(unitsText(next));
  return (
    <>
      <Field label={said.text} hint={said.hint}>
        <Textarea value={text} rows={7} resize="vertical" onChange={(_, { value }) => onText(value)} />
      </Field>
      <Understood units={units} onChange={change} />
      <Strange report={report} units={units} onChange={change} />
    </>
  );
}

interface ListProps {
  readonly units: readonly Unit[];
  readonly onChange: (units: readonly Unit[]) => void;
}

function Understood({ units, onChange }: ListProps) {
  const styles = useRoundStyles();
  if (units.length === 0) return null;
  const subs = units.filter(({ kind }) => kind === "sub-union").length;
  return (
    <>
      <p className={styles.more}>{said.understood(subs, units.length - subs)}</p>
      <ul className={styles.list}>
        {units.slice(0, SHOWN).map((unit) => (
          <Understandings
            key={unit.name}
            unit={unit}
            onKind={(kind) => onChange(units.map((one) => (one === unit ? { ...one, kind } : one)))}
          />
        ))}
      </ul>
    </>
  );
}

function Understandings({
  unit,
  onKind,
}: {
  readonly unit: Unit;
  readonly onKind: (kind: Unit["kind"]) => void;
}) {
  const styles = useRoundStyles();
  const own = useStyles();
  const { name, aliases, kind, contact } = unit;
  const more = [...(aliases.length > 0 ? [said.also(aliases)] : []), ...(contact ? [contact] : [])].join(
    " · ",
  );
  return (
    <li className={styles.tallLine}>
      <div className={styles.titleLine}>
        <span className={styles.grow}>{name}</span>
        <Select
          className={own.kind}
          size="small"
          aria-label={said.kindOf(name)}
          value={kind}
          onChange={(_, { value }) => onKind(value === "sub-union" ? "sub-union" : "department")}
        >
          <option value="sub-union">{said.kinds["sub-union"]}</option>
          <option value="department">{said.kinds.department}</option>
        </Select>
      </div>
      {more !== "" && <p className={styles.more}>{more}</p>}
      {sendsCopies(name) && <p className={styles.more}>{said.sender}</p>}
      {isEverybody(name) && <p className={styles.more}>{said.everybody}</p>}
    </li>
  );
}

/** Owners of the table that the 名单 lacks: a body of their own, or another writing of one. */
function Strange({ report, units, onChange }: ListProps & Pick<Props, "report">) {
  const styles = useRoundStyles();
  const own = useStyles();
  const strange = strangeOwners(
    units,
    report.schedule.rows.flatMap(({ owners }) => owners),
  );
  if (strange.length === 0) return null;
  const addAll = () =>
    onChange(
      withOwners(
        units,
        strange.map(({ name }) => name),
      ),
    );
  return (
    <>
      <div className={styles.titleLine}>
        <p className={styles.more}>{said.strange(strange.length)}</p>
        <Button size="small" className={styles.small} onClick={addAll}>
          {said.addAll}
        </Button>
      </div>
      <ul className={styles.list}>
        {strange.slice(0, SHOWN).map(({ name, near }) => (
          <li key={name} className={mergeClasses(styles.line, own.strange)}>
            <span className={mergeClasses(styles.grow, own.strangeName)}>{name}</span>
            {near !== undefined && (
              <Button
                size="small"
                className={styles.small}
                aria-label={said.same(name, near)}
                onClick={() => onChange(withAlias(units, near, name))}
              >
                {said.sameShort(near)}
              </Button>
            )}
            <Button
              size="small"
              className={styles.small}
              aria-label={said.add(name)}
              onClick={() => onChange(withOwners(units, [name]))}
            >
              {said.addShort}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
