import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown20Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { ArrowUp20Regular } from "@fluentui/react-icons/svg/arrow-up";
import { TableDeleteRow20Regular } from "@fluentui/react-icons/svg/table-delete-row";
import { TableInsertRow20Regular } from "@fluentui/react-icons/svg/table-insert-row";
import type { RowActions } from "./row-actions.ts";
import { sheetWords } from "./sheet-words.ts";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "4px",
    rowGap: "4px",
    padding: "4px 8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: "auto", whiteSpace: "nowrap" },
});

const asGroup = { role: "group", "aria-label": sheetWords.tools } as const;

interface Props extends RowActions {
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** The bar over the sheet: rows added, deleted, moved, and the last step taken back. */
export function SheetTools({ onAdd, onDelete, onMove, onUndo, canMove, canDelete, canUndo }: Props) {
  const styles = useStyles();
  const looks = { appearance: "subtle", size: "small", className: styles.button } as const;
  return (
    <div className={styles.tools} {...asGroup}>
      <Button {...looks} icon={<TableInsertRow20Regular />} onClick={() => onAdd("below")}>
        {sheetWords.below}
      </Button>
      <Button {...looks} onClick={() => onAdd("above")}>
        {sheetWords.above}
      </Button>
      <Button {...looks} icon={<TableDeleteRow20Regular />} disabledFocusable={!canDelete} onClick={onDelete}>
        {sheetWords.drop}
      </Button>
      <Button
        {...looks}
        icon={<ArrowUp20Regular />}
        disabledFocusable={!canMove.up}
        onClick={() => onMove("up")}
      >
        {sheetWords.up}
      </Button>
      <Button
        {...looks}
        icon={<ArrowDown20Regular />}
        disabledFocusable={!canMove.down}
        onClick={() => onMove("down")}
      >
        {sheetWords.down}
      </Button>
      <Button {...looks} icon={<ArrowUndo20Regular />} disabledFocusable={!canUndo} onClick={onUndo}>
        {sheetWords.undo}
      </Button>
    </div>
  );
}
