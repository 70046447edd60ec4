import fc from "fast-check";
import type { ReturnedCopy, ReturnedRow, Round, RowCells } from "../../../src/core/model/round.ts";
import { copyOf, idFor, roundOf, type Typed } from "./copies.ts";

const WORK = [
  "例会",
  "慰问新入职教师",
  "健步走",
  "联欢会",
  "健康讲座",
  "评优",
  "读书会",
  "书法展",
  "走访慰问",
  "培训",
];
const period = fc.constantFrom("9月", "10月", "11月", "12月", "3月", "全年", "");
const owners = fc.constantFrom("工会委员会", "文体委员", "文体委员、各工会小组", "女职工委员会", "");
const items = fc
  .array(fc.tuple(fc.constantFrom("", "组织", "开展", "召开"), fc.constantFrom(...WORK)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((lines) => lines.map(([verb, work]) => `${verb}${work}`).join("\n"));
const typed: fc.Arbitrary<Typed> = fc.tuple(period, items, owners);

/** A plan that was sent out. */
export const round: fc.Arbitrary<Round> = fc.array(typed, { maxLength: 8 }).map((rows) => roundOf(rows));

/** What people and programs do to a copy. */
type Damage = (copy: ReturnedCopy) => ReturnedCopy;

const at = fc.nat({ max: 7 });
const change = (copy: ReturnedCopy, rows: readonly ReturnedRow[]): ReturnedCopy => ({ ...copy, rows });
const edit = (changes: fc.Arbitrary<RowCells>): fc.Arbitrary<Damage> =>
  fc.tuple(at, changes).map(
    ([place, cells]) =>
      (copy: ReturnedCopy) =>
        change(
          copy,
          copy.rows.map((row, index) =>
            index === place ? { ...row, cells: { ...row.cells, ...cells } } : row,
          ),
        ),
  );

const damage: fc.Arbitrary<Damage> = fc.oneof(
  edit(fc.record({ period })),
  edit(fc.record({ items })),
  edit(fc.record({ owners })),
  edit(typed.map(([a, b, c]) => ({ period: a, items: b, owners: c }))),
  edit(items.map((text) => ({ 经费: text }))),
  at.map(
    (place) => (copy: ReturnedCopy) =>
      change(
        copy,
        copy.rows.filter((_, index) => index !== place),
      ),
  ),
  fc.tuple(at, typed, fc.boolean()).map(([place, row, withId]) => (copy: ReturnedCopy) => {
    const id = withId ? copy.rows[place]?.id : undefined;
    const cells = { period: row[0], items: row[1], owners: row[2] };
    const fresh: ReturnedRow = { ...(id !== undefined && { id }), cells, row: 99 };
    return change(copy, [...copy.rows.slice(0, place), fresh, ...copy.rows.slice(place)]);
  }),
  at.map((place) => (copy: ReturnedCopy) => {
    const row = copy.rows[place];
    return row === undefined ? copy : change(copy, [...copy.rows, { ...row }]);
  }),
  fc.constant<Damage>((copy) => change(copy, [...copy.rows].reverse())),
  fc.constant<Damage>((copy: ReturnedCopy) =>
    change(
      copy,
      copy.rows.map(({ id: _, ...row }) => row),
    ),
  ),
  fc.constant<Damage>((copy: ReturnedCopy) =>
    change(
      copy,
      copy.rows.map((row, index) => ({
        ...row,
        cells: copy.rows[(index + 1) % copy.rows.length]?.cells ?? {},
      })),
    ),
  ),
  at.map(
    (place) => (copy: ReturnedCopy) =>
      change(
        copy,
        copy.rows.map((row, index) => (index === place ? { ...row, id: idFor(`strange ${index}`) } : row)),
      ),
  ),
);

/** Copies of a round by so many senders, each with its own damages. */
export function returned(of: Round): fc.Arbitrary<ReturnedCopy[]> {
  const damages = fc.array(damage, { maxLength: 4 });
  return fc
    .array(damages, { minLength: 1, maxLength: 4 })
    .map((all) =>
      all.map((each, index) => each.reduce((copy, harm) => harm(copy), copyOf(of, `第${index + 1}组`))),
    );
}

/** What an officer does to the rows of a table. */
export type TableEdit = (rows: readonly RowCells[]) => readonly RowCells[];

export const tableEdits: fc.Arbitrary<readonly TableEdit[]> = fc.array(
  fc.oneof(
    fc.tuple(at, fc.oneof(fc.record({ period }), fc.record({ items }), fc.record({ owners }))).map(
      ([place, cells]): TableEdit =>
        (rows) =>
          rows.map((row, index) => (index === place ? { ...row, ...cells } : row)),
    ),
    at.map(
      (place): TableEdit =>
        (rows) =>
          rows.filter((_, index) => index !== place),
    ),
    fc.tuple(at, typed).map(
      ([place, [time, work, who]]): TableEdit =>
        (rows) => [...rows.slice(0, place), { period: time, items: work, owners: who }, ...rows.slice(place)],
    ),
  ),
  { maxLength: 4 },
);
