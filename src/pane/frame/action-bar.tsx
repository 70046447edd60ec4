import { makeStyles, tokens } from "@fluentui/react-components";
import { type MouseEvent, type ReactNode, useRef } from "react";
import { words } from "../words.ts";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 299px)": { padding: "12px" },
  },
  buttons: {
    display: "flex",
    columnGap: "8px",
    // As wide as what stands above it.
    maxWidth: "960px",
    marginInline: "auto",
    "& > :first-child": { flexGrow: 1 },
    "& button": { minWidth: "32px", whiteSpace: "nowrap" },
  },
  note: {
    maxWidth: "960px",
    margin: "0 auto 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground1,
  },
});

interface Props {
  /** One sentence over the buttons, to be read before pressing. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** The pinned bar: the main thing to do grows, one more may stand beside it. */
export function ActionBar({ note, children }: Props) {
  const styles = useStyles();
  const onClickCapture = useSamePress();
  return (
    <section className={styles.bar} aria-label={words.bar}>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <div className={styles.buttons} onClickCapture={onClickCapture}>
        {children}
      </div>
    </section>
  );
}

/**
 * Many people double-click everything. After the first click another button may have taken the place of
 * the one that was meant; then the second click is not for it.
 */
function useSamePress() {
  const pressed = useRef("");
  return (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    const name = button?.getAttribute("aria-label") ?? button?.textContent ?? "";
    if (event.detail > 1 && name !== pressed.current) event.stopPropagation();
    else pressed.current = name;
  };
}
