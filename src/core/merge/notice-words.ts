import type { RowCells } from "../model/round.ts";
import type { Notice, NoticeCode } from "./conflict.ts";
import { ID_HEADER } from "./copy-form.ts";
import { isUnknownSender } from "./sender-of.ts";

/** The notice in the officer's language, with whoever it is about. */
export function noticeWords({ code, from, detail = "", rows = [], cells = [] }: Notice): string {
  const who = from.map((name) => `“${name}”`).join("");
  const isKnown = !from.some((name) => isUnknownSender(name, detail));
  const work = rows.map(workOf).find((text) => text) ?? "";
  return WORDS[code]({ who, isKnown, detail, work, count: rows.length || cells.length });
}

/** The row by its first work; by what else stands in it where it has none. */
function workOf({ items = "", ...others }: RowCells): string {
  return (items || (Object.values(others).find((text) => text !== "") ?? "")).split("\n")[0] ?? "";
}

/** What the notice keeps, one text a line: whole rows, and cells by their headers. */
export function noticeDetails({ rows = [], cells = [] }: Notice): readonly string[] {
  return [
    ...rows.map((row) =>
      Object.values(row)
        .filter((text) => text !== "")
        .map((text) => text.replaceAll("\n", "；"))
        .join(" · "),
    ),
    ...cells.map(({ header, value }) => `${header}：${value.replaceAll("\n", "；")}`),
  ];
}

interface Said {
  readonly who: string;
  /** Whether it is known whose the file `detail` is. */
  readonly isKnown: boolean;
  readonly detail: string;
  readonly work: string;
  readonly count: number;
}

