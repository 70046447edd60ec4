import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { sentRecipients } from "./recipients.ts";
import { RoundPart } from "./round-part.tsx";
import type { RoundProps } from "./round-props.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";

const said = roundWords.back;

/** Words from a chat become that sender's new rows. */
export function PasteCard({ report, onAct }: RoundProps) {
  const styles = useRoundStyles();
  const recipients = sentRecipients(report);
  const [sender, setSender] = useState("");
  const [text, setText] = useState("");
  if (recipients.length === 0) return null;
  const can = sender !== "" && text.trim() !== "";
  const take = () => {
    if (!can) return;
    onAct({ kind: "give-text", sender, text });
    setText("");
  };
  return (
    <RoundPart title={said.paste}>
      <Field label={said.pasteFrom}>
        <Select value={sender} onChange={(_, { value }) => setSender(value)}>
          <option value="">{roundWords.units.choose}</option>
          {recipients.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={said.pasteText} hint={said.pasteMore}>
        <Textarea value={text} rows={3} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={!can} onClick={take}>
          {said.pasteTake}
        </Button>
      </div>
    </RoundPart>
  );
}
