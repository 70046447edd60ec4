import { Button, Field, ProgressBar, Select, Textarea } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Clock16Regular } from "@fluentui/react-icons/svg/clock";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useEffect, useState } from "react";
import { reminderFor } from "../../core/merge/reminder.ts";
import { isUnknownSender } from "../../core/merge/sender-of.ts";
import type { FileSummary } from "../../jobs/collector.ts";
import { ActionBar } from "../frame/action-bar.tsx";
import { TroubleBar, WarningBar } from "../frame/trouble-bar.tsx";
import { CopyCard } from "./copy-card.tsx";
import { DropCard } from "./drop-card.tsx";
import { isCollecting, keptFiles } from "./kept-files.ts";
import { asksWhose, sentRecipients } from "./recipients.ts";
import type { RoundProps } from "./round-props.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";
import { type SenderLine, senderLines, silentOnes, tallyOf } from "./senders.ts";

const said = roundWords.back;
/** Drawn at once; the rest on request, so that three hundred do not hold up the page. */
const SHOWN = 12;

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
      <Senders {...props} />
      <Files {...props} />
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

/** Who has returned, who has not, and words to remind those. */
function Senders(props: RoundProps) {
  const { state, report } = props;
  const styles = useRoundStyles();
  const lines = senderLines(state, report);
  const [shown, setShown] = useState(SHOWN);
  if (lines.length === 0) return null;
  const silent = silentOnes(lines);
  const { all, back } = tallyOf(lines);
  const round = report.settings.rounds?.at(-1);
  const title = report.schedule.title?.trim() ?? "";
  return (
    <>
      <section className={styles.section} aria-label={said.who}>
        <h2 className={styles.title}>{said.tally(all, back)}</h2>
        <ProgressBar aria-hidden value={back} max={all} thickness="large" color="brand" />
        <ul className={styles.list}>
          {lines.slice(0, shown).map((line) => (
            <SenderItem key={line.name} line={line} {...props} />
          ))}
        </ul>
        {lines.length > shown && (
          <Button size="small" onClick={() => setShown(lines.length)}>
            {said.moreSenders(lines.length - shown)}
          </Button>
        )}
      </section>
      {silent.length > 0 && isCollecting(state, report) && (
        <CopyCard title={said.remind} text={reminderFor(title, silent, report.settings.units, round?.due)} />
      )}
    </>
  );
}

function SenderItem({ line, onAct }: RoundProps & { readonly line: SenderLine }) {
  const styles = useRoundStyles();
  const { name, state, count } = line;
  const silent = state === "missing" || state === "unwaited";
  return (
    <li className={styles.line}>
      <StateIcon state={state} />
      <span className={styles.grow}>{name}</span>
      <span className={styles.aside}>{stateWords(line, count)}</span>
      {silent && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.small}
          aria-label={state === "missing" ? said.unwaitName(name) : said.waitName(name)}
          onClick={() => onAct({ kind: "wait", name, waits: state === "unwaited" })}
        >
          {state === "missing" ? said.unwait : said.wait}
        </Button>
      )}
    </li>
  );
}

function StateIcon({ state }: { readonly state: SenderLine["state"] }) {
  const styles = useRoundStyles();
  switch (state) {
    case "conflict":
    case "refused":
      return <Warning16Filled className={styles.asks} aria-hidden />;
    case "missing":
    case "unwaited":
      return <Clock16Regular className={styles.quiet} aria-hidden />;
    case "merged":
    case "unchanged":
      return <CheckmarkCircle16Filled className={styles.good} aria-hidden />;
  }
}

function stateWords({ state }: SenderLine, count: number): string {
  switch (state) {
    case "merged":
    case "conflict":
      return said.states[state](count);
    case "unchanged":
    case "refused":
    case "missing":
    case "unwaited":
      return said.states[state];
  }
}

