import { readMonthHead } from "../core/reading/lists/month-head.ts";
import { oneLine } from "../core/text/one-line.ts";
import type { Block } from "./blocks.ts";
import { at, childOf, readElements } from "./element.ts";
import { MARK } from "./mark.ts";
import type { MonthList } from "./month-list.ts";
import type { Names } from "./names.ts";
import { blockXml, type Plan, paragraphAt } from "./plan.ts";
import { paragraphXml, tag } from "./run-xml.ts";
import { hasOwners, itemLines, type ScheduleTable } from "./schedule-table.ts";
import { TEXT_DROPPED, withoutElements } from "./without-elements.ts";

interface LineLook {
  readonly paragraph: string;
  readonly run: string;
}

/** The document's own manner of writing a month list. */
interface ListLook {
  readonly head: LineLook;
  readonly item: LineLook;
  /** What stands after the time: 「：」 or nothing. */
  readonly colon: string;
  /** How an item's number is written. */
  readonly mark: (number: number) => string;
}

/** The manner of a month list that stands in the plan already. */
export function listLook(plan: Plan, { first, last }: MonthList): ListLook {
  const blocks = plan.blocks
    .slice(first, last + 1)
    .filter((block) => block.kind === "paragraph" && paragraphAt(plan, block).text.trim() !== "");
  const text = (block: Block | undefined): string => (block ? paragraphAt(plan, block).text : "");
  const heads = blocks.filter((block) => readMonthHead(text(block)) !== undefined);
  const items = blocks.filter((block) => readMonthHead(text(block)) === undefined);
  const head = lookOf(plan, heads[0]);
  const numbered = items.map(text).find((line) => /^\s*[（(]?1[.．、)）]/.test(line));
  return {
    head,
    item: items.length > 0 ? lookOf(plan, items[0]) : head,
    colon:
      heads.some((block) => /[:：]/.test(readMonthHead(text(block))?.gap ?? "")) ||
      heads.every((block) => readMonthHead(text(block))?.rest !== "")
        ? "："
        : "",
    mark: markOf(numbered, items.length > 0 && items.some((block) => paragraphAt(plan, block).numbered)),
  };
}

function markOf(line: string | undefined, automatic: boolean): (number: number) => string {
  const [, open = "", close = ""] = /^\s*([（(]?)1([.．、)）]\s?)/.exec(line ?? "") ?? [];
  if (close === "") return automatic ? (number) => `${number}. ` : () => "";
  return (number) => `${open}${number}${close}`;
}

/** The manner of a plan that has no month list yet: that of its body, the time in bold. */
export function bodyListLook(plan: Plan): ListLook {
  const body = plan.blocks.find((block) => {
    if (block.kind !== "paragraph" || block.end - block.start > 100_000) return false;
    const { text, outline, strong, section } = paragraphAt(plan, block);
    return outline === undefined && !strong && !section && text.trim().length >= 20;
  });
  const item = lookOf(plan, body);
  return {
    head: { ...item, run: bold(plan.names, item.run) },
    item,
    colon: "：",
    mark: (number) => `${number}. `,
  };
}

function bold(names: Names, run: string): string {
  const w = names.element;
  const plain = run.replace(new RegExp(`<${w}b(Cs)?(\\s[^<>]*)?/>`, "g"), "");
  const strong = `${tag(names, "b")}${tag(names, "bCs")}`;
  if (plain === "" || /^<[^<>]*\/>$/.test(plain)) return `<${w}rPr>${strong}</${w}rPr>`;
  const after =
    new RegExp(`^<${w}rPr(\\s[^<>]*)?>\\s*(<${w}rStyle[^<>]*/>)?\\s*(<${w}rFonts[^<>]*/>)?`).exec(plain)?.[0]
      .length ?? 0;
  return `${plain.slice(0, after)}${strong}${plain.slice(after)}`;
}

function lookOf(plan: Plan, block: Block | undefined): LineLook {
  if (!block) return { paragraph: "", run: "" };
  const xml = blockXml(plan, block);
  const [element] = readElements(xml, plan.names.element);
  const properties = childOf(element, "pPr");
  const run = element?.children.find(({ name }) => name === "r") ?? at(element, "ins", "r");
  return {
    paragraph: withoutElements(xml, properties, TEXT_DROPPED),
    run: withoutElements(xml, childOf(run, "rPr"), TEXT_DROPPED),
  };
}

/** The lines of the list, month by month; owners stand after the time in brackets. */
function listLines(
  table: ScheduleTable,
  look: ListLook,
): readonly { readonly head: boolean; readonly text: string }[] {
  const owners = hasOwners(table);
  return table.rows.flatMap((row) => {
    const who = owners && row.owners.length > 0 ? `（${row.owners.join("、")}）` : "";
    const time = oneLine(row.time, "、");
    const items = row.items.length === 0 ? [] : itemLines(row.items, look.mark);
    return [
      { head: true, text: `${time}${who}${look.colon}` },
      ...items.map((text) => ({ head: false, text })),
    ];
  });
}

/** The list as paragraphs; our mark begins in the first and ends in the last of them. */
export function listXml(names: Names, table: ScheduleTable, look: ListLook, markId: number): string {
  const lines = listLines(table, look);
  const start = `${tag(names, "bookmarkStart", { id: markId, name: MARK })}`;
  const end = tag(names, "bookmarkEnd", { id: markId });
  return lines
    .map(({ head, text }, index) => {
      const { paragraph, run } = head ? look.head : look.item;
      const written = paragraphXml(
        names,
        paragraph,
        run,
        text,
        index === 0 ? start : "",
        index === lines.length - 1 ? end : "",
      );
      return names.declaration === "" ? written : written.replace(/^<([^\s/>]*)/, `<$1${names.declaration}`);
    })
    .join("");
}
