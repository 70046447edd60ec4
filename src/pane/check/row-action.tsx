import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  action: {
    minWidth: "24px",
    height: "24px",
    padding: "0 6px",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
});

interface Props {
  readonly children: string;
  /** Whole words for those who hear only the button: 「改」 of which cell. */
  readonly label?: string;
  readonly icon?: ReactElement;
  readonly expanded?: boolean;
  /** It comes back in the place of what had the focus, and has it now. */
  readonly takesFocus?: boolean;
  readonly onAction: () => void;
}

/** A small button inside a row: text-like, but never lower than 24 px. */
export function RowAction({ children, label, icon, expanded, takesFocus, onAction }: Props) {
  const styles = useStyles();
  return (
    <Button
      className={styles.action}
      appearance="transparent"
      size="small"
      {...(icon !== undefined && { icon })}
      {...(label !== undefined && { "aria-label": label })}
      {...(expanded !== undefined && { "aria-expanded": expanded })}
      {...(takesFocus === true && { autoFocus: true })}
      onClick={(event) => {
        event.stopPropagation();
        onAction();
      }}
    >
      {children}
    </Button>
  );
}
