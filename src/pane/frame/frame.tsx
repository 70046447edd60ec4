import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import type { ReactNode } from "react";
import { words } from "../words.ts";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    padding: "12px 16px 16px",
    // What gets the focus is not to hide behind the pinned bar.
    scrollPaddingBottom: "16px",
    // Cards and messages keep their height; the body scrolls.
    "& > *": { flexShrink: 0 },
    "@media (max-width: 299px)": { padding: "12px 12px 16px" },
  },
  footer: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    height: "28px",
    padding: "0 16px",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    "@media (max-width: 299px)": { padding: "0 12px" },
  },
  version: { marginLeft: "auto", color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly top?: ReactNode;
  readonly bar?: ReactNode;
  readonly version: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** The frame of every screen: what is open on top, the body that alone scrolls, the bar, the promise. */
export function Frame({ top, bar, version, children, className }: Props) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.frame, className)}>
      {top}
      <main className={styles.body}>{children}</main>
      {bar}
      <footer className={styles.footer}>
        <ShieldCheckmark16Regular aria-hidden />
        <span>{words.privacy}</span>
        <span className={styles.version} title={words.version(version)}>
          {version}
        </span>
      </footer>
    </div>
  );
}
