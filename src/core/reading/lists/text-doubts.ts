import type { ImportDoubt, ImportedItem, ImportedRow } from "../../model/imported-plan.ts";
import type { SourcePlace } from "../../model/plan-text.ts";
import { quote } from "../../text/quote.ts";
import { type DecodeGbk, restoreGarbled } from "./restore-garbled.ts";

/** Replacement and private-use characters, and what is typical of text decoded twice. */
const GARBLED =
  /[\uFFFD\uE000-\uF8FF]|锟斤拷|烫烫烫|\?[!！;；,，](?=\p{Script=Han})|\?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\)/u;
const ANNOTATION = /(?<=\p{Script=Han})[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,6}[)）]/giu;
const BLANK =
  /(?:20)?(?:(?<![_＿])[_＿]{2,40}|(?<![xX×＊*])[xX×＊*]{2,40})\s{0,4}(?:年|届|月|日|个|学校|小学|中学)|20[_＿xX×]{1,2}(?=\D)|第[_＿xX×]{1,3}[届个]/u;

function garbled({ text, source }: ImportedItem, decode: DecodeGbk | undefined): ImportDoubt[] {
  if (!GARBLED.test(text)) return [];
  const to = decode && restoreGarbled(text, decode);
  const message =
    to === undefined
      ? `${quote(text)}里有乱码，请对照原文改`
      : `${quote(text)}里有乱码，可能是${quote(to)}，请对照原文改`;
  return [{ code: "text-garbled", source, message, ...(to !== undefined && { offer: { from: text, to } }) }];
}

/** 「會(huì)」: the sounds can be taken out, which is offered. */
function annotated({ text, source }: ImportedItem): ImportDoubt[] {
  const plain = text.replace(ANNOTATION, "");
  if (plain === text) return [];
  const message = `${quote(text)}里夹着注音，去掉注音吗？`;
  return [{ code: "text-annotated", source, message, offer: { from: text, to: plain } }];
}

function blank(text: string, source: SourcePlace): ImportDoubt[] {
  const [found] = BLANK.exec(text) ?? [];
  if (found === undefined) return [];
  return [{ code: "placeholder-left", source, message: `${quote(text)}里的${quote(found)}还没填，请补上` }];
}

/** Damaged and annotated words and blanks of a copied template, in the title and in the work. */
export function textDoubts(
  rows: readonly ImportedRow[],
  title: { readonly text: string; readonly source: SourcePlace } | undefined,
  decode: DecodeGbk | undefined,
): readonly ImportDoubt[] {
  const items = rows.flatMap((row) => row.items);
  return [
    ...(title === undefined ? [] : blank(title.text, title.source)),
    ...items.flatMap((item) => [
      ...garbled(item, decode),
      ...annotated(item),
      ...blank(item.text, item.source),
    ]),
  ];
}
