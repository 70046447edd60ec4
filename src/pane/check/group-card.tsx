import { List, makeStyles, tokens } from "@fluentui/react-components";
import { GroupTitle } from "../frame/group-title.tsx";
import type { CheckProps, RowWishes } from "./check-props.ts";
import { useCheckStyles } from "./check-styles.ts";
import { checkWords } from "./check-words.ts";
import { FindingRow } from "./finding-row.tsx";
import type { Entry, FindingGroup } from "./group-findings.ts";
import { SameRow } from "./same-row.tsx";

const useStyles = makeStyles({
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});

type Props = RowProps & { readonly group: FindingGroup };

/** What the rows need of the screen. */
type RowProps = Pick<CheckProps, "state" | "onEvent" | "onApply" | "onKeep" | "onUndo" | "onUndoAnyway">;

/** The findings of one column. */
export function GroupCard({ group, ...props }: Props) {
  const styles = useStyles();
  const shared = useCheckStyles();
  const name = checkWords.group[group.group];
  return (
    <section className={shared.group}>
      <GroupTitle>
        {name} <span className={styles.count}>{group.count}</span>
      </GroupTitle>
      <List
        className={shared.card}
        navigationMode="composite"
        aria-label={checkWords.list(name, group.count)}
      >
        {group.entries.map((entry) => (
          <EntryRow key={entry.kind === "one" ? entry.finding.id : entry.code} entry={entry} {...props} />
        ))}
      </List>
    </section>
  );
}

function EntryRow({ entry, ...props }: RowProps & { readonly entry: Entry }) {
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

function rowWishes({ onEvent, onApply, onKeep, onUndo, onUndoAnyway }: RowProps): RowWishes {
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
