import { List, ListItem, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { CellEdit } from "../../core/model/problem.ts";
import { GridCell } from "../frame/grid-cell.tsx";
import { words } from "../words.ts";
import type { CheckEvent, CheckState, Filter } from "./check-state.ts";
import { Chips } from "./chips.tsx";
import { confirmedFindings, type Finding, openFindings } from "./finding.ts";
import { FindingRow, LevelIcon, Place, type RowWishes, useRowStyles } from "./finding-row.tsx";
import { type Entry, type FindingGroup, groupFindings } from "./group-findings.ts";
import { RowAction } from "./row-action.tsx";
import { asksForSearch, isSought } from "./search.ts";
import { SearchField } from "./search-field.tsx";
import { useFocusOnFindings } from "./use-focus-on-findings.ts";

const useStyles = makeStyles({
  lists: { display: "contents" },
  group: { display: "flex", flexDirection: "column", rowGap: "6px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
  },
  confirmed: {
    display: "flex",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  good: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "8px",
    padding: "48px 0 24px",
  },
  goodIcon: { color: tokens.colorStatusSuccessForeground1 },
  goodTitle: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  goodMore: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
  },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  must: { color: tokens.colorStatusDangerForeground1 },
  should: { color: tokens.colorStatusWarningForeground1 },
});

interface Props {
  readonly state: CheckState;
  readonly rows: number;
  /** What is said of a table without rows. */
  readonly empty: string;
  /** The plan that the table was held against. */
  readonly plan: string | undefined;
  readonly onPlan: () => void;
  /** The question for the 校历, where it is asked, above the findings; its line, or the card that was asked for, below. */
  readonly calendar: ReactNode;
  readonly calendarLine: ReactNode;
  /** What was done last or is asked now, for those who do not see it. */
  readonly said: string;
  readonly onEvent: (event: CheckEvent) => void;
  readonly onApply: (findings: readonly Finding[], edits: readonly CellEdit[]) => void;
  readonly onKeep: (findings: readonly Finding[]) => void;
  readonly onDropKeep: (finding: Finding) => void;
  readonly onUndo: (action: number) => void;
  readonly onUndoAnyway: (action: number) => void;
}

/** 检查: what is to be mended, by column, each with its cure beside it. */
export function CheckScreen(props: Props) {
  const { state, calendar, calendarLine, said, onEvent } = props;
  const styles = useStyles();
  const focus = useFocusOnFindings();
  const open = openFindings(state.findings);
  const musts = open.filter(({ problem }) => problem.level === "must").length;
  const shown = shownFindings(state);
  const settled = state.findings.length > open.length + confirmedFindings(state.findings).length;
  return (
    <>
      <div className={styles.hidden} aria-live="polite">
        {said !== "" && words.sentence(said)}
        {words.check.live(musts, open.length - musts)}
      </div>
      {calendar}
      {open.length === 0 && !settled ? (
        <AllGood {...props} />
      ) : (
        <FilterChips {...props} open={open} musts={musts} />
      )}
      {asksForSearch(open.length, state.search) && (
        <SearchField search={state.search} onSearch={(search) => onEvent({ kind: "searched", search })} />
      )}
      <div className={styles.lists} {...focus}>
        {groupFindings(shown, state.unfolded).map((group) => (
          <GroupCard key={group.group} group={group} {...props} />
        ))}
      </div>
      {shown.length === 0 && open.length > 0 && (
        <p className={styles.goodMore}>
          {state.search === "" ? words.check.noneHere : words.check.notFound(state.search)}
        </p>
      )}
      <Confirmed {...props} onShow={(shownNow) => onEvent({ kind: "confirmed-shown", shown: shownNow })} />
      {calendarLine}
    </>
  );
}

function shownFindings({ findings, filter, search }: CheckState): Finding[] {
  const confirmed = new Set(confirmedFindings(findings).map(({ id }) => id));
  return findings.filter(
    ({ id, problem }) =>
      !confirmed.has(id) && (filter === "all" || problem.level === filter) && isSought(problem, search),
  );
}

function FilterChips({
  state,
  open,
  musts,
  onEvent,
}: Props & { readonly open: readonly Finding[]; readonly musts: number }) {
  const styles = useStyles();
  return (
    <Chips<Filter>
      label={words.filter.label}
      chosen={state.filter}
      onChoose={(filter) => onEvent({ kind: "filtered", filter })}
      chips={[
        { value: "all", text: `${words.filter.all} ${open.length}` },
        {
          value: "must",
          text: `${words.filter.must} ${musts}`,
          icon: <ErrorCircle16Filled className={styles.must} />,
        },
        {
          value: "should",
          text: `${words.filter.should} ${open.length - musts}`,
          icon: <Warning16Filled className={styles.should} />,
        },
      ]}
    />
  );
}

