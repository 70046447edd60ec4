import { expect, test } from "vitest";
import type { RowChange } from "../../../../src/core/model/row-change.ts";
import { changeRows } from "../../../../src/workbook/patch/rows/change-rows.ts";
import { handMade, partText } from "../hand-made.ts";

const insert: RowChange = { kind: "insert", sheet: "安排表", at: 3, count: 2 };
const drop: RowChange = { kind: "delete", sheet: "安排表", first: 4, last: 4 };
const move: RowChange = { kind: "move", sheet: "安排表", first: 4, last: 4, before: 8 };

/** What a part that hangs on the sheet says after the change. */
function after(kind: string, name: string, text: string, change: RowChange): string {
  const result = changeRows(handMade({ beside: [{ kind, name, text }] }), change);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return partText(result.value, `xl/${name}`);
}

const notes = (...cells: readonly string[]) =>
  `<comments><commentList>${cells.map((cell) => `<comment ref="${cell}" authorId="0"><text><t>看${cell}</t></text></comment>`).join("")}</commentList></comments>`;

test.each`
  change    | refs
  ${insert} | ${["B2", "B7"]}
  ${drop}   | ${["B2"]}
  ${move}   | ${["B2", "B8"]}
`("notes go with their cells ($change.kind)", ({ change, refs }) => {
  const text = after("comments", "comments1.xml", notes("B2", "B5"), change);
  expect([...text.matchAll(/ref="([^"]+)"/g)].map(([, ref]) => ref)).toEqual(refs);
});

const box = (row: number) =>
  `<v:shape id="n${row}"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, ${row}, 2, 4, 31, ${row + 3}, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
const boxes = (...rows: readonly number[]) => `<xml xmlns:v="v" xmlns:x="x">${rows.map(box).join("")}</xml>`;

test("the boxes that show notes go with them", () => {
  const kept = (text: string) => text.replace(/id="n\d+"/g, "");
  const vml = (change: RowChange) =>
    kept(after("vmlDrawing", "drawings/vmlDrawing1.vml", boxes(1, 4), change));
  expect(vml(insert)).toBe(kept(boxes(1, 6)));
  expect(vml(drop)).toBe(kept(boxes(1)));
  expect(vml(move)).toBe(kept(boxes(1, 7)));
});

const picture = (from: number, to: number) =>
  `<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>${from}</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>${to}</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>`;

test.each`
  change    | from | to
  ${insert} | ${6} | ${9}
  ${drop}   | ${4} | ${6}
`("a picture begins and ends in its rows ($change.kind)", ({ change, from, to }) => {
  expect(after("drawing", "drawings/drawing1.xml", picture(4, 7), change)).toBe(picture(from, to));
});

test("a chart draws the cells that it drew", () => {
  const chart = (range: string) =>
    `<c:chart xmlns:c="c"><c:f>安排表!${range}</c:f><c:f>别的!$A$5</c:f></c:chart>`;
  const bytes = handMade({
    beside: [{ kind: "other", name: "charts/chart1.xml", text: chart("$B$2:$B$9") }],
  });
  const result = changeRows(bytes, insert);
  expect(result.ok && partText(result.value, "xl/charts/chart1.xml")).toBe(chart("$B$2:$B$11"));
});

test("a pivot table moves whole, and is not torn", () => {
  const pivot = (range: string) => `<pivotTableDefinition><location ref="${range}"/></pivotTableDefinition>`;
  expect(after("pivotTable", "pivotTables/pivotTable1.xml", pivot("A6:C9"), insert)).toBe(pivot("A8:C11"));
  const beside = [{ kind: "pivotTable", name: "pivotTables/pivotTable1.xml", text: pivot("A2:C9") }];
  expect(changeRows(handMade({ beside }), drop)).toEqual({
    ok: false,
    fault: { kind: "rows-held", sheet: "安排表", why: "pivot" },
  });
});

test("what an Excel table calculates in a column follows", () => {
  const table = (range: string, cell: string) =>
    `<table id="1" ref="${range}"><autoFilter ref="${range}"/><tableColumns count="1"><tableColumn id="1" name="甲"><calculatedColumnFormula>${cell}*2</calculatedColumnFormula></tableColumn></tableColumns></table>`;
  expect(after("table", "tables/table1.xml", table("A2:A9", "$B$5"), insert)).toBe(table("A2:A11", "$B$7"));
});
