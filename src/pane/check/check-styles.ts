import { makeStyles, tokens } from "@fluentui/react-components";

/** What the parts of the screen 检查 look like alike. */
export const useCheckStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: "6px" },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
  },
  /** A sentence where no finding is. */
  more: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
  },
  row: {
    display: "block",
    padding: "8px 8px 8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    "&:last-child": { borderBottomStyle: "none" },
  },
  cell: { display: "flex", columnGap: "8px" },
  icon: { flexShrink: 0, height: "16px", marginTop: "3px", display: "flex" },
  must: { color: tokens.colorStatusDangerForeground1 },
  should: { color: tokens.colorStatusWarningForeground1 },
  content: { flexGrow: 1, minWidth: 0 },
  line: { display: "flex", columnGap: "8px", alignItems: "baseline" },
  message: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  faded: { color: tokens.colorNeutralForeground3 },
  place: {
    flexShrink: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  second: { display: "flex", columnGap: "4px", alignItems: "center", flexWrap: "wrap", marginTop: "2px" },
  actions: { marginLeft: "auto", display: "flex", columnGap: "4px", marginRight: "-2px" },
});
