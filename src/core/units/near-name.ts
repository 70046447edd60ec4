/** The bodies every union has, with the short forms in which officers write them. */
const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  女职工委员会: ["女工委", "女工委员会", "女职委", "女职工委", "女教工委员会", "女教职工委员会", "女工"],
  经费审查委员会: ["经审委", "经审会", "经审委员会", "经费审查委", "经审"],
  工会委员会: ["工会委会", "工委会", "工会委"],
};

/** One of these more or fewer makes another body: 副主席, 各工会小组, 第二工会小组. */
const MEANINGFUL =
  /[副正大小老新男女上下前后内外东南西北中各全校总分党团〇零一二三四五六七八九十百甲乙丙丁初高\dA-Za-z]/u;

const NUMERALS = /^[〇零一二三四五六七八九十百\dA-Za-z]+$/u;

/** Characters that officers mistake for one another when typing names of bodies. */
const CONFUSED = [
  "查察",
  "委会",
  "工公",
  "织职",
  "部步",
  "勤芹",
  "长常",
  "记计",
  "支枝",
  "帐账",
  "员圆",
  "教较",
  "办力",
  "科课",
  "妇付",
  "术木",
  "技枝",
  "未末",
  "干千",
  "讯迅",
  "纪记",
  "育玉",
  "障帐",
];

/** The bodies every union has. */
export const UNION_BODIES: readonly string[] = Object.keys(SHORT_FORMS);

/** 「女工委」 for 「女职工委员会」. */
export function isShortForm(name: string, known: string): boolean {
  return SHORT_FORMS[known]?.includes(name) ?? false;
}

/**
 * Whether the name is probably a slip for the other, known one: a usual short form, or one character
 * left out, doubled, swapped or mistaken inside a name of four or more.
 *
 * Careful rather than clever: 「第一工会小组」 and 「第二工会小组」, 「工会小组」 and 「各工会小组」 are two bodies.
 */
function isSlipFor(name: string, known: string): boolean {
  if (isShortForm(name, known)) return true;
  const a = Array.from(name);
  const b = Array.from(known);
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  if (known.includes(name) || name.includes(known)) return false;
  const start = commonLength(a, b);
  const end = Math.min(
    commonLength([...a].reverse(), [...b].reverse()),
    Math.min(a.length, b.length) - start,
  );
  const [left, right] = [a.slice(start, a.length - end).join(""), b.slice(start, b.length - end).join("")];
  // No body is called 工会委元会: in a name that every union has, any one character may be mistaken.
  const oneMistaken = start > 0 && left.length === 1 && right.length === 1 && !MEANINGFUL.test(left + right);
  return (oneMistaken && UNION_BODIES.includes(known)) || isOneSlip(left, right);
}

/**
 * Finds the known names that a name is probably a slip for.
 *
 * Two names one slip apart share a text with one character taken out, so that each name is looked up
 * and not held against every other one.
 */
export function nearNames(known: readonly string[]): (name: string) => readonly string[] {
  const byShape = new Map<string, string[]>();
  for (const name of known) {
    for (const shape of shapesOf(name)) {
      const names = byShape.get(shape);
      if (names) names.push(name);
      else byShape.set(shape, [name]);
    }
  }
  return (name) => {
    const near = shapesOf(name).flatMap((shape) => byShape.get(shape) ?? []);
    return [...new Set(near)].filter((other) => other !== name && isSlipFor(name, other));
  };
}

function shapesOf(name: string): string[] {
  const characters = Array.from(name);
  const shorter = characters.map((_, index) => characters.filter((_, other) => other !== index).join(""));
  return [name, ...shorter, ...(SHORT_FORMS[name] ?? [])];
}

function isOneSlip(left: string, right: string): boolean {
  if (left.length + right.length === 1) return !MEANINGFUL.test(left + right);
  if (left.length === 2 && right.length === 2) {
    return left[0] === right[1] && left[1] === right[0] && !NUMERALS.test(left);
  }
  if (left.length !== 1 || right.length !== 1) return false;
  return CONFUSED.some((pair) => pair.includes(left) && pair.includes(right));
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}
