import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { noticeDetails } from "../../core/merge/notice-words.ts";
import type { Collected } from "../../jobs/collect.ts";
import { LongList } from "./long-list.tsx";
import { RoundPart } from "./round-part.tsx";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";
import { toldNotice } from "./told-notice.ts";

const said = roundWords.merge;
const AT_ONCE = 20;
/** Lines of one notice that are drawn at once. */
const FEW = 3;

interface Props {
  readonly merged: Collected;
  readonly recipients: readonly string[];
}

/** What the officer ought to know, each thing once. */
export function NoticeList({ merged, recipients }: Props) {
  const styles = useRoundStyles();
  const told = toldThings(merged, recipients);
  if (told.length === 0) return null;
  return (
    <RoundPart title={said.notices(told.length)}>
      <LongList
        of={told}
        atOnce={AT_ONCE}
        more={said.moreNotices}
        draw={([key, { text, details }]) => (
          <li key={key} className={styles.tallLine}>
            {text}
            <Details texts={details} />
          </li>
        )}
      />
    </RoundPart>
  );
}

interface Told {
  readonly text: string;
  readonly details: readonly string[];
}

/** Notices and refused files, each by all its words: what two files say alike is told once. */
function toldThings({ notices, refusedFiles }: Collected, recipients: readonly string[]) {
  const told: readonly Told[] = [
    ...notices.map((notice) => ({ text: toldNotice(notice, recipients), details: noticeDetails(notice) })),
    ...refusedFiles.map(({ message }) => ({ text: message, details: [] })),
  ];
  return [...new Map(told.map((one) => [[one.text, ...one.details].join("\n"), one]))];
}

/** What somebody wrote and what was not merged: the officer reads it here and copies what is wanted. */
function Details({ texts }: { readonly texts: readonly string[] }) {
  const styles = useRoundStyles();
  const [all, setAll] = useState(false);
  const shown = all ? texts : texts.slice(0, FEW);
  return (
    <>
      {shown.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the texts never change their places
        <p key={at} className={styles.more}>
          {text}
        </p>
      ))}
      {texts.length > shown.length && (
        <Button size="small" appearance="subtle" className={styles.small} onClick={() => setAll(true)}>
          {said.moreDetails(texts.length - shown.length)}
        </Button>
      )}
    </>
  );
}
