import type { Collected } from "../../jobs/collect.ts";

/** The first work of each row by its id, as it stands now or as it was sent. */
export function rowWorks({ rows, round }: Collected): (id: string) => string {
  const works = new Map(
    [...round.rows, ...rows].map(({ id, cells }) => [id, cells["items"]?.split("\n")[0] ?? ""]),
  );
  return (id) => works.get(id) ?? "";
}
