import { makeStyles } from "@fluentui/react-components";

/** What is there for those who hear the screen, and takes no place on it. */
export const useUnseenStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
