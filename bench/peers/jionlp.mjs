// Expressions that JioNLP tests and documents (test/test_time_parser.py, test/test_time_extractor.py, README),
// where they can stand in a plan, with the days they mean for us in the frame that holds the reference date.
// The peer begins deadlines at the reference date and ends 起 there; ours go with the frame. 去年 is no time of a
// plan: what the peer says with it stands here without, in the frame of that year. Solar terms and seasons,
// decades, durations and spans from today are left out.
import { facts } from "../time/facts.mjs";

const IN_2021 = `
  # dates
  2019/04/19 = 2019-04-19 out
  2019.9.6 = 2019-09-06 out
  1994.01-19 = 1994-01-19 out
  6·30 = 2021-06-30
  2015年8月12日 = 2015-08-12 out
  15年3月2日 = 2015-03-02 out
  03年2月28日 = 2003-02-28 out
  10月22 ! ambiguous # nothing says 日; the peer takes 22 October
  20240307 = 2024-03-07 out
  2021-09-21 = 2021-09-21
  9月15号 = 2021-09-15

  # months and years
  二零零三年十二月 = 2003-12 out
  二〇〇六年十二月 = 2006-12 out
  2023年 = 2023 out
  91年5月 = 1991-05 out
  明年3月份 = 2022-03 out
  今年9月 = 2021-09
  1999.08-2002.02 = 1999-08..2002-02 out
  2017年8月至11月 = 2017-08..2017-11 out
  2017年五月至2018年四月 = 2017-05..2018-04 out
  从2015年1月至12月 = 2015-01..2015-12 out
  2018年2——4月 = 2018-02..2018-04 out
  2022年前十一个月 = 2022-01..2022-11 out
  2005年首月 = 2005-01 out
  1967年前两月 = 1967-01..1967-02 out
  今年前五个月 = 2021-01..2021-05

  # quarters, halves, parts of the year
  2021年前两个季度 = 2021-01..2021-06
  2022年首季度 = 2022-01..2022-03 out
  一季度 = 2021-01..2021-03
  今年前三季度 = 2021-01..2021-09
  1993年上半年 = 1993-01..1993-06 out
  二零二二年伊始 = 2022-01 about out
  19年底 = 2019-12 about out # the peer: November and December, as for each 年底
  明年初 = 2022-01 about out # the peer: January and February
  明年年初 = 2022-01 about out
  次年年末 = 2022-12 about out
  年底 = 2021-12 about

  # parts of the month
  6月上旬 = 2021-06-01..2021-06-10
  六月中旬 = 2021-06-11..2021-06-20
  九月下旬 = 2021-09-21..2021-09-30 # the peer begins on the 11th
  1999年7月下旬 = 1999-07-21..1999-07-31 out
  2018年10月底 = 2018-10-21..2018-10-31 about out # the peer begins on the 25th
  12月月底 = 2021-12-21..2021-12-31 about
  十二月月底 = 2021-12-21..2021-12-31 about

  # weeks
  6月第3个星期日 = 2021-06-20
  八月份的第一个周二 = 2021-08-03

  # from day to day
  2017年8月11日至8月22日 = 2017-08-11..2017-08-22 out
  2017年8月15日至2018年3月29日 = 2017-08-15..2018-03-29 out
  从2018年12月九号到十五号 = 2018-12-09..2018-12-15 out
  2020年4月1号到10月1号 = 2020-04-01..2020-10-01 out
  9月10号，11号，12号，13号 = 2021-09-10..2021-09-13
  1月3至2月10 = 2021-01-03..2021-02-10

  # deadlines and beginnings
  年底前 = 2021-01-01..2021-12-31 due
  8月初前 = 2021-01-01..2021-08-10 due about? # the peer: 5 August
  明年6月之前 = 2021-01-01..2022-05-31 due out # the peer: 30 June
  明年底前 = 2021-01-01..2022-12-31 due out about?
  明年初之前 = 2021-01-01..2022-01-31 due out about? # the peer: end of February
  二零四九年十月一号以前 = 2021-01-01..2049-10-01 due out
  二〇一九年5月8日起 = 2019-05-08..2021-12-31 open out

  # lunar dates
  二零一二年农历正月十五 = 2012-02-06 out
  农历二〇二一年六月 = 2021-07-10..2021-08-07
  2012年正月初8 = 2012-01-30 out
  正月 = 2021-02-12..2021-03-12
  大年初十 = 2021-02-21
  农历8月十五 = 2021-09-21
  明年腊月 = 2022-12-23..2023-01-21 out
  腊月18 = 2021-01-30
  四月十三 ! ambiguous # nothing says 日 or 农历; the peer has a switch for it

  # festivals
  教师节 = 2021-09-10
  农历元宵 = 2021-02-26
  零三年元宵节 = 2003-02-15 out

  # what comes back
  每年 = 2021 again:yearly
  每年9月 = 2021-09 again:yearly
  每年9月到11月 = 2021-09..2021-11 again:yearly
  每年母亲节 = 2021-05-09 again:yearly
  每半年 = 2021 again:monthly # every six months
  每月4号 = 2021 again:monthly
  每周三 = 2021 again:weekly
  每周五下午4点 = 2021 again:weekly
  每周六上午9点到11点 = 2021 again:weekly
  每个星期天早上9点一刻 = 2021 again:weekly
  每天晚上8点 = 2021 again:daily
  每天晚上8点——9点 = 2021 again:daily
  每隔3天 = 2021 again:daily
`;

