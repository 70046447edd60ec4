import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    display: "flex",
    alignItems: "flex-start",
    columnGap: "4px",
    // Excel draws its own menu in the top right corner of the pane; the single page has the room to itself.
    padding: `10px ${ADDIN_BUILD ? "48px" : "16px"} 0 16px`,
    "@media (max-width: 299px)": { paddingLeft: "12px" },
  },
  ruled: { paddingBottom: "8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // The arrow brings its own room.
  led: { paddingLeft: "12px" },
  names: { minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  line: { display: "flex", alignItems: "center", columnGap: "4px" },
  sub: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

interface Props {
  readonly title: ReactNode;
  readonly sub: string;
  /** Before the names: the way back. */
  readonly lead?: ReactNode;
  /** Beside the second line. */
  readonly beside?: ReactNode;
  /** With a line below, where no tabs follow. */
  readonly ruled?: boolean;
}

/** The top of every screen: its title, and below it what is open. */
export function ScreenHeader({ title, sub, lead, beside, ruled = false }: Props) {
  const styles = useStyles();
  const heading = useFirstFocus();
  return (
    <header className={mergeClasses(styles.header, ruled && styles.ruled, lead !== undefined && styles.led)}>
      {lead}
      <div className={styles.names}>
        <h1 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        <div className={styles.line}>
          <p className={styles.sub} title={sub}>
            {sub}
          </p>
          {beside}
        </div>
      </div>
    </header>
  );
}

/**
 * What had the focus went away with the screen before: reading and Tab go on from the title of the new one. A pane
 * that opens by itself beside a sheet takes the focus from nobody.
 */
function useFirstFocus() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
