import { isStretch, isTime, type TimeForm } from "../time-form.ts";

/** 「4月读书月」「3月·巾帼月」「九月·开学季」: what the month is called says nothing more about when. */
export const monthWithTheme: TimeForm = {
  needs: "?K$活",
  pattern: /^([\da-jm\-,&Y+=]*M)(?:[:.,]?[?K$]{1,10}[MJ季]|[.,]活(?:.M)?)$/,

  read([, month = ""], { read }) {
    const reading = read(month);
    return isTime(reading) && !isStretch(reading) ? undefined : reading;
  },
};
