import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { colorSchemeOf, useTheme } from "../use-theme.ts";
import { words } from "../words.ts";

const useStyles = makeStyles({
  page: { height: "100%", overflowY: "auto", boxSizing: "border-box", padding: "32px 16px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  more: { margin: "8px 0 16px", lineHeight: tokens.lineHeightBase300 },
});

interface Props {
  /** The theme of Excel, where it is known. */
  readonly dark: boolean | undefined;
  readonly children: ReactNode;
}

/** Around the whole pane: where drawing it broke, it says so and how to go on, instead of an empty page. */
export class BrokenGuard extends Component<Props, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken dark={this.props.dark} /> : this.props.children;
  }
}

/** What was changed and not saved is kept by the rescue, and offered when the page is open again. */
function Broken({ dark }: Pick<Props, "dark">) {
  const styles = useStyles();
  const theme = useTheme(dark);
  return (
    <FluentProvider className={styles.page} theme={theme} style={{ colorScheme: colorSchemeOf(theme) }}>
      <main>
        <div role="alert">
          <h1 className={styles.title}>{words.broken.title}</h1>
          <p className={styles.more}>{words.broken.more}</p>
        </div>
        <Button appearance="primary" onClick={() => location.reload()}>
          {words.broken.again}
        </Button>
      </main>
    </FluentProvider>
  );
}
