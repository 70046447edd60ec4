import { roughly, type TimeForm } from "../time-form.ts";

/** 「推普周」: the third week of September, roughly; its days are announced each year. */
export const namedWeek: TimeForm = {
  needs: "普",
  pattern: /^(\d{4}Y)?(?:全国|[[#].{1,3})?普$/,

  read([, year = ""], { read }) {
    return roughly(read(`${year}9M#3W`));
  },
};
