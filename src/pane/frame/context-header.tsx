import { Button, CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import type { Tab as TabName } from "../pane-state.ts";
import { words } from "../words.ts";

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    position: "relative",
    // Excel draws its own menu in the top right corner of the pane.
    padding: "10px 48px 0 16px",
    "@media (max-width: 299px)": { padding: "10px 48px 0 12px" },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  sub: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  line: { display: "flex", alignItems: "center", columnGap: "4px" },
  other: { flexShrink: 0, minWidth: "24px", width: "24px", height: "24px", padding: 0 },
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

interface HeaderProps {
  readonly title: string;
  readonly sub: string;
  /** Undefined in Excel, where another workbook is opened by Excel itself. */
  readonly onOther: (() => void) | undefined;
}

/** Which plan frame and which table the officer is working on. */
export function ContextHeader({ title, sub, onOther }: HeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.line}>
        <p className={styles.sub} title={sub}>
          {sub}
        </p>
        {onOther !== undefined && (
          <Button
            className={styles.other}
            appearance="transparent"
            icon={<FolderOpen20Regular />}
            aria-label={words.openOther}
            title={words.openOther}
            onClick={onOther}
          />
        )}
      </div>
    </header>
  );
}

interface TabsProps {
  readonly tab: TabName;
  readonly musts: number;
  readonly onTab: (tab: TabName) => void;
}

/** The tabs in the order of the work; all of them are always open. */
export function WorkTabs({ tab, musts, onTab }: TabsProps) {
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
