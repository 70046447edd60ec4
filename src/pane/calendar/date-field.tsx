import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { DraftField } from "./calendar-draft.ts";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0 } },
});

interface Props {
  readonly field: DraftField;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly doubt: string | undefined;
  readonly onType: (field: DraftField, text: string) => void;
  readonly onLeave: (field: DraftField, unfinished: boolean) => void;
}

/** A date in the browser's own field, with its hint or what is doubtful about it. */
export function DateField({ field, label, value, hint, doubt, onType, onLeave }: Props) {
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={label}
      {...(hint !== undefined && doubt === undefined && { hint })}
      {...(doubt !== undefined && { validationState: "error" as const, validationMessage: doubt })}
    >
      <Input
        className={styles.input}
        type="date"
        name={field}
        value={value}
        // Longer years than these are slips of the key.
        input={{ max: "9999-12-31" }}
        onChange={(_, data) => onType(field, data.value)}
        onBlur={({ target }) => onLeave(field, target.validity.badInput)}
      />
    </Field>
  );
}
