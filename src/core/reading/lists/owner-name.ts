/** How bodies that answer for work are called at their end. */
const BODY =
  /(?:工会|委员会|委|支部|总支|处|科|部|办|室|中心|组|年段|图书馆|分会|协会|社团|主席团|各部门|系|学院|(?:退管|家委|妇委|膳委|伙委|学生|少代|校友)会|(?:退|教|老|体|科)协|(?:妇|侨|文|社)联)$/;
/** Places and other words that end like a body, and those who are asked to take part. */
const NO_BODY =
  /(?:会议|活动|阅览|休息|多功能|电教|微机|健身|接待|音乐|舞蹈|录播|[0-9]|教)室$|^(?:各(?!部门|处室|科室|工会|小组|分会|分工会|年级组|教研组|组长|委员|支部)|每|本|分|按|以)|^全(?!体委员)|(?:小学|中学|青年|中青年|老年|教师|教工|职工|学生|家长|亲子|成人|儿童|男子?|女子?|[单双]打|[混男女]双|混合|个人|团体|集体|参赛|[甲乙丙ABC])组$|(?:[全内外局市省区县]|俱乐)部$|(?:[本学百内外]|分)科$|(?:联|关|体|派|谱)系$|[举承主协]办$|(?:好|到|相|用|去|住)处$/;
const TITLE =
  /^(?:副?主席|书记|校长|副校长|\S{1,8}(?:老师|主席|主任|校长|院长|书记|委员|组长|会长|部长|处长|科长|园长|干事|同志|助理))$/;
const SURNAME =
  /^(?:欧阳|上官|司马|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤康易乔赖施樊柳翟鲍葛季岳童齐梅尤华])\s?[\p{Script=Han}]\s?\p{Script=Han}?$/u;

/** Whether the words are a person's name, by its first character. */
export function namesPerson(name: string): boolean {
  return SURNAME.test(name.trim()) && !BODY.test(name.trim());
}

/** Whether the words are a body that may answer for work. */
export function namesBody(name: string): boolean {
  const words = name.trim();
  return words.length >= 2 && words.length <= 14 && !NO_BODY.test(words) && BODY.test(words);
}

/** Offices, committees and unions, which are nothing else: 组 may be a team, 室 a place, 系 a kind. */
const OFFICE =
  /(?:(?<!干|[小中大初高]学|[小初高]中|[学园校])部|处|科|办|(?:退管|家委|妇委|膳委|伙委|学生)会|(?:办公|[科处]|教研|教科|校医|医务|档案|财务|人事|工会|德育|教导|政教|总务)室|委|委员会|支部|总支|工会|分会)$/;
const NO_OFFICE = /^(?:先进|优秀|模范|最佳|示范|星级|五星|十佳|合格|文明)|[文理工商]科$/;

/** Whether the words are an office or a committee even where nothing says that they answer for anything. */
export function namesOffice(name: string): boolean {
  return namesBody(name) && OFFICE.test(name.trim()) && !NO_OFFICE.test(name.trim());
}

/** Departments called by what they do, where an office stands beside them: 「（党委、行政、工会）」. */
const DEPARTMENT = /^(?:行政|党政|后勤|总务|教务|教导|政教|德育|教学|教研|科研|人事|财务|保卫|团队)$/;

/** Whether the names are those of several bodies, one of them surely: 「教务处、体育组」; 「单打组、双打组」 are teams. */
export function areBodies(names: readonly string[]): boolean {
  const sure = names.length > 1 && names.some(namesOffice);
  return sure && names.every((name) => namesBody(name) || DEPARTMENT.test(name.trim()));
}

/** Whether the words are a body or a person who may answer for work, by their last or first characters. */
export function namesOwner(name: string): boolean {
  const words = name.trim();
  if (words.length < 2 || words.length > 14 || /[：:]/.test(words) || NO_BODY.test(words)) return false;
  return BODY.test(words) || TITLE.test(words) || SURNAME.test(words);
}
