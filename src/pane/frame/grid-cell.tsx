import type { ReactNode } from "react";

/** Fluent's composite list speaks as a grid of rows, and rows of a grid hold cells. */
const asCell = { role: "gridcell" } as const;

/** The content of one row of a composite list. */
export function GridCell({
  className,
  children,
}: {
  readonly className: string;
  readonly children: ReactNode;
}) {
  return (
    <div {...asCell} className={className}>
      {children}
    </div>
  );
}
