import { makeStyles } from "@fluentui/react-components";
import { useUnseenStyles } from "../frame/unseen-styles.ts";
import { words } from "../words.ts";
import { AllGood } from "./all-good.tsx";
import type { CheckProps } from "./check-props.ts";
import type { CheckState } from "./check-state.ts";
import { useCheckStyles } from "./check-styles.ts";
import { checkWords } from "./check-words.ts";
import { ConfirmedList } from "./confirmed-list.tsx";
import { FilterChips } from "./filter-chips.tsx";
import { confirmedFindings, type Finding, openFindings } from "./finding.ts";
import { GroupCard } from "./group-card.tsx";
import { groupFindings } from "./group-findings.ts";
import { asksForSearch, isSought } from "./search.ts";
import { SearchField } from "./search-field.tsx";
import { useFocusOnFindings } from "./use-focus-on-findings.ts";

const useStyles = makeStyles({
  lists: { display: "contents" },
});

/** 检查: what is to be mended, by column, each with its cure beside it. */
export function CheckScreen(props: CheckProps) {
  const { state, calendar, calendarLine, said, onEvent } = props;
  const styles = useStyles();
  const { more } = useCheckStyles();
  const { unseen } = useUnseenStyles();
  const focus = useFocusOnFindings();
  const open = openFindings(state.findings);
  const musts = open.filter(({ problem }) => problem.level === "must").length;
  const shown = shownFindings(state);
  const settled = state.findings.length > open.length + confirmedFindings(state.findings).length;
  return (
    <>
      <div className={unseen} aria-live="polite">
        {said !== "" && words.sentence(said)}
        {checkWords.live(musts, open.length - musts)}
      </div>
      {calendar}
      {open.length === 0 && !settled ? (
        <AllGood {...props} />
      ) : (
        <FilterChips {...props} open={open.length} musts={musts} />
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
        <p className={more}>
          {state.search === "" ? checkWords.noneHere : checkWords.notFound(state.search)}
        </p>
      )}
      <ConfirmedList {...props} />
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
