import daff from "daff";

/** Two copies merged by daff: the first one is changed into the result. */
export function mergedByDaff(base, [ours, theirs]) {
  const view = (table) => new daff.TableView(table.map((row) => [...row]));
  const result = view(ours);
  const merger = new daff.Merger(view(base), result, view(theirs), new daff.CompareFlags());
  const conflicts = merger.apply();
  const [header = [], ...rows] = result.data.map((row) => row.map((cell) => String(cell ?? "")));
  return { header, rows, conflicts, told: JSON.stringify(rows) };
}
