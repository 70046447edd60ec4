import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Footer } from "./footer.tsx";

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
      <Footer version={version} />
    </div>
  );
}
