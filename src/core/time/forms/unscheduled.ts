import { misread, type TimeForm } from "../time-form.ts";

const WORDS =
  /^(?:.{0,6}(?:时间|安排|日期):?)?(?:待定|待通知|待安排|另定|未定|暂未定|暂定|待确定|适时|适当时候|择期|择日(?:再组织|再定)?|择机|择时|等通知|等待通知|待.{0,4}通知|另行通知|另行安排|以.{0,6}(?:通知|安排)为准|视情况而定)(?:开展|进行|举行|召开)?$|^(?:根据|按|依据|按照|听从)(?:上级|学校|教育局|工会|区里|局里|总工会)*(?:部门|工会)?(?:的)?(?:安排|通知|要求|部署|时间)(?:而?定|开展|进行)?$|^(?:时间)?(?:TBD|tbd)$/;

/** 「待定」「择期」「根据上级安排」: no time yet, and the officer knows it. */
export const unscheduled: TimeForm = {
  name: "unscheduled",
  needs: ["待另未暂适择等以视根按依听TBDtbd"],
  examples: ["待定", "时间待定", "适时", "择期", "另行通知", "等通知", "根据上级安排", "适时开展"],

  read(text) {
    return WORDS.test(text) ? misread("unscheduled", text) : undefined;
  },
};
