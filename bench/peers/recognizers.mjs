// Expressions that Recognizers-Text tests in Chinese (Specs/DateTime/Chinese), where they can stand in a plan,
// with the days they mean for us in the frame that holds the reference date. Notes tell where the peer differs.
// 去年 is no time of a plan: what the peer says with it stands here without, in the frame of that year. Western
// feasts, clock times and spans from today (下周, 近三年) are left out.
import { facts } from "../time/facts.mjs";

const IN_2017 = `
  # dates
  2010-01-29 = 2010-01-29 out
  2010.01.29 = 2010-01-29 out
  2010/01/29 = 2010-01-29 out
  2010 01 29 = 2010-01-29 out
  2015.5.13 = 2015-05-13 out
  1987年1月11日 = 1987-01-11 out
  1月19日 = 2017-01-19
  1月19号 = 2017-01-19
  2009年10月12号，星期一 = 2009-10-12 out
  10月12号，星期一 ! ambiguous|invalid-day # 12 October 2017 is a Thursday; the peer drops the weekday
  二零零四年八月十五 ! ambiguous # 15 August, or 中秋 without 农历; the peer takes August
  两千零四年八月十五 ! ambiguous # the same
  两千年八月十五 ! ambiguous # the same

  # lunar dates: the peer leaves their numbers in the solar calendar
  农历2015年十月初一 = 2015-11-12 out
  2015年农历正月初一 = 2015-02-19 out
  三月初一 = 2017-03-28
  大年初一 = 2017-01-28
  大年三十 = 2017-01-27
  正月三十 ! invalid-day|festival-not-in-frame|not-a-time # the month has 29 days in 2017

  # from day to day
  从一月十日到十二日 = 2017-01-10..2017-01-12
  从一月19日到20日 = 2017-01-19..2017-01-20
  从一月19到20日 = 2017-01-19..2017-01-20
  从一月十日到20日 = 2017-01-10..2017-01-20
  从2016年一月十日到十二日 = 2016-01-10..2016-01-12 out
  从15年一月十日到十二日 = 2015-01-10..2015-01-12 out
  三月二十八日到四月15日 = 2017-03-28..2017-04-15
  从2016年6月1日-6月30日 = 2016-06-01..2016-06-30 out
  2019年6月1日-6月30日 = 2019-06-01..2019-06-30 out
  18年10月1日到19年2月3日 = 2018-10-01..2019-02-03 out
  2018/1/10-2018/7/10 = 2018-01-10..2018-07-10 out

  # months, weeks and quarters: the peer's ends are the day after
  2008年 = 2008 out
  2018年10月 = 2018-10 out
  2018年十二月 = 2018-12 out
  2018年 十二月 = 2018-12 out
  2008年 十二月 = 2008-12 out
  明年四月 = 2018-04 out
  今年第一季度 = 2017-01..2017-03
  十月的第一周 = 2017-10-02..2017-10-08

  # festivals: the peer knows lunar ones by their numbers only
  元旦 = 2017-01-01
  元旦节 = 2017-01-01
  新年 = 2017-01-01
  除夕 = 2017-01-27 # the peer: 31 December
  春节 = 2017-01-28 # the peer: 1 January
  元宵节 = 2017-02-11 # the peer: 15 January
  妇女节 = 2017-03-08
  植树节 = 2017-03-12
  清明 = 2017-04-04
  清明节 = 2017-04-04
  五一 = 2017-05-01
  劳动节 = 2017-05-01
  青年节 = 2017-05-04
  母亲节 = 2017-05-14
  端午 = 2017-05-30 # the peer: 5 May
  端午节 = 2017-05-30
  儿童节 = 2017-06-01
  父亲节 = 2017-06-18
  建军节 = 2017-08-01
  教师节 = 2017-09-10
  国庆节 = 2017-10-01
  中秋 = 2017-10-04 # the peer: 15 August
  中秋节 = 2017-10-04
  重阳节 = 2017-10-28 # the peer: 9 September

  # what comes back
  每天 = 2017 again:daily
  每日 = 2017 again:daily
  每周 = 2017 again:weekly
  每个星期 = 2017 again:weekly
  每个月 = 2017 again:monthly
  每年 = 2017 again:yearly
  每周一 = 2017 again:weekly
  每周一下午八点 = 2017 again:weekly
`;

const IN_2018 = `
  三月到五月 = 2018-03..2018-05 # the peer ends on 1 May
  三月和九月之间 = 2018-03..2018-09 # the peer ends on 1 September
  5月-10月 = 2018-05..2018-10
  从10月到11月 = 2018-10..2018-11
  3月和5月 = 2018-03, 2018-05
  10月和5月 = 2018-05, 2018-10
  8月至2月 ! reversed-range # across New Year in a 自然年; the peer goes on into 2019
  10月和5月间 ! reversed-range # the same
  截止到2018年 = 2018 due # the peer ends with 2017
  2018年开始 = 2018 open
`;

const IN_2018_TO_2019 = `
  8月至2月 = 2018-08..2019-02 # runs into September: from the summer before; the peer ends on 1 February
  10月和5月间 = 2018-10..2019-05 # the peer ends on 1 May
  三月到五月 = 2019-03..2019-05
  从10月到11月 = 2018-10..2018-11
  10月和5月 = 2018-10, 2019-05
`;

const IN_2019 = `
  从四月的最后一个星期一到十月一日 = 2019-04-29..2019-10-01
  从8月的最后一个星期一到十月一日 = 2019-08-26..2019-10-01
  7月4日到7月6日 = 2019-07-04..2019-07-06
`;

const IN_2020 = `
  五月三十日 = 2020-05-30
  五月三十一日 = 2020-05-31
  一月二十三 ! ambiguous # nothing says 日; the peer takes 23 January
`;

export const recognizersCases = facts({
  "2016年": "5月 = 2016-05",
  "2017年": IN_2017,
  "2018年": IN_2018,
  "2018—2019学年": IN_2018_TO_2019,
  "2019年": IN_2019,
  "2020年": IN_2020,
  "2020—2021学年": "五月三十日 = 2021-05-30",
});
