import { ListItem, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { GridCell } from "../frame/grid-cell.tsx";
import type { FindingRowProps } from "./check-props.ts";
import { useCheckStyles } from "./check-styles.ts";
import { OpenFinding } from "./open-finding.tsx";
import { SettledFinding } from "./settled-finding.tsx";

const useStyles = makeStyles({
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
});

/** One finding: what is wrong, where, and its cure; after a cure, the way back. */
export function FindingRow(props: FindingRowProps) {
  const styles = useCheckStyles();
  const chosen = useStyles();
  const { finding, selected, onSelect } = props;
  return (
    <ListItem
      className={mergeClasses(styles.row, selected && chosen.selected)}
      data-finding={finding.id}
      aria-selected={selected}
      onFocus={() => onSelect(finding.id)}
      onClick={() => onSelect(finding.id)}
    >
      <GridCell className={styles.cell}>
        {finding.state.kind === "open" ? <OpenFinding {...props} /> : <SettledFinding {...props} />}
      </GridCell>
    </ListItem>
  );
}
