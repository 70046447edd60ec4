import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    display: "flex",
    alignItems: "flex-start",
    columnGap: "4px",
    // Excel draws its own menu in the top right corner of the pane.
    padding: "10px 48px 0 16px",
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
  return (
    <header className={mergeClasses(styles.header, ruled && styles.ruled, lead !== undefined && styles.led)}>
      {lead}
      <div className={styles.names}>
        <h1 className={styles.title}>{title}</h1>
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