/** Each file with the sentence by which it was recognised. */
function Files(props: RoundProps) {
  const { files } = props.state;
  const styles = useRoundStyles();
  const [shown, setShown] = useState(SHOWN);
  if (files.length === 0) return null;
  const inOrder = [...files].sort((one, other) => Number(isFine(one)) - Number(isFine(other)));
  return (
    <section className={styles.section} aria-label={said.received(files.length)}>
      <h2 className={styles.title}>{said.received(files.length)}</h2>
      <ul className={styles.list}>
        {inOrder.slice(0, shown).map((file) => (
          <FileItem key={file.key} file={file} {...props} />
        ))}
      </ul>
      {inOrder.length > shown && (
        <Button size="small" onClick={() => setShown(inOrder.length)}>
          {said.moreSenders(inOrder.length - shown)}
        </Button>
      )}
    </section>
  );
}

/** A copy of ours, as it was sent. */
function isFine(file: FileSummary): boolean {
  return file.kind === "copy" && !file.loose;
}

function FileItem({ file, report, onAct }: RoundProps & { readonly file: FileSummary }) {
  const styles = useRoundStyles();
  const recipients = sentRecipients(report);
  const asks = file.kind === "copy" && asksWhose(file.sender, recipients);
  return (
    <li className={styles.tallLine}>
      <div className={styles.titleLine}>
        <span className={styles.grow}>{file.file}</span>
        <Button
          size="small"
          appearance="subtle"
          className={styles.small}
          aria-label={said.drop1Of(file.file)}
          onClick={() => onAct({ kind: "drop-file", key: file.key })}
        >
          {said.drop1}
        </Button>
      </div>
      <p className={styles.more}>{fileWords(file)}</p>
      {asks && (
        <Select
          size="small"
          aria-label={said.whoseOf(file.file)}
          value=""
          onChange={(_, { value }) => onAct({ kind: "assign-file", key: file.key, sender: value })}
        >
          <option value="">{said.whose}</option>
          {recipients.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      )}
    </li>
  );
}

/** What an earlier sitting has merged: its files need not come again. */
function KeptFiles({ state, report, onAct }: RoundProps) {
  const styles = useRoundStyles();
  const [shown, setShown] = useState(SHOWN);
  const kept = keptFiles(state, report);
  if (kept.length === 0) return null;
  return (
    <section className={styles.section} aria-label={said.keptBefore(kept.length)}>
      <h2 className={styles.title}>{said.keptBefore(kept.length)}</h2>
      <ul className={styles.list}>
        {kept.slice(0, shown).map(({ hash, file, sender, day }) => (
          <li key={hash} className={styles.tallLine}>
            <div className={styles.titleLine}>
              <span className={styles.grow}>{file}</span>
              <Button
                size="small"
                appearance="subtle"
                className={styles.small}
                aria-label={said.drop1Of(file)}
                onClick={() => onAct({ kind: "drop-kept", hash })}
              >
                {said.drop1}
              </Button>
            </div>
            <p className={styles.more}>{said.keptCopy(sender, day)}</p>
          </li>
        ))}
      </ul>
      {kept.length > shown && (
        <Button size="small" onClick={() => setShown(kept.length)}>
          {said.moreSenders(kept.length - shown)}
        </Button>
      )}
    </section>
  );
}

function fileWords(file: FileSummary): string {
  switch (file.kind) {
    case "copy": {
      const sender = isUnknownSender(file.sender, file.file) ? said.nobody : file.sender;
      return file.loose ? said.loose(sender, file.rows) : said.copy(sender, file.round, file.rows);
    }
    case "base":
      return said.base;
    case "refused":
      return file.message;
  }
}

/** Words from a chat become that sender's new rows. */
function PasteCard({ report, onAct }: RoundProps) {
  const styles = useRoundStyles();
  const recipients = sentRecipients(report);
  const [sender, setSender] = useState("");
  const [text, setText] = useState("");
  if (recipients.length === 0) return null;
  const can = sender !== "" && text.trim() !== "";
  const take = () => {
    if (!can) return;
    onAct({ kind: "give-text", sender, text });
    setText("");
  };
  return (
    <section className={styles.section} aria-label={said.paste}>
      <h2 className={styles.title}>{said.paste}</h2>
      <Field label={said.pasteFrom}>
        <Select value={sender} onChange={(_, { value }) => setSender(value)}>
          <option value="">{roundWords.units.choose}</option>
          {recipients.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={said.pasteText} hint={said.pasteMore}>
        <Textarea value={text} rows={3} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={!can} onClick={take}>
          {said.pasteTake}
        </Button>
      </div>
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
