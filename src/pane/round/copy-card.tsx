import { Button, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { copyText } from "../copy-text.ts";
import { words } from "../words.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";

/** A text ready to be pasted into a chat; where the browser forbids the clipboard it is selected for Ctrl+C. */
export function CopyCard({ title, text }: { readonly title: string; readonly text: string }) {
  const styles = useRoundStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    const copied = await copyText(text);
    if (!copied) field.current?.select();
    setSaid(copied ? words.copied : words.copyByHand);
  };
  return (
    <section className={styles.section}>
      <div className={styles.titleLine}>
        <h2 className={styles.title}>{title}</h2>
        <Button
          size="small"
          className={styles.small}
          aria-label={`${roundWords.send.copy}：${title}`}
          onClick={() => void copy()}
        >
          {roundWords.send.copy}
        </Button>
      </div>
      <Textarea
        aria-label={title}
        value={text}
        readOnly
        rows={5}
        resize="vertical"
        textarea={{ ref: field }}
      />
      <p className={styles.more} role="status">
        {said}
      </p>
    </section>
  );
}
