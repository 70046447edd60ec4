import { isBodyName, isFullDate, isNoteBelow, isPageLine, isSignedMonth } from "../note-words.ts";

const DIGIT = "[0-9〇○零一二三四五六七八九十]";
const DATE = new RegExp(
  `${DIGIT}{2,4} *[年./-] *(?:元(?= *月)|${DIGIT}{1,3}) *[月./-] *(?:${DIGIT}{1,3} *[日号]?)?$`,
);
/** How the words under a list begin. */
const CLOSING =
  /^[([【]?(?:附?注|备注|说明|附|附[件表录][0-9一二三四五六七八九十]*)(?:[】\])]|\s*[:：]|$)|^(?:以上|未尽|如有(?:变动|调整|建议|意见|疑问|问题|不妥|异议)|如遇|本安排|本计划|资料来源|本文来[自源]|(?:来源|责任编辑|编辑|作者)[:：]|此计划|请各|总(?:负责|协调|指挥|策划)人?[:：]|收到(?:请|后)?(?:请)?(?:回复|扣1)|(?:合计|总计|共计|预算合计)[:： ]*[0-9.]+|各(?:工会小组|小组|分工会|部门|单位).{0,4}[应须请要])|^(?:具体|详[细情]|最终|活动|时间).{0,20}(?:为准|另行通知|另定)[。.!]?(?:[，,。!].{0,24})?$/;
/** 「乒乓球赛规程：」 over the rules of one of the activities; 「制定比赛规则：」 is work. */
const RULES =
  /^(?!制[定订]|拟|修[订改]|讨论|宣传|学习|发布|通过)[^，,。；;：:]{0,16}(?:规程|规则|细则|(?:竞赛|比赛|活动|报名|参赛|评分|评比|评选|奖励)(?:办法|标准|须知|要求|方法|方式)|参赛须知|注意事项)[：:]$/;
const MARKED_RULES = /^[^，,。；;：:\s]{0,16}(?:规程|规则|细则)[：:]/;
/** What a web page or a chat has below the text. */
const AROUND =
  /^[([【]?(?:[上下]一[篇条页]|打印本?页?|关闭窗?口?[)\]】]?$|字体[:：]|附件(?:下载|列表)|返回(?:顶部|列表|首页)|分享到|相关(?:文章|阅读|链接|新闻)|热门(?:文章|推荐|新闻|评论|阅读|标签)|阅读(?:次数|全文|[:： ]*[0-9])|点击(?:数|次数|量|查看)|责编|供稿|撰稿|发布[人者时日]|版权所有|(?:收藏|浏览|点赞|转发)(?:$|[次数量本此到至]|[:： ]*[0-9]))/;
/** 「猜你喜欢」 over the names of other pages. */
const LINKS =
  /^(?:相关(?:文章|阅读|链接|新闻|推荐)|热门(?:文章|推荐|新闻|阅读)|猜你喜欢|(?:推荐|延伸|拓展)阅读|精彩推荐|大家都在看|你?可能(?:还)?(?:喜欢|感兴趣)的?|为[你您]推荐)[：:]?$/;
/** How a greeting begins, and much work, too: 「欢迎新教师座谈会」「转发上级文件」. */
const GREETING =
  /^[([【]?(?:敬请|期待|欢迎|谢谢|感谢|特此|此致|敬礼|祝|妥否|请.{0,6}(?:指正|审阅|审核|审定|批评|批示|过目|回复)(?![^。．！!~～…，,、；;）)\]】]{2})|温馨提示|友情提示|大家|让我们|希望|上述|收藏|转发|点赞)/;
/** Whom no work speaks to. */
const ADDRESSED =
  /^[([【]?(?:谢谢|妥否|请.{0,6}(?:指正|审阅|审核|审定|批评|批示|过目|回复)(?![^。．！!~～…，,、；;）)\]】]{2})|特此|此致|敬礼|[温友][馨情]提示[:：]|让我们|敬请|(?:欢迎|感谢|期待|祝|请|希望)(?:大家|各位|老师们?|广大|同志们|您|你)|(?:欢迎|期待)(?:关注|光临|监督|指导|踊跃|积极|您|留言|报名|转发))|请(?:大家|各位)|(?:积极|踊跃|准时)参[加与]|(?:支持|配合)[。！!~～]*$/;
