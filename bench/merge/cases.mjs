// What people do to copies, and what a merge of two of them must hold: a table is its header and its rows.

const HEADER = ["id", "period", "items", "owners"];
const ROWS = [
  ["B35NYYVED", "9月", "召开工会委员例会", "各工会小组"],
  ["NP5154ZCK", "10月", "组织秋季健步走", "文体委员"],
  ["F4H3528RG", "11月", "开展教学技能比武", "教研组"],
  ["BWS0QF9H2", "12月", "举办迎新联欢会", "文体委员"],
];
export const BASE = [HEADER, ...ROWS];

/** The base with these cells changed: `[row, column, text]`, rows from 1. */
const edited = (...edits) => {
  const table = BASE.map((row) => [...row]);
  for (const [row, column, text] of edits) table[row][column] = text;
  return table;
};
const without = (row) => BASE.filter((_, at) => at !== row);
const withRows = (...rows) => [...BASE, ...rows];
const withColumn = (header, row, text) =>
  BASE.map((cells, at) => [...cells, at === 0 ? header : at === row ? text : ""]);

const ids = ({ rows }) => rows.map(([id]) => id).filter((id) => id);
const unique = (values) => new Set(values).size === values.length;
const says = ({ told }, ...texts) => texts.every((text) => told.includes(text));
const inOrder = (result) =>
  ids(result)
    .filter((id) => ROWS.some(([known]) => known === id))
    .join() === ROWS.map(([id]) => id).join();
const unmarked = ({ rows }) => rows.every((row) => row.every((cell) => !/\/\/\/|\(\(\(/.test(cell)));

/** `holds` is asked of the result: its header, rows (id first), number of conflicts, and all that is told as one text. */
export const cases = [
  {
    name: "two cells of one row",
    copies: [edited([2, 1, "10月下旬"]), edited([2, 3, "教研组"])],
    holds: ({ rows, conflicts }) =>
      conflicts === 0 && rows.some((row) => row.join() === "NP5154ZCK,10月下旬,组织秋季健步走,教研组"),
  },
  {
    name: "a row put in between",
    copies: [[...BASE.slice(0, 3), ["", "10月", "组织板书展", "教研组"], ...BASE.slice(3)], BASE],
    holds: ({ rows }) => rows.findIndex((row) => row.includes("组织板书展")) === 2,
  },
  {
    name: "one deletes a row, the other edits it",
    copies: [without(2), edited([2, 1, "10月下旬"])],
    holds: (result) => says(result, "10月下旬") && result.conflicts > 0,
  },
  {
    name: "one edits a row, the other deletes it",
    copies: [edited([2, 1, "10月下旬"]), without(2)],
    holds: (result) => says(result, "10月下旬") && result.conflicts > 0,
  },
  {
    name: "two texts for one cell",
    copies: [edited([2, 1, "10月中旬"]), edited([2, 1, "10月下旬"])],
    holds: (result) =>
      result.conflicts === 1 && unmarked(result) && says(result, "10月中旬", "10月下旬") && inOrder(result),
  },
  {
    name: "both add the same row, without an id",
    copies: [withRows(["", "5月", "评选优秀小组", ""]), withRows(["", "5月", "评选优秀小组", ""])],
    holds: ({ rows }) => rows.filter((row) => row.includes("评选优秀小组")).length === 1,
  },
  {
    name: "both add a row under the same new id",
    copies: [
      withRows(["WTVFBTYDY", "5月", "评选优秀小组", ""]),
      withRows(["WTVFBTYDY", "6月", "组织读书沙龙", ""]),
    ],
    holds: (result) => unique(ids(result)) && says(result, "评选优秀小组", "组织读书沙龙"),
  },
  {
    name: "a row copied with its id",
    copies: [withRows(["NP5154ZCK", "5月", "组织春季健步走", "文体委员"]), BASE],
    holds: (result) => unique(ids(result)) && says(result, "组织春季健步走", "组织秋季健步走"),
  },
  {
    name: "ids wiped",
    copies: [BASE.map((row, at) => (at === 0 ? row : ["", ...row.slice(1)])), edited([1, 1, "9月上旬"])],
    holds: (result) => inOrder(result) && says(result, "9月上旬"),
  },
  {
    name: "a copy sorted the other way",
    copies: [[HEADER, ...[...ROWS].reverse()], BASE],
    holds: inOrder,
  },
  {
    name: "both add a column of one name",
    copies: [withColumn("经费", 1, "800元"), withColumn("经费", 2, "500元")],
    holds: (result) =>
      result.header.filter((name) => name === "经费").length <= 1 && says(result, "800元", "500元"),
  },
  {
    name: "only a blank differs",
    copies: [edited([2, 2, "组织秋季健步走 "]), edited([2, 2, " 组织秋季健步走"])],
    holds: ({ conflicts }) => conflicts === 0,
  },
];
