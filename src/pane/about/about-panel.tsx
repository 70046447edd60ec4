import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useContext, useEffect, useId, useRef, useState } from "react";
import { copyText } from "../copy-text.ts";
import { usePartStyles } from "../frame/part-styles.ts";
import { words } from "../words.ts";
import { AboutContext } from "./about-context.ts";
import { aboutWords } from "./about-words.ts";
import { diagnosis } from "./diagnosis.ts";
import { surroundings } from "./surroundings.ts";

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 299px)": { padding: "12px" },
    // In a window of little height the text gives way, not the buttons.
    "& textarea": { maxHeight: "30vh" },
  },
  buttons: { display: "flex", columnGap: "8px", "& > :first-child": { flexGrow: 1 } },
});

interface Props {
  readonly version: string;
  readonly onClose: () => void;
}

/** What the program stands on, to be read and copied for whoever helps. */
export function AboutPanel({ version, onClose }: Props) {
  const styles = useStyles();
  const part = usePartStyles();
  const title = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { state, dark } = useContext(AboutContext);
  // As it was when the panel was opened: what is read is what is copied.
  const [text] = useState(() => diagnosis(surroundings(version, dark), state()));
  const [told, setTold] = useState("");
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const copy = async () => {
    const copied = await copyText(text);
    if (!copied) panel.current?.querySelector("textarea")?.select();
    setTold(copied ? words.copied : words.copyByHand);
  };
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-labelledby={title}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <h2 id={title} ref={heading} className={part.title} tabIndex={-1}>
        {aboutWords.title}
      </h2>
      <p className={part.more}>{aboutWords.more}</p>
      <Textarea aria-label={aboutWords.text} readOnly rows={6} value={text} />
      <p className={part.more} role="status">
        {told}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => void copy()}>{aboutWords.copy}</Button>
        <Button onClick={onClose}>{aboutWords.close}</Button>
      </div>
    </section>
  );
}