/** 「请大家提出建议，谢谢！」「…，收到请回复」 */
const THANKS =
  /[，,。；;！! ](?:谢谢(?:大家|各位|您|配合|支持)?|收到(?:请|后)?(?:请)?(?:回复|扣1)(?:\[[^\]]{1,4}\])*)[。．！!~～]*$/;
const SAYS_ALOUD = /[。．！!~～…]$/;
/** A sign for a note, which other lists have before each work. */
const MARKED = /^[※★☆▲]\s*/;
const PAGE =
  /^(?:[-—–]\s*)?(?:第\s*)?[0-9]{1,4}(?:\s*页)?(?:\s*[/／,，]?\s*(?:共\s*)?[0-9]{1,4}(?:\s*页)?)?(?:\s*[-—–])?$/;
/** Work that ends in the name of a body: 「走访各工会小组」. */
const WORK =
  /^(?:组织|召开|参加|慰问|走访|协助|配合|评选|举办|开展|筹备|成立|选举|建立|调整|创建|布置|整理|检查|完善|改选|推进|建设|参观|表彰)/;

/** A page number alone on its line. */
export function isPageNumber(words: string): boolean {
  return PAGE.test(words) || isPageLine(words);
}

/** A date alone, or the body that signs and the date on one line. */
export function isDateLine(words: string): boolean {
  if (isFullDate(words) || isSignedMonth(words)) return true;
  const date = /[。,，;；、:：]/.test(words) ? null : DATE.exec(words);
  return date !== null && (date.index === 0 || isBodyName(words.slice(0, date.index).trim()));
}

/** The name of a body, as it stands above the date: it signs only where it stands at the end. */
export function isBodyLine(words: string): boolean {
  const name = words
    .replace(/^-{1,4}/, "")
    .replace(/[([](?:盖章|公章|章)[)\]]$/, "")
    .trim();
  return isBodyName(name) && !/[。,，;；、:：|｜]/.test(name) && !WORK.test(name);
}

/** What may sign a plan: a date, a body, or both. */
export function isSigningLine(words: string): boolean {
  return isDateLine(words) || isBodyLine(words);
}

/** 「欢迎大家参加！」, a greeting; `aloud` where the works above it do not end with a full stop. */
function isGreeting(words: string, aloud: boolean): boolean {
  return GREETING.test(words) && (ADDRESSED.test(words) || (aloud && SAYS_ALOUD.test(words)));
}

/** 备注：, 附件1, 以上安排如有变动…, 填表人：: what stands under a list and is none of its work. */
function isNoteOfList(words: string): boolean {
  if (THANKS.test(words)) return true;
  return (
    headsLinks(words) || CLOSING.test(words) || RULES.test(words) || AROUND.test(words) || isNoteBelow(words)
  );
}

/** Whether a line under works ends them by what it says; `sentences` where the works themselves are sentences. */
export function closesWorks(words: string, sentences: boolean): boolean {
  const bare = words.replace(MARKED, "");
  const rules = bare !== words && MARKED_RULES.test(bare);
  return rules || isNoteOfList(bare) || isGreeting(bare, !sentences);
}

/** Whether the names of other pages stand below the line: 「相关阅读」. */
export function headsLinks(words: string): boolean {
  return LINKS.test(words);
}

/** 「登山、拔河赛规程：」: with a work the rules of one begin, which stand below. */
export function endsInRules(words: string): boolean {
  return /(?:规程|规则|细则)[：:]$/.test(words);
}

/** Whether the line begins with a sign that works seldom have: 「★自愿参加」. */
export function isMarked(words: string): boolean {
  return MARKED.test(words);
}

/** What stands under a list and is none of its work: a note, a greeting, what is marked with a star. */
export function isClosingLine(words: string): boolean {
  return isMarked(words) || closesWorks(words, false);
}
