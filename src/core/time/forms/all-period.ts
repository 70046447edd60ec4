import { frameWindow } from "../../model/frame.ts";
import { misread, type TimeForm, understood } from "../time-form.ts";

const WORDS = [
  "全年度?|全学年|全学期|整个?学期|整个?学年|整年|全程|学期内|学年内|学期间",
  "本学年度?|本学期|本年度?|这学期|该学期|年内|年度内|一年|当年|今年",
  "常年|长年|长期|长期坚持|长效|常态化?|日常|平时|平常|常规|经常|经常性|不定期|定期|随时|适时开展|持续|贯穿(?:全年|全学年|全学期|始终)|始终",
  "根据(?:实际)?(?:需要|情况)|按需|视情况|根据工作需要|分(?:阶段|学期|批|期)",
].join("|");
const ALL = new RegExp(
  `^(?:${WORDS})(?:(?:常态化|持续|长期|不定期|定期|经常)?(?:开展|进行|坚持|推进|实施|工作|性工作|内)?)$`,
);

/** 「全年」「常态化」「本学期」: the whole of the plan, understood without a question. */
export const allPeriod: TimeForm = {
  name: "all-period",
  needs: ["年期常长平经随持贯始根按视分一"],
  examples: [
    "全年",
    "常年",
    "长期",
    "常态化",
    "贯穿全年",
    "年内",
    "日常",
    "本学年",
    "本年度",
    "本学期",
    "全学期",
    "经常性",
    "不定期",
    "随时",
    "根据需要",
    "全年常态化开展",
    "分阶段开展",
    "2025年全年",
  ],

  read(text, frame, inner) {
    const [, year] = /^(\d{4}年)度?(?:全年|年内)$/.exec(text) ?? [];
    if (year !== undefined) return inner(year);
    if (!ALL.test(text) || text === "适时开展") return undefined;
    if (frame === undefined) return misread("no-frame", text);
    const unclear = /^(?:本|这|该)学期$/.test(text) && frame.kind !== "term";
    const precision = frame.kind === "term" ? "term" : "year";
    return understood([frameWindow(frame)], precision, { allPeriod: true }, unclear ? ["which-term"] : []);
  },
};
