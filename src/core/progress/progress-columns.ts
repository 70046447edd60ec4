import type { ItemStatus } from "../model/item-status.ts";
import type { FoundTable } from "../model/schedule.ts";
import { readStatus } from "./read-status.ts";

/** A column of a divided 完成情况: what a mark in it means. */
interface StatusColumn {
  readonly column: number;
  readonly means: ItemStatus | undefined;
}

/** The columns of a table that tell how the work went; columns count from 0. */
export interface ProgressColumns {
  /** One, or 已完成 beside 部分完成 and 未完成. */
  readonly status: readonly StatusColumn[];
  readonly doneOn: number | undefined;
  readonly evidence: number | undefined;
  /** 备注, or the column that gives the reason. */
  readonly remark: number | undefined;
  /** Columns in which 「计划外」 may stand. */
  readonly remarks: readonly number[];
}

const DONE_ON = /^(?:实际)?(?:完成|办结|落实|开展)(?:的)?(?:时间|日期|年月)$/u;
const EVIDENCE = /佐证|印证|证明材料|支撑材料|资料存放|完成依据|成果材料|简报/u;
const REMARK =
  /^(?:备注|附注|说明|备注说明|情况说明|(?:没有完成|未完成|未开展|取消|推迟|延期|变更|调整)?的?原因(?:说明)?)(?:（.*）)?$/u;

/** By role, then by the words of the headers; 完成日期 only beside another column for the time. */
export function progressColumns({ columns }: FoundTable): ProgressColumns {
  const plain = columns.map(({ header, ...one }) => ({ ...one, header: header.replace(/[\s：:]/gu, "") }));
  const extras = plain.filter(({ role }) => role === "extra");
  const status = plain.filter(({ role }) => role === "status");
  return {
    status: status.map(({ column, header }) => ({
      column,
      means: status.length > 1 ? readStatus(header).status : undefined,
    })),
    doneOn: extras.find(({ header }) => DONE_ON.test(header))?.column,
    evidence: extras.find(({ header }) => EVIDENCE.test(header))?.column,
    remark: extras.find(({ header }) => REMARK.test(header))?.column,
    remarks: plain
      .filter(({ role }) => role === "extra" || role === "number" || role === "status")
      .map(({ column }) => column),
  };
}

/** The headers, without white space, of the columns that tell how the work went. */
export function progressHeaders({ columns }: FoundTable): readonly string[] {
  return columns.flatMap(({ role, header }) => {
    const key = header.replace(/\s+/gu, "");
    const words = key.replace(/[：:]/gu, "");
    const told = role === "status" || (role === "extra" && (DONE_ON.test(words) || EVIDENCE.test(words)));
    return told ? [key] : [];
  });
}
