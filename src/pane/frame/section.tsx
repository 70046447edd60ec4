import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { GroupTitle } from "./group-title.tsx";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    // On a wide window the lines stay short enough to be read.
    width: "100%",
    maxWidth: "960px",
    marginInline: "auto",
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "24px" },
});

interface Props {
  readonly title: string;
  /** What can be done with all of it. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the review under its title. */
export function Section({ title, action, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <GroupTitle id={id}>{title}</GroupTitle>
        {action}
      </div>
      {children}
    </section>
  );
}

/** Lines in a frame, one below the other. */
export const useCardStyles = makeStyles({
  card: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  line: {
    padding: "8px 8px 8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    lineHeight: tokens.lineHeightBase300,
    "&:last-child": { borderBottomStyle: "none" },
  },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "4px", justifyContent: "flex-end" },
  faded: { color: tokens.colorNeutralForeground3 },
});
