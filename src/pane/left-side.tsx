import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense, useMemo } from "react";
import { LaterSheet, LaterWideTimeline } from "./later.ts";
import type { TimelineChoice } from "./timeline/timeline-screen.tsx";
import type { Wishes } from "./wishes.ts";
import type { Working } from "./working.ts";

const useStyles = makeStyles({
  left: { height: "100%", minWidth: 0, minHeight: 0, display: "grid", "& > *": { gridArea: "1 / 1" } },
  // The sheet below the picture stays where it was scrolled to; nobody hears it or comes to it with Tab.
  covered: { visibility: "hidden" },
  under: { minWidth: 0, minHeight: 0 },
  over: {
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface SheetProps {
  readonly state: Working;
  readonly wishes: Wishes;
}

interface Props extends SheetProps {
  /** How the picture is arranged. */
  readonly chosen: TimelineChoice;
}

/** What stands beside the pane in a wide window: the sheet; on 时间轴 the picture lies over it. */
export function LeftSide({ chosen, ...props }: Props) {
  const styles = useStyles();
  const { tab, timeline, report } = props.state;
  const pictured = tab === "timeline";
  return (
    <div className={styles.left}>
      <div className={mergeClasses(styles.under, pictured && styles.covered)}>
        <Suspense>
          <Sheet {...props} />
        </Suspense>
      </div>
      {pictured && (
        <div className={styles.over}>
          <Suspense>
            <LaterWideTimeline timeline={timeline} report={report} chosen={chosen} />
          </Suspense>
        </div>
      )}
    </div>
  );
}

/** The sheet of the chosen finding, else that of the first table. */
function Sheet({ state, wishes }: SheetProps) {
  const { report, check, journal } = state;
  const chosen = check.findings.find(({ id }) => id === check.selected)?.problem;
  const name = chosen?.sheet ?? report.schedule.tables[0]?.sheet;
  const grid = report.grids.find(({ sheet }) => sheet === name) ?? report.grids[0];
  const table = report.schedule.tables.find(({ sheet }) => sheet === grid?.sheet);
  const cell = chosen?.cell ?? undefined;
  const last = journal.at(-1)?.id;
  const { units } = report.settings;
  // Hundreds of cells are drawn anew for a change of theirs only, not for each word of the pane beside them.
  return useMemo(
    () =>
      grid === undefined ? (
        <div />
      ) : (
        <LaterSheet
          key={grid.sheet}
          grid={grid}
          found={cell}
          table={table}
          units={units}
          canUndo={last !== undefined}
          onEdit={wishes.edit}
          onRows={wishes.changeRows}
          onUndo={() => last !== undefined && void wishes.undo(last)}
        />
      ),
    [grid, cell, table, units, last, wishes],
  );
}
