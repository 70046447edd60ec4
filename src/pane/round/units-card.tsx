import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Unit } from "../../core/model/settings.ts";
import { readUnits } from "../../core/units/read-units.ts";
import { ActionBar } from "../frame/action-bar.tsx";
import { UnitsFields } from "../settings/units-fields.tsx";
import { owned } from "./owner-cells.ts";
import { RoundPart } from "./round-part.tsx";
import type { RoundProps } from "./round-props.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";

const said = roundWords.units;

/** 名单 as its own card, with the owner for every row that has none. */
export function UnitsCard(props: RoundProps & { readonly text: string }) {
  const { report, text, onEvent } = props;
  const units = readUnits(text);
  return (
    <RoundPart title={said.title}>
      <UnitsFields
        report={report}
        text={text}
        onText={(next) => onEvent({ kind: "units-edited", text: next })}
      />
      <FillOwners {...props} units={units} />
    </RoundPart>
  );
}

/** Pinned, since the list above it is as long as the school is large. */
export function UnitsBar({ text, onAct, onEvent }: RoundProps & { readonly text: string }) {
  return (
    <ActionBar>
      <Button appearance="primary" onClick={() => onAct({ kind: "keep-units", units: readUnits(text) })}>
        {said.keep}
      </Button>
      <Button onClick={() => onEvent({ kind: "units-edited", text: undefined })}>{said.cancel}</Button>
    </ActionBar>
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
