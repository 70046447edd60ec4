import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { Suspense, useRef, useState } from "react";
import { LaterAbout } from "../later.ts";
import { words } from "../words.ts";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    height: "28px",
    padding: "0 16px",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    "@media (max-width: 299px)": { padding: "0 12px" },
  },
  version: {
    minWidth: "24px",
    height: "24px",
    marginLeft: "auto",
    marginRight: "-6px",
    padding: "0 6px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

/** The promise that nothing leaves, and the version, which opens what helps where something went wrong. */
export function Footer({ version }: { readonly version: string }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const footer = useRef<HTMLElement>(null);
  const close = () => {
    setOpen(false);
    footer.current?.querySelector("button")?.focus();
  };
  return (
    <>
      {open && (
        <Suspense>
          <LaterAbout version={version} onClose={close} />
        </Suspense>
      )}
      <footer ref={footer} className={styles.footer}>
        <ShieldCheckmark16Regular aria-hidden />
        <span>{words.privacy}</span>
        <Button
          className={styles.version}
          appearance="transparent"
          size="small"
          aria-expanded={open}
          aria-label={words.version(version)}
          title={words.version(version)}
          onClick={() => (open ? close() : setOpen(true))}
        >
          {version}
        </Button>
      </footer>
    </>
  );
}
