import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ClipboardEvent, useEffect, useId, useRef } from "react";
import { RowAction } from "../check/row-action.tsx";
import { type Store, useStore } from "../store.ts";
import { welcomeWords } from "../welcome/welcome-words.ts";
import type { DraftEvent, PasteDraft } from "./paste-draft.ts";
import { pasteWords } from "./paste-words.ts";
import { type Pasted, pastedIn } from "./pasted-in.ts";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", rowGap: "8px" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "24px" },
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
  readonly draft: Store<PasteDraft, DraftEvent>;
  /** Pasted into the empty box, or in the place of all that stood in it. */
  readonly onPaste: (pasted: Pasted) => void;
  /** What stands in the box is to be read. */
  readonly onRead: () => void;
}

/**
 * A place to paste a schedule into, or to type one; what is pasted alone is read at once. Beside other words it goes
 * in as text where the cursor stands, and nothing is read until the officer says so.
 */
export function PasteBox({ draft, onPaste, onRead }: Props) {
  const styles = useStyles();
  const { text } = useStore(draft);
  const area = useRef<HTMLTextAreaElement>(null);
  const [label, hint] = [useId(), useId()];
  useEffect(() => atTheEnd(area.current), []);
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (!isAllSelected(event.currentTarget)) return;
    event.preventDefault();
    onPaste(pastedIn(event.clipboardData));
  };
  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        onRead();
      }}
    >
      <div className={styles.head}>
        <label className={styles.label} htmlFor={label}>
          {pasteWords.label}
        </label>
        {text !== "" && (
          <RowAction
            onAction={() => {
              draft.send({ kind: "cleared" });
              area.current?.focus();
            }}
          >
            {pasteWords.clear}
          </RowAction>
        )}
      </div>
      <textarea
        ref={area}
        id={label}
        className={styles.area}
        aria-describedby={hint}
        value={text}
        onChange={({ target }) => draft.send({ kind: "typed", text: target.value })}
        onPaste={paste}
      />
      <span className={styles.hint} id={hint}>
        {pasteWords.hint}
      </span>
      <Button className={styles.big} appearance="primary" size="large" type="submit">
        {pasteWords.read}
      </Button>
      <Button
        className={styles.under}
        appearance="transparent"
        onClick={() => draft.send({ kind: "closed" })}
      >
        {welcomeWords.back}
      </Button>
    </form>
  );
}

/** What stands there already is gone on with, not written over. */
function atTheEnd(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.setSelectionRange(area.value.length, area.value.length);
}

function isAllSelected({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  return value.trim() === "" || (selectionStart === 0 && selectionEnd === value.length);
}
