import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { Settings16Regular } from "@fluentui/react-icons/svg/settings";
import { words } from "../words.ts";
import { IconButton } from "./icon-button.tsx";
import { ScreenHeader } from "./screen-header.tsx";

const useStyles = makeStyles({
  // It looks like the title it is; the sign behind it says that it opens something.
  title: {
    minWidth: "24px",
    minHeight: "24px",
    margin: "0 -4px",
    padding: "0 4px",
    fontSize: "inherit",
    lineHeight: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
  },
});

interface Props {
  readonly title: string;
  readonly sub: string;
  readonly onSettings: () => void;
  /** Undefined in Excel, where another workbook is opened by Excel itself. */
  readonly onOther: (() => void) | undefined;
}

/** Which plan frame and which table the officer is working on; the title opens 本表设置. */
export function ContextHeader({ title, sub, onSettings, onOther }: Props) {
  const styles = useStyles();
  return (
    <ScreenHeader
      title={
        <Button
          className={styles.title}
          appearance="transparent"
          icon={<Settings16Regular />}
          iconPosition="after"
          aria-label={words.settings.open(title)}
          title={words.settings.title}
          onClick={onSettings}
        >
          {title}
        </Button>
      }
      sub={sub}
      beside={
        onOther && <IconButton icon={<FolderOpen20Regular />} name={words.openOther} onPress={onOther} />
      }
    />
  );
}
