import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ClipboardEvent, useEffect, useId, useRef } from "react";
import { words } from "../words.ts";
import { type Pasted, pastedIn } from "./pasted-in.ts";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: "8px" },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  area: {
    boxSizing: "border-box",
    width: "100%",
    height: "120px",
    resize: "vertical",
    padding: "8px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  big: { minHeight: "40px", maxWidth: "none" },
  under: { minHeight: "32px", color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly onPaste: (pasted: Pasted) => void;
  readonly onBack: () => void;
}

/** A place to paste a schedule into, or to type one; what is pasted is read at once. */
export function PasteBox({ onPaste, onBack }: Props) {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [label, hint] = [useId(), useId()];
  useEffect(() => area.current?.focus(), []);
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onPaste(pastedIn(event.clipboardData));
  };
  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        onPaste({ html: "", text: area.current?.value ?? "" });
      }}
    >
      <label className={styles.label} id={label} htmlFor={`${label}area`}>
        {words.paste.label}
      </label>
      <textarea
        ref={area}
        id={`${label}area`}
        className={styles.area}
        aria-describedby={hint}
        onPaste={paste}
      />
      <span className={styles.hint} id={hint}>
        {words.paste.hint}
      </span>
      <Button className={styles.big} appearance="primary" size="large" type="submit">
        {words.paste.read}
      </Button>
      <Button className={styles.under} appearance="transparent" onClick={onBack}>
        {words.welcome.back}
      </Button>
    </form>
  );
}
