import { Button, ToggleButton } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { DocumentArrowRight20Regular } from "@fluentui/react-icons/svg/document-arrow-right";
import { Highlight20Regular } from "@fluentui/react-icons/svg/highlight";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { Wand20Regular } from "@fluentui/react-icons/svg/wand";
import { ActionBar } from "../frame/action-bar.tsx";
import { words } from "../words.ts";
import { checkWords } from "./check-words.ts";

interface Props {
  /** Findings that 一键修正 would mend. */
  readonly safe: number;
  readonly canUndo: boolean;
  readonly unsaved: boolean;
  /** It was made here: there is no older file of it. */
  readonly made: boolean;
  readonly onFixAll: () => void;
  readonly onUndo: () => void;
  readonly onSave: () => void;
  readonly onExport: () => void;
  /** Only in Excel: whether the cells with findings are tinted there. */
  readonly marked: boolean | undefined;
  readonly onMark: (marked: boolean) => void;
}

/** The bar of 检查: mend what is certain, keep the file, take back what was done last. */
export function CheckBar(props: Props) {
  const { safe, canUndo, unsaved, made, onUndo, onSave, marked, onMark } = props;
  const save = made ? checkWords.saveMade : checkWords.save;
  return (
    <ActionBar>
      <MainButton {...props} />
      {safe > 0 && unsaved && (
        <Button icon={<Save20Regular />} aria-label={save} title={save} onClick={onSave} />
      )}
      {marked !== undefined && (
        <ToggleButton
          icon={<Highlight20Regular />}
          checked={marked}
          aria-label={words.live.mark}
          title={marked ? words.live.unmark : words.live.mark}
          onClick={() => onMark(!marked)}
        />
      )}
      {canUndo && (
        <Button
          icon={<ArrowUndo20Regular />}
          aria-label={checkWords.undoLast}
          title={checkWords.undoLast}
          onClick={onUndo}
        />
      )}
    </ActionBar>
  );
}

function MainButton({ safe, unsaved, made, onFixAll, onSave, onExport }: Props) {
  if (safe > 0) {
    return (
      <Button appearance="primary" icon={<Wand20Regular />} onClick={onFixAll}>
        {checkWords.fixAll(safe)}
      </Button>
    );
  }
  if (unsaved) {
    return (
      <Button appearance="primary" icon={<Save20Regular />} onClick={onSave}>
        {made ? checkWords.saveMade : checkWords.save}
      </Button>
    );
  }
  return (
    <Button appearance="primary" icon={<DocumentArrowRight20Regular />} onClick={onExport}>
      {checkWords.toExport}
    </Button>
  );
}
