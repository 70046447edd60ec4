import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** Where tints are gone, heavier words alone would not show which one is pressed. */
const CHOSEN_IN_CONTRAST = {
  forcedColorAdjust: "none",
  backgroundColor: "Highlight",
  color: "HighlightText",
  border: "1px solid Highlight",
} as const;

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "8px", border: 0, padding: 0, margin: 0 },
  chip: {
    minWidth: "24px",
    height: "24px",
    padding: "2px 10px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
    '&[aria-pressed="true"]': {
      backgroundColor: tokens.colorBrandBackground2,
      border: `1px solid ${tokens.colorBrandStroke1}`,
      color: tokens.colorBrandForeground2,
      fontWeight: tokens.fontWeightSemibold,
      "@media (forced-colors: active)": CHOSEN_IN_CONTRAST,
    },
    '&[aria-pressed="true"]:hover': {
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorBrandForeground2,
      "@media (forced-colors: active)": CHOSEN_IN_CONTRAST,
    },
  },
});

interface Props<Value extends string> {
  readonly label: string;
  readonly chosen: Value;
  readonly chips: readonly { readonly value: Value; readonly text: string; readonly icon?: ReactElement }[];
  readonly onChoose: (value: Value) => void;
}

/** A row of small round buttons of which one is pressed. */
export function Chips<Value extends string>({ label, chosen, chips, onChoose }: Props<Value>) {
  const styles = useStyles();
  return (
    <fieldset className={styles.chips} aria-label={label}>
      {chips.map(({ value, text, icon }) => (
        <ToggleButton
          key={value}
          className={styles.chip}
          shape="circular"
          size="small"
          checked={value === chosen}
          {...(icon !== undefined && { icon })}
          onClick={() => onChoose(value)}
        >
          {text}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