function GroupCard({ group, ...props }: Props & { readonly group: FindingGroup }) {
  const styles = useStyles();
  const name = words.group[group.group];
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>
        {name} <span className={styles.count}>{group.count}</span>
      </h2>
      <List
        className={styles.card}
        navigationMode="composite"
        aria-label={words.check.list(name, group.count)}
      >
        {group.entries.map((entry) => (
          <EntryRow key={entry.kind === "one" ? entry.finding.id : entry.code} entry={entry} {...props} />
        ))}
      </List>
    </section>
  );
}

function EntryRow({ entry, ...props }: Props & { readonly entry: Entry }) {
  if (entry.kind === "same") return <SameRow {...props} code={entry.code} findings={entry.findings} />;
  const { finding } = entry;
  const { state } = props;
  return (
    <FindingRow
      finding={finding}
      selected={state.selected === finding.id}
      attention={state.attention}
      {...rowWishes(props)}
    />
  );
}

function rowWishes({ onEvent, onApply, onKeep, onUndo, onUndoAnyway }: Props): RowWishes {
  return {
    onSelect: (finding) => onEvent({ kind: "selected", finding }),
    onApply: (finding, edits) => onApply([finding], edits),
    onChoose: (finding) => onEvent({ kind: "choosing", finding }),
    onKeep: (finding) => onKeep([finding]),
    onUndo,
    onUndoAnyway,
    onUndoNot: () => onEvent({ kind: "undo-answered" }),
  };
}

/** The same finding in three rows or more, said once. */
function SameRow({
  code,
  findings,
  onEvent,
  onApply,
  onKeep,
}: Props & { readonly code: string; readonly findings: readonly Finding[] }) {
  const styles = useRowStyles();
  const [first] = findings;
  if (first === undefined) return null;
  const { level, message, cell } = first.problem;
  const safe = findings.filter(({ problem }) => problem.fix?.kind === "safe");
  const cells = findings.map(({ problem }) => problem.cell).filter((one) => one !== null);
  return (
    <ListItem className={styles.row}>
      <GridCell className={styles.cell}>
        <LevelIcon level={level} />
        <div className={styles.content}>
          <div className={styles.line}>
            <span className={styles.message}>{message}</span>
            <Place level={level} cell={cell} />
          </div>
          <div className={styles.second}>
            <span className={mergeClasses(styles.faded)} title={cells.join("、")}>
              {words.answer.same(findings.length)}
            </span>
            <span className={styles.actions}>
              <RowAction onAction={() => onEvent({ kind: "unfolded", code })}>
                {words.answer.showSame}
              </RowAction>
              {level === "should" && (
                <RowAction onAction={() => onKeep(findings)}>{words.answer.keep}</RowAction>
              )}
              {safe.length > 0 && (
                <RowAction
                  onAction={() =>
                    onApply(
                      safe,
                      safe.flatMap(({ problem }) => problem.fix?.edits ?? []),
                    )
                  }
                >
                  {words.check.applyAll}
                </RowAction>
              )}
            </span>
          </div>
        </div>
      </GridCell>
    </ListItem>
  );
}

function AllGood({ rows, empty, plan, onPlan }: Props) {
  const styles = useStyles();
  if (rows === 0) return <p className={styles.goodMore}>{empty}</p>;
  return (
    <div className={styles.good}>
      <CheckmarkCircle48Filled className={styles.goodIcon} aria-hidden />
      <div className={styles.goodTitle}>{words.check.allGood(rows)}</div>
      <div className={styles.goodMore}>{words.check.allGoodMore}</div>
      {plan === undefined ? (
        <div className={styles.goodMore}>
          {words.check.noPlanYet} ·<RowAction onAction={onPlan}>{words.check.choosePlan}</RowAction>
        </div>
      ) : (
        <div className={styles.goodMore}>{words.check.withPlan(plan)}</div>
      )}
    </div>
  );
}

/** 「已确认 3 处 · 查看」: the answers 「这样没错」 can be looked at and taken back. */
function Confirmed({ state, onDropKeep, onShow }: Props & { readonly onShow: (shown: boolean) => void }) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const confirmed = confirmedFindings(state.findings);
  if (confirmed.length === 0) return null;
  const label = words.check.confirmed(confirmed.length);
  return (
    <section className={styles.group}>
      <div className={styles.confirmed}>
        <span>{label} ·</span>
        <RowAction expanded={state.showConfirmed} onAction={() => onShow(!state.showConfirmed)}>
          {state.showConfirmed ? words.check.hide : words.check.look}
        </RowAction>
      </div>
      {state.showConfirmed && (
        <List className={styles.card} navigationMode="composite" aria-label={label}>
          {confirmed.map((finding) => (
            <ListItem key={finding.id} className={rowStyles.row}>
              <GridCell className={rowStyles.cell}>
                <span className={mergeClasses(rowStyles.message, rowStyles.faded)}>
                  {finding.problem.message}
                </span>
                <span className={rowStyles.place}>{finding.problem.cell}</span>
                <RowAction onAction={() => onDropKeep(finding)}>{words.check.takeBackKeep}</RowAction>
              </GridCell>
            </ListItem>
          ))}
        </List>
      )}
    </section>
  );
}