const IN_2020 = `
  暑假 = 2020-07..2020-08 about
  年底 = 2020-12 about
  6月上旬 = 2020-06-01..2020-06-10
  从9月起 = 2020-09-01..2020-12-31 open
  五月初五 = 2020-06-25
  国庆 = 2020-10-01
  零六年端午 = 2006-05-31 out
  明年母亲节 = 2021-05-09 out
  2019年4月12-19日 = 2019-04-12..2019-04-19 out
  2019年1-五月 = 2019-01..2019-05 out
  2018年1－9月份 = 2018-01..2018-09 out
  农历闰四月 = 2020-05-23..2020-06-20
  闰四月 = 2020-05-23..2020-06-20
  闰4月 = 2020-05-23..2020-06-20
`;

const IN_2022 = `
  五月廿二 = 2022-06-20
  农历十月 = 2022-10-25..2022-11-23
  腊月初十 = 2022-01-12 # the one in the frame; the peer's is 1 January 2023
`;

export const jionlpCases = facts({
  "2021年": IN_2021,
  "2019年": "元旦 = 2019-01-01\n春节 = 2019-02-05\n春节到元宵节 = 2019-02-05..2019-02-19",
  "2020—2021学年":
    "十一月廿九 = 2021-01-12\n一季度 = 2021-01..2021-03\n6月上旬 = 2021-06-01..2021-06-10\n年底 = 2020-12 about",
  "2020年": IN_2020,
  "2022年": IN_2022,
  "2022—2023学年": "腊月初十 = 2023-01-01\n教师节 = 2022-09-10\n五月廿二 = 2023-07-09",
  "2017年": "零七年八月二十九号 = 2007-08-29 out",
  "2008年": "9月30日 = 2008-09-30\n07年第三季度 = 2007-07..2007-09 out",
  "2007—2008学年": "9月30日 = 2007-09-30",
  "2001年": "十一 ! ambiguous # November, or National Day as the peer takes it",
  "1999年": "九七年一季度 = 1997-01..1997-03 out",
  "1997年": "98年4月 = 1998-04 out",
  "1973年": "十二月20号 = 1973-12-20\n九零年9月十号 = 1990-09-10 out",
  "1966年": "今年六月 = 1966-06",
  "1965年": "3月3号 = 1965-03-03",
});
