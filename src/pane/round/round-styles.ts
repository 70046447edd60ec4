import { makeStyles, tokens } from "@fluentui/react-components";

/** What the screens of the tab 汇总 look like alike. */
export const useRoundStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "6px", minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  titleLine: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  more: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
    "& > li + li": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  line: { display: "flex", alignItems: "center", columnGap: "8px", minHeight: "36px", padding: "2px 12px" },
  tallLine: { padding: "8px 12px", display: "flex", flexDirection: "column", rowGap: "4px" },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  aside: {
    flexShrink: 0,
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  small: { minWidth: "24px", flexShrink: 0, whiteSpace: "nowrap" },
  card: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px 12px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: "2px dashed transparent",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  good: { color: tokens.colorStatusSuccessForeground1, display: "flex", flexShrink: 0 },
  asks: { color: tokens.colorStatusWarningForeground1, display: "flex", flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3, display: "flex", flexShrink: 0 },
  text: { margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", "& button": { minWidth: "24px" } },
});
