import { fold } from "../text/fold.ts";

/** Traditional spellings of the characters that header words are made of, besides those that `fold` knows. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  [
    "負负 責责 項项 標标 對对 範范 圍围 備备 註注 辦办 紀纪 園园 費费 協协 處处 員员 組组 織织 領领 執执 劃划 題题 類类",
    "別别 編编 狀状 況况 達达 場场 業业 稱称 牽牵 頭头 強强 聯联 絡络 議议 賽赛 獎奖 種种 質质 額额 傳传 統统 創创 關关 鍵键 點点 請请",
    "職职 歸归 屬属 訂订 擔担 層层 監监 審审 驗验 證证 據据 訓训 輔辅 衛卫 導导 總总 綜综 紙纸 號号 週周 實实 時时 間间 單单 內内 與与",
  ]
    .join(" ")
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

const MAY_BE_TRADITIONAL = new RegExp(`[${[...PLAIN.keys()].join("")}]`, "u");

/** The words of a header in plain writing: no white space, one spelling of each character. */
export function plainHeader(text: string): string {
  const words = fold(text);
  if (!MAY_BE_TRADITIONAL.test(words)) return words;
  return Array.from(words, (character) => PLAIN.get(character) ?? character).join("");
}
