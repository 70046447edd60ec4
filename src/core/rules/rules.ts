import { activityMonth } from "./activity-month.ts";
import { cellError } from "./cell-error.ts";
import { columnsChanged } from "./columns-changed.ts";
import { columnsGuessed } from "./columns-guessed.ts";
import { contentMissing } from "./content-missing.ts";
import { duplicateItem } from "./duplicate-item.ts";
import { festivalMonth } from "./festival-month.ts";
import { frameAgainstTitle } from "./frame-against-title.ts";
import { frameMissing } from "./frame-missing.ts";
import { frameToConfirm } from "./frame-to-confirm.ts";
import { greyRow } from "./grey-row.ts";
import { hiddenColumns } from "./hidden-columns.ts";
import { hiddenRows } from "./hidden-rows.ts";
import { itemTooLong } from "./item-too-long.ts";
import { itemsRunTogether } from "./items-run-together.ts";
import { numberingGap } from "./numbering-gap.ts";
import { numberingRestart } from "./numbering-restart.ts";
import { numberingStyle } from "./numbering-style.ts";
import { ownerAlias } from "./owner-alias.ts";
import { ownerDitto } from "./owner-ditto.ts";
import { ownerMissing } from "./owner-missing.ts";
import { ownerUnknown } from "./owner-unknown.ts";
import { ownersAllMissing } from "./owners-all-missing.ts";
import { periodAsNumber } from "./period-as-number.ts";
import { periodDoubtful } from "./period-doubtful.ts";
import { periodMissing } from "./period-missing.ts";
import { periodOutsideFrame } from "./period-outside-frame.ts";
import { periodReversed } from "./period-reversed.ts";
import { periodSpelling } from "./period-spelling.ts";
import { periodUnreadable } from "./period-unreadable.ts";
import { periodUnscheduled } from "./period-unscheduled.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { planActivityMissing } from "./plan-activity-missing.ts";
import { planLastYear } from "./plan-last-year.ts";
import { planTimeDiffers } from "./plan-time-differs.ts";
import type { Rule } from "./rule.ts";
import { struckRow } from "./struck-row.ts";
import { textGarbled } from "./text-garbled.ts";
import { yearsDisagree } from "./years-disagree.ts";

/** Everything a schedule is checked for: first what must be mended, then what is offered. */
export const rules: readonly Rule[] = [
  frameMissing,
  periodMissing,
  periodUnreadable,
  periodReversed,
  periodOutsideFrame,
  contentMissing,
  cellError,
  columnsChanged,
  columnsGuessed,
  frameToConfirm,
  frameAgainstTitle,
  yearsDisagree,
  periodUnscheduled,
  periodDoubtful,
  periodAsNumber,
  periodSpelling,
  festivalMonth,
  activityMonth,
  itemsRunTogether,
  numberingGap,
  numberingRestart,
  numberingStyle,
  duplicateItem,
  placeholderLeft,
  textGarbled,
  itemTooLong,
  ownersAllMissing,
  ownerMissing,
  ownerDitto,
  ownerAlias,
  ownerUnknown,
  hiddenRows,
  hiddenColumns,
  struckRow,
  greyRow,
  planTimeDiffers,
  planActivityMissing,
  planLastYear,
];
