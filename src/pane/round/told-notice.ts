import type { Notice } from "../../core/merge/conflict.ts";
import { noticeWords } from "../../core/merge/notice-words.ts";
import { isUnknownSender } from "../../core/merge/sender-of.ts";
import { asksWhose } from "./recipients.ts";
import { roundWords } from "./round-words.ts";

/** The notice as the pane tells it: where it asks 「这是谁的」, nobody need copy or rename anything by hand. */
export function toldNotice(notice: Notice, recipients: readonly string[]): string {
  const { code, detail = "", from } = notice;
  const asked = from.length > 0 && from.every((sender) => asksWhose(sender, recipients));
  if (asked && code === "unknown-origin") return roundWords.merge.askedWhose(detail);
  const isNameless = from.some((sender) => isUnknownSender(sender, detail));
  if (asked && isNameless && code === "unknown-sender") return roundWords.merge.askedSender(detail);
  return noticeWords(notice);
}
