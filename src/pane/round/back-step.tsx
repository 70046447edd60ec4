import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect } from "react";
import { ActionBar } from "../frame/action-bar.tsx";
import { TroubleBar, WarningBar } from "../frame/trouble-bar.tsx";
import { DropCard } from "./drop-card.tsx";
import { isCollecting } from "./kept-files.ts";
import { PasteCard } from "./paste-card.tsx";
import { KeptFiles, ReceivedFiles } from "./received-files.tsx";
import type { RoundProps } from "./round-props.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";
import { SenderList } from "./sender-list.tsx";

const said = roundWords.back;

/** 收上来: what came back, by whom, and who is still silent. */
export function BackStep(props: RoundProps) {
  const { state, report, onAct } = props;
  const { merged } = state;
  const never = report.settings.rounds === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the step is opened
  useEffect(() => onAct({ kind: "get-ready" }), []);
  return (
    <>
      {never && <WarningBar>{said.neverSent}</WarningBar>}
      <DropCard onFiles={(files) => onAct({ kind: "give-files", files })} />
      <Reading {...props} />
      {state.stopped > 0 && <WarningBar>{said.stopped(state.stopped)}</WarningBar>}
      {merged !== undefined && "advice" in merged && <TroubleBar trouble={merged} />}
      <SenderList {...props} />
      <ReceivedFiles {...props} />
      <KeptFiles {...props} />
      <PasteCard {...props} />
    </>
  );
}

function Reading({ state: { reading }, onEvent }: RoundProps) {
  const styles = useRoundStyles();
  if (reading === undefined) return null;
  const words = said.reading(reading.done, reading.total);
  return (
    <section className={styles.section} aria-label={words}>
      <div className={styles.titleLine}>
        <span role="status">{words}</span>
        <Button size="small" className={styles.small} onClick={() => onEvent({ kind: "stop" })}>
          {said.stop}
        </Button>
      </div>
      <ProgressBar aria-label={words} value={reading.done} max={reading.total} thickness="large" />
    </section>
  );
}

export function BackBar({ state, report, onEvent }: RoundProps) {
  if (!isCollecting(state, report) || state.reading !== undefined) return null;
  return (
    <ActionBar>
      <Button appearance="primary" onClick={() => onEvent({ kind: "step-chosen", step: "merge" })}>
        {said.next}
      </Button>
    </ActionBar>
  );
}
