import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";

const useStyles = makeStyles({
  refusal: {
    display: "flex",
    columnGap: "6px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
  },
  mark: { flexShrink: 0, marginTop: "1px" },
});

/** Why what stands in the fields above cannot be kept; nothing where it can. */
export function Refusal({ text }: { readonly text: string | undefined }) {
  const styles = useStyles();
  if (text === undefined) return null;
  return (
    <p className={styles.refusal} role="alert">
      <ErrorCircle16Filled className={styles.mark} aria-hidden />
      {text}
    </p>
  );
}
