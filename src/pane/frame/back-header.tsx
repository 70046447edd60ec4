import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: "10px 48px 8px 12px",
    display: "flex",
    alignItems: "flex-start",
    columnGap: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  names: { minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  sub: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  back: { flexShrink: 0, minWidth: "24px", width: "24px", height: "24px", padding: 0 },
});

interface Props {
  readonly title: string;
  readonly sub: string;
  readonly back: string;
  readonly onBack: () => void;
}

/** The top of a screen that one goes through and comes back from. */
export function BackHeader({ title, sub, back, onBack }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Button
        className={styles.back}
        appearance="transparent"
        icon={<ArrowLeft20Regular />}
        aria-label={back}
        title={back}
        onClick={onBack}
      />
      <div className={styles.names}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.sub} title={sub}>
          {sub}
        </p>
      </div>
    </header>
  );
}
