import { Button, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isUnknownSender } from "../../core/merge/sender-of.ts";
import type { FileSummary } from "../../jobs/collector.ts";
import { keptFiles } from "./kept-files.ts";
import { LongList } from "./long-list.tsx";
import { asksWhose, sentRecipients } from "./recipients.ts";
import { RoundPart } from "./round-part.tsx";
import type { RoundProps } from "./round-props.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";

const said = roundWords.back;

/** Each file with the sentence by which it was recognised; those that are no copy as it was sent come first. */
export function ReceivedFiles(props: RoundProps) {
  const { files } = props.state;
  if (files.length === 0) return null;
  const inOrder = [...files].sort((one, other) => Number(isFine(one)) - Number(isFine(other)));
  return (
    <RoundPart title={said.received(files.length)}>
      <LongList
        of={inOrder}
        more={said.rest}
        draw={(file) => <ReceivedFile key={file.key} file={file} {...props} />}
      />
    </RoundPart>
  );
}

/** A copy of ours, as it was sent. */
function isFine(file: FileSummary): boolean {
  return file.kind === "copy" && !file.loose;
}

function ReceivedFile({ file, report, onAct }: RoundProps & { readonly file: FileSummary }) {
  const recipients = sentRecipients(report);
  const asks = file.kind === "copy" && asksWhose(file.sender, recipients);
  return (
    <FileLine
      file={file.file}
      more={fileWords(file)}
      onDrop={() => onAct({ kind: "drop-file", key: file.key })}
    >
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
    </FileLine>
  );
}

/** What an earlier sitting has merged: its files need not come again. */
export function KeptFiles({ state, report, onAct }: RoundProps) {
  const kept = keptFiles(state, report);
  if (kept.length === 0) return null;
  return (
    <RoundPart title={said.keptBefore(kept.length)}>
      <LongList
        of={kept}
        more={said.rest}
        draw={({ hash, file, sender, day }) => (
          <FileLine
            key={hash}
            file={file}
            more={said.keptCopy(sender, day)}
            onDrop={() => onAct({ kind: "drop-kept", hash })}
          />
        )}
      />
    </RoundPart>
  );
}

interface FileLineProps {
  readonly file: string;
  /** What it is and whose. */
  readonly more: string;
  readonly onDrop: () => void;
  readonly children?: ReactNode;
}

/** One file by its name, with the way to have it left out. */
function FileLine({ file, more, onDrop, children }: FileLineProps) {
  const styles = useRoundStyles();
  return (
    <li className={styles.tallLine}>
      <div className={styles.titleLine}>
        <span className={styles.grow}>{file}</span>
        <Button
          size="small"
          appearance="subtle"
          className={styles.small}
          aria-label={said.drop1Of(file)}
          onClick={onDrop}
        >
          {said.drop1}
        </Button>
      </div>
      <p className={styles.more}>{more}</p>
      {children}
    </li>
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
