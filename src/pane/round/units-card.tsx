import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Unit } from "../../core/model/settings.ts";
import { strangeOwners, withAlias, withOwners } from "../../core/units/grow-units.ts";
import { readUnits, unitsText } from "../../core/units/read-units.ts";
import { sendsCopies } from "../../core/units/unit-kind.ts";
import { owned } from "./owner-cells.ts";
import type { RoundProps } from "./round-props.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";

const said = roundWords.units;
/** More lines than that are understood just the same, and are not all drawn. */
const SHOWN = 60;

/** 名单: pasted one a line, beside it how each line is understood, and what the table has beyond it. */
export function UnitsCard(props: RoundProps & { readonly text: string }) {
  const { text, onEvent, onAct } = props;
  const styles = useRoundStyles();
  const units = readUnits(text);
  const change = (next: readonly Unit[]) => onEvent({ kind: "units-edited", text: unitsText(next) });
  return (
    <section className={styles.section} aria-label={said.title}>
      <h2 className={styles.title}>{said.title}</h2>
      <Field label={said.text} hint={said.hint}>
        <Textarea
          value={text}
          rows={7}
          resize="vertical"
          onChange={(_, { value }) => onEvent({ kind: "units-edited", text: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => onAct({ kind: "keep-units", units })}>
          {said.keep}
        </Button>
        <Button onClick={() => onEvent({ kind: "units-edited", text: undefined })}>{said.cancel}</Button>
      </div>
      <Understood units={units} />
      <Strange {...props} units={units} onChange={change} />
      <FillOwners {...props} units={units} />
    </section>
  );
}

function Understood({ units }: { readonly units: readonly Unit[] }) {
  const styles = useRoundStyles();
  if (units.length === 0) return null;
  const subs = units.filter(({ kind }) => kind === "sub-union").length;
  return (
    <>
      <p className={styles.more}>{said.understood(subs, units.length - subs)}</p>
      <ul className={styles.list}>
        {units.slice(0, SHOWN).map(({ name, aliases, kind, contact }) => (
          <li key={name} className={styles.tallLine}>
            <div className={styles.titleLine}>
              <span className={styles.grow}>{name}</span>
              <span className={styles.aside}>{said.kinds[kind]}</span>
            </div>
            {(aliases.length > 0 || contact !== undefined) && (
              <p className={styles.more}>
                {[...(aliases.length > 0 ? [said.also(aliases)] : []), ...(contact ? [contact] : [])].join(
                  " · ",
                )}
              </p>
            )}
            {sendsCopies(name) && <p className={styles.more}>{said.sender}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Owners of the table that the 名单 lacks: a body of their own, or another writing of one. */
function Strange({
  report,
  units,
  onChange,
}: RoundProps & { readonly units: readonly Unit[]; readonly onChange: (units: readonly Unit[]) => void }) {
  const styles = useRoundStyles();
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
          <li key={name} className={styles.line}>
            <span className={styles.grow}>{name}</span>
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

/** Rows without an owner get one in one go. */
function FillOwners({ report, units, onAct }: RoundProps & { readonly units: readonly Unit[] }) {
  const styles = useRoundStyles();
  const [owner, setOwner] = useState("");
  const rows = owned(report, owner).length;
  if (rows === 0 || units.length === 0) return null;
  return (
    <Field label={said.fill}>
      <Select value={owner} onChange={(_, { value }) => setOwner(value)}>
        <option value="">{said.choose}</option>
        {[...units.map(({ name }) => name), "各工会小组"].map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
      {owner !== "" && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => onAct({ kind: "fill-owners", owner })}>
            {said.fillDo(rows)}
          </Button>
        </div>
      )}
    </Field>
  );
}
