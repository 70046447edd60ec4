import { makeStyles, tokens } from "@fluentui/react-components";

/** What holds a sheet beside the pane: the sheet itself scrolls, a line below it says what can be done there. */
export const useSheetFrame = makeStyles({
  sheet: { display: "flex", flexDirection: "column", height: "100%", minWidth: 0, minHeight: 0 },
  view: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
    scrollPadding: "32px 8px 8px 44px",
  },
  note: {
    margin: 0,
    padding: "4px 12px",
    minHeight: "20px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});