const WORDS: Readonly<Record<NoticeCode, (said: Said) => string>> = {
  "partial-copy": ({ who }) => `${who}交回的表里大半行不在了，没有当作要删掉`,
  "same-new-row": ({ who }) => `${who}加了同样的一行，只算一行`,
  "similar-new-rows": ({ who, work }) => `${who}加的“${work}”和别人加的内容一样，时间或部门不同，两行都留着`,
  "copied-row": ({ who, work }) => `${who}把一行复制后改成了“${work}”，当作新的一行`,
  "duplicate-row": ({ who, work }) => `${who}里“${work}”这一行原来就有，没有重复加`,
  "id-restored": ({ who }) => `${who}的表里行的编号没了，已按内容认出来`,
  "id-guessed": ({ who }) => `${who}的表里有一行编号没了、内容也改过，按另外两格认出来，请核对`,
  reordered: ({ who }) => `${who}的表排过序，仍按原来的顺序`,
  "shifted-ids": ({ who }) => `${who}的表里内容移动过，已按内容对上`,
  "same-copy-again": ({ who, detail }) => `${who}的“${detail}”和前一份一模一样，只算一份`,
  "forwarded-copy": ({ who, detail }) => `${who}的“${detail}”和别人交回的一模一样，请问清楚是不是发错了`,
  "superseded-copy": ({ who, detail, count }) =>
    `${who}交了两份，用后一份；前一份“${detail}”里${count > 0 ? `有 ${count} 行是后一份没有的，请核对` : "没有别的内容"}`,
  "other-plan": ({ detail }) => `“${detail}”是另一份计划的填报表，没有汇总`,
  "unknown-origin": ({ detail }) => `“${detail}”看不出是哪次下发的，没有汇总，请核对后把内容抄过来`,
  "unknown-sender": ({ who, isKnown, detail }) =>
    isKnown
      ? `这次没有发给${who}，它交回的内容也汇总了`
      : `“${detail}”不知道是谁的，里面的内容也汇总了，没有记在哪一家名下，请把那一家的名称写进文件名再收一次`,
  "older-round": ({ who }) => `${who}交回的是前一次下发的表`,
  "row-gone": ({ who, work }) => `${who}的表里还有“${work}”，这一行后来已经删掉了`,
  "extra-column": ({ who, detail, count }) =>
    detail === ID_HEADER
      ? `${who}在隐藏的“${ID_HEADER}”一列里写了 ${count} 格内容，没有合并进来`
      : count > 0
        ? `${who}的表里多了一列“${detail}”，有 ${count} 格内容，没有合并进来`
        : `${who}的表里多了一列“${detail}”，下面没有内容`,
  "missing-column": ({ who, detail }) => `${who}的表里少了${columnWords(detail)}一列，按没有改动算`,
  "bad-value": ({ who, detail, work, count }) =>
    count === 0
      ? `${who}的表里有一格${columnWords(detail)}的公式没有算出结果，按没有改动算，请在 Excel 里打开、改好、保存一次再收`
      : `${who}加的${work === "" ? "一行" : `“${work}”`}，${columnWords(detail)}一格的公式没有算出结果，先${detail === "period" ? "记作“待定”" : "空着"}，请在 Excel 里打开、改好、保存一次再收`,
  "unknown-id": ({ who, work }) => `${who}的“${work}”编号对不上，当作新的一行`,
  "locked-edit": ({ who, work }) =>
    `${who}改了锁定的行${work === "" ? "" : `“${work}”`}，没有直接采用，请决定`,
  "zero-return": ({ who }) => `${who}是零报告，已记下`,
  "side-note": ({ who, detail }) => `${who}在表头或表外写了“${detail}”，没有并进来`,
  "other-sheet": ({ who, detail, count }) =>
    `${who}在工作表“${detail}”里还写了 ${count} 格内容，没有合并进来，请核对`,
  "cell-comment": ({ who, detail }) => `${who}在表里留了批注：“${detail}”`,
  "other-name": ({ who, detail }) => `“${detail}”是发给${who}的表，文件名写的是另一家，请问清楚是谁交的`,
  "struck-through": ({ who, work }) => `${who}在“${work}”这一行有划了删除线的字，没有当作删掉，请核对`,
  "lines-restored": ({ who, work }) => `${who}把几项工作连成了一行“${work}”，字没有改，仍按原来分行`,
  "decision-outdated": () => "有一处决定是按以前的内容做的，内容已经变了，请重新决定",
  "decision-unknown": ({ detail }) =>
    `有一项决定（${detail}）在这次汇总里没有对应的地方，没有用，请核对编号和列名`,
  "decision-no-voice": ({ detail }) => `有一项决定（${detail}）要用的写法不在这一处里，没有用，请核对名称`,
  "to-confirm": ({ who, isKnown, detail }) =>
    `${isKnown ? `${who}交来的` : ""}“${detail}”不是填报表，里面的行都当作新加的，请逐行核对`,
  "merged-again": ({ work }) =>
    `“${work}”这一行您在上次汇总后改过或删掉了，交回的表里还是原来的写法，这次又并了进来，请核对`,
  "kept-copy-damaged": ({ who, detail }) =>
    who === ""
      ? "以前汇总过的文件有一份在表里的记录坏了，表里的内容都没有动，请把显示没交、其实交过的那一家的文件再收一次"
      : `${who}的“${detail}”以前汇总过，它在表里的记录坏了，表里的内容都没有动，请把那一家的文件再收一次`,
  "kept-merge-damaged": () => "上次汇总在表里的记录坏了，表里的内容都没有动，一律当作您写的，请核对后再写入",
  "untouched-copy": ({ who, detail }) =>
    `${who}后来又交了一份没有填过的“${detail}”，仍用前一份，要改回原样的请问清楚`,
  "noted-copy": ({ who, detail }) =>
    `${who}后来又交了一份“${detail}”，表里没有改，另外写了话，表里仍用前一份，请看那些话再定`,
  "back-again": ({ who, work }) =>
    `“${work}”这一行您在上次汇总后改过或删掉了，仍按您的，${who}交回的写法没有再并进来`,
  "round-not-kept": () =>
    "这份表里没有下发记录，是按交回的表里带的记录汇总的：谁还没交看不出来，锁定的行也不再保护，请改用下发时的“存底”",
  "no-time": ({ who, work }) =>
    work === ""
      ? `${who}加的一行没有写时间，先记作“待定”，请问清楚后补上`
      : `${who}加的“${work}”没有写时间，先记作“待定”，请问清楚后补上`,
};

function columnWords(column: string): string {
  const known: Readonly<Record<string, string>> = {
    period: "时间段",
    items: "主要工作内容",
    owners: "责任部门/人",
  };
  return `“${known[column] ?? column}”`;
}
