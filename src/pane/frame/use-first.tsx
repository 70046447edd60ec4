import { type ReactNode, useState } from "react";
import { RowAction } from "../check/row-action.tsx";
import { words } from "../words.ts";

/** The first of a long list, and the button that shows as many again; no list of an ordinary plan is so long. */
export function useFirst<One>(
  all: readonly One[],
  atOnce: number,
): { readonly shown: readonly One[]; readonly more: ReactNode } {
  const [count, setCount] = useState(atOnce);
  const rest = all.length - count;
  const more = rest > 0 && (
    <RowAction onAction={() => setCount(count + atOnce)}>{words.more(Math.min(rest, atOnce))}</RowAction>
  );
  return { shown: rest > 0 ? all.slice(0, count) : all, more };
}
