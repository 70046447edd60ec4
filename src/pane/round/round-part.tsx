import type { ReactNode } from "react";
import { useRoundStyles } from "./round-styles.ts";

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of a step of 汇总 under its title. */
export function RoundPart({ title, children }: Props) {
  const styles = useRoundStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
