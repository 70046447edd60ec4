import type { Notice } from "../../core/merge/conflict.ts";
import { noticeWords } from "../../core/merge/notice-words.ts";
import { asksWhose } from "./recipients.ts";
import { roundWords } from "./round-words.ts";

/** The notice as the pane tells it: where it asks 「这是谁的」, nobody need copy anything by hand. */
export function toldNotice(notice: Notice, recipients: readonly string[]): string {
  const { code, detail = "", from } = notice;
  const asked = code === "unknown-origin" && from.every((sender) => asksWhose(sender, recipients));
  return asked ? roundWords.merge.askedWhose(detail) : noticeWords(notice);
}
