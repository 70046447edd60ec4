import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useRoundStyles } from "./round-styles.ts";

/** So many stand on a screen of the pane. */
const AT_ONCE = 12;

interface Props<T> {
  readonly of: readonly T[];
  /** How many are drawn before the rest is asked for. */
  readonly atOnce?: number;
  /** The words that ask for the rest, however many they are. */
  readonly more: (left: number) => string;
  readonly draw: (one: T) => ReactNode;
}

/** Lines of which the first are drawn at once and the rest on request: three hundred do not hold up the page. */
export function LongList<T>({ of, atOnce = AT_ONCE, more, draw }: Props<T>) {
  const styles = useRoundStyles();
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      <ul className={styles.list}>{of.slice(0, shown).map(draw)}</ul>
      {of.length > shown && (
        <Button size="small" onClick={() => setShown(of.length)}>
          {more(of.length - shown)}
        </Button>
      )}
    </>
  );
}
