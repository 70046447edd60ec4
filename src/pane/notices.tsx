import { columnsWords } from "./columns/columns-words.ts";
import { DoneBar, TroubleBar, WarningBar } from "./frame/trouble-bar.tsx";
import type { Notice } from "./notice.ts";
import { saveWords } from "./save-words.ts";
import type { Wishes } from "./wishes.ts";
import { words } from "./words.ts";

interface Props {
  readonly notice: Notice;
  readonly wishes: Wishes;
}

/** What was done, what did not work, or what is asked before going on. */
export function Notices({ notice, wishes }: Props) {
  if (notice.kind === "trouble") {
    const { trouble, unread, stillOpen } = notice;
    const more = {
      ...(stillOpen !== undefined && { notChanged: words.trouble.stillOpen(stillOpen) }),
      ...(unread !== undefined && {
        action: { label: columnsWords.byHand, onAction: () => void wishes.askColumns(unread) },
      }),
    };
    return <TroubleBar trouble={trouble} {...more} />;
  }
  if (notice.kind === "foreign") {
    const yes = { label: words.foreign.yes, onAction: wishes.acceptTable };
    const no = { label: words.foreign.no, onAction: () => void wishes.declineTable() };
    return (
      <WarningBar action={yes} other={no}>
        {words.sentence(words.foreign.ask)}
      </WarningBar>
    );
  }
  if (notice.kind === "stale") {
    const action = { label: saveWords.saveAnyway, onAction: () => void wishes.saveAnyway() };
    return <WarningBar action={action}>{saveWords.stale(notice.file)}</WarningBar>;
  }
  if (notice.kind === "unsaved") {
    const { workbook, files } = notice;
    const save = { label: saveWords.saveNow, onAction: () => void wishes.saveBook() };
    const open = { label: saveWords.openAnyway, onAction: () => void wishes.openAnyway(files) };
    return (
      <WarningBar action={save} other={open}>
        {saveWords.unsaved(workbook)}
      </WarningBar>
    );
  }
  const again = { label: saveWords.missing, onAction: () => void wishes.saveAnyway() };
  const copy = { label: saveWords.stillMissing, onAction: () => void wishes.copyBook() };
  if (notice.again === undefined) return <DoneBar>{notice.text}</DoneBar>;
  return <DoneBar action={notice.again === "save" ? again : copy}>{notice.text}</DoneBar>;
}
