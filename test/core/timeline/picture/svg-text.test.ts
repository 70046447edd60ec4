import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { check } from "../../../../src/jobs/check.ts";
import { timelinePicture } from "../../../../src/jobs/timeline-picture.ts";
import { bookOf } from "../../../pane/office.ts";

/** Texts of all `<title>` and all `<text>` elements; throws where the XML is not well formed. */
function read(svg: string) {
  const parser = new SaxesParser({ xmlns: true });
  const titles: string[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  let colours = new Set<string>();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open.push(name);
    if (name === "title") titles.push("");
    if (name === "text") texts.push("");
    const fill = attributes["fill"];
    if (fill !== undefined) colours = colours.add(fill.value);
  });
  parser.on("text", (text) => {
    if (open.at(-1) === "title") titles[titles.length - 1] += text;
    if (open.at(-1) === "text") texts[texts.length - 1] += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(svg).close();
  return { titles, texts, colours };
}

async function pictureOf(rows: readonly (readonly string[])[], title?: string) {
  const report = await check(bookOf(rows, title), {});
  if (!report.ok) throw new Error(report.fault.kind);
  const picture = timelinePicture(report.value, "2024-11-20");
  if (!picture.ok) throw new Error(picture.fault.kind);
  return picture.value;
}

test("every piece of work is drawn and says time, work and who; the title stands above", async () => {
  const rows = [
    ["9月", "召开例会", "工会委员会"],
    ["10-11月", "收集意见", "女职工委员会"],
    ["全年", "开放教工之家", "文体委员会"],
    ["12月10日前", "报送总结", "办公室"],
  ];
  const { titles, texts } = read(await pictureOf(rows));
  for (const [time = "", work = "", owner = ""] of rows) {
    expect(titles).toContainEqual([work, time, owner].join("\n"));
    expect(texts).toContain(work);
    expect(texts).toContain(owner);
  }
  expect(texts[0]).toBe("2024—2025学年工会工作进度安排");
  expect(texts).toEqual(expect.arrayContaining(["9", "12", "8", "教师", "春节"]));
});

test("four departments have a colour, the grey of the others is named too", async () => {
  const owners = ["工会委员会", "女职工委员会", "文体委员会", "办公室", "教研组", "总务处"];
  const picture = (count: number) =>
    pictureOf(owners.slice(0, count).map((name, at) => ["9月", `工作${at}`, name]));
  const { texts } = read(await picture(6));
  expect(texts.slice(1, 6)).toEqual([...owners.slice(0, 4), "其他"]);
  expect(read(await picture(4)).texts).not.toContain("其他");
});

test("sixty pieces of work are sixty bars: in a file nothing is folded", async () => {
  const rows = Array.from({ length: 60 }, (_, at) => [`${(at % 9) + 1}月`, `工作${at}`, "工会委员会"]);
  const { titles } = read(await pictureOf(rows));
  expect(titles.filter((title) => title.startsWith("工作"))).toHaveLength(60);
});

test("signs of XML and characters that it cannot hold do no harm", async () => {
  const svg = await pictureOf([["9月", 'A&B <讲座> "读"\u0001书', "文体&宣传"]], "2024—2025学年<工会>&安排");
  const { titles, texts } = read(svg);
  expect(titles).toContainEqual('A&B <讲座> "读"书\n9月\n文体&宣传');
  expect(texts[0]).toBe("2024—2025学年<工会>&安排");
});

test("what has no month is named below the drawing, on the paper", async () => {
  const svg = await pictureOf([
    ["9月", "座谈会", "工会委员会"],
    ["待定", "外出参观 & 交流", "工会委员会"],
  ]);
  expect(read(svg).texts.at(-1)).toBe("另有 1 项没有排进月份：外出参观 & 交流");
  const [, height = "0", top = "0"] = /height="([\d.]+)" viewBox="-20 (-[\d.]+)/.exec(svg) ?? [];
  const [y] = Array.from(svg.matchAll(/<text x="1" y="([\d.]+)"/g), ([, at]) => Number(at)).slice(-1);
  expect(y).toBeLessThan(Number(height) + Number(top) - 10);
  expect(read(await pictureOf([["9月", "座谈会", "工会委员会"]])).texts.at(-1)).toBe("座谈会");
});
