import { Button } from "@fluentui/react-components";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { useEffect } from "react";
import { changesToWrite } from "../../jobs/changes-to-write.ts";
import { ActionBar } from "../frame/action-bar.tsx";
import { TroubleBar, WarningBar } from "../frame/trouble-bar.tsx";
import { ComingChanges } from "./coming-changes.tsx";
import { Conflicts } from "./conflicts.tsx";
import { DecidedList } from "./decided-list.tsx";
import { isCollecting } from "./kept-files.ts";
import { NoticeList } from "./notice-list.tsx";
import { sentRecipients } from "./recipients.ts";
import type { RoundProps } from "./round-props.ts";
import { mergeOf } from "./round-state.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";
import { senderLines, silentOnes } from "./senders.ts";

const said = roundWords.merge;

/** 汇总: conflicts one by one, what will be taken over, what the officer ought to know. */
export function MergeStep(props: RoundProps) {
  const { state, report, onAct, onEvent } = props;
  const styles = useRoundStyles();
  const { reading } = state;
  // The table may have changed since: what is shown is the merge with it as it is now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another table asks for another merge
  useEffect(() => {
    if (isCollecting(state, report) && reading === undefined) onAct({ kind: "merge" });
  }, [report]);
  const merged = mergeOf(state);
  if (state.merged !== undefined && merged === undefined && "advice" in state.merged)
    return <TroubleBar trouble={state.merged} />;
  if (merged === undefined)
    return (
      <section className={styles.section}>
        <p className={styles.more}>{said.nothing}</p>
        <div className={styles.buttons}>
          <Button onClick={() => onEvent({ kind: "step-chosen", step: "back" })}>{said.toBack}</Button>
        </div>
      </section>
    );
  const silent = silentOnes(senderLines(state, report));
  return (
    <>
      {silent.length > 0 && <WarningBar>{said.stillOut(silent)}</WarningBar>}
      <Conflicts merged={merged} onAct={onAct} />
      <DecidedList merged={merged} onAct={onAct} />
      {!state.written && <ComingChanges merged={merged} />}
      <NoticeList merged={merged} recipients={sentRecipients(report)} />
    </>
  );
}

export function MergeBar({ state, unsaved, onAct, onSave }: RoundProps) {
  const merged = mergeOf(state);
  if (merged === undefined) return null;
  if (state.written || merged.stands)
    return unsaved ? (
      <ActionBar>
        <Button appearance="primary" onClick={onSave}>
          {said.save}
        </Button>
      </ActionBar>
    ) : null;
  const open = merged.conflicts.length;
  return (
    <ActionBar {...(open > 0 && { note: said.open(open) })}>
      <Button appearance="primary" icon={<Table20Regular />} onClick={() => onAct({ kind: "write" })}>
        {said.write(changesToWrite(merged).length)}
      </Button>
    </ActionBar>
  );
}
