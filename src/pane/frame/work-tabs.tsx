import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { words } from "../words.ts";
import type { Tab as TabName } from "../working.ts";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    justifyContent: "space-between",
    padding: "0 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 299px)": { padding: "0 2px" },
  },
  // Fluent's own 10 px are too small for Chinese eyes used to 12.
  badge: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", minWidth: "16px", height: "16px" },
  tab: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
});

interface Props {
  readonly tab: TabName;
  readonly musts: number;
  readonly onTab: (tab: TabName) => void;
}

/** The tabs in the order of the work; all of them are always open. */
export function WorkTabs({ tab, musts, onTab }: Props) {
  const styles = useStyles();
  return (
    <nav aria-label={words.tabs.label}>
      <TabList
        className={styles.tabs}
        selectedValue={tab}
        onTabSelect={(_, { value }) => onTab(tabOf(value))}
      >
        <Tab id="tab-check" value="check">
          <span className={styles.tab}>
            {words.tabs.check}
            {musts > 0 && (
              <CounterBadge
                className={styles.badge}
                count={musts}
                color="danger"
                size="small"
                aria-label={words.mustCount(musts)}
              />
            )}
          </span>
        </Tab>
        <Tab id="tab-timeline" value="timeline">
          {words.tabs.timeline}
        </Tab>
        <Tab id="tab-export" value="export">
          {words.tabs.export}
        </Tab>
        <Tab id="tab-round" value="round">
          {words.tabs.round}
        </Tab>
      </TabList>
    </nav>
  );
}

function tabOf(value: unknown): TabName {
  return value === "timeline" || value === "export" || value === "round" ? value : "check";
}
