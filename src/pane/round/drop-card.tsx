import { Button, mergeClasses } from "@fluentui/react-components";
import { type DragEvent, useRef, useState } from "react";
import type { GivenFile } from "../desk.ts";
import { droppedFiles, isCopy } from "../frame/dropped-files.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";

const said = roundWords.back;

/** Where what came back is dropped, or chosen: files or a whole folder. */
export function DropCard({ onFiles }: { readonly onFiles: (files: readonly GivenFile[]) => void }) {
  const styles = useRoundStyles();
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const stop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(event.type === "dragover");
  };
  return (
    <section
      className={mergeClasses(styles.card, over && styles.over)}
      aria-label={said.files}
      onDragOver={stop}
      onDragLeave={stop}
      onDrop={(event) => {
        stop(event);
        void droppedFiles(event.dataTransfer).then(onFiles);
      }}
    >
      <Chosen input={files} label={said.files} onFiles={onFiles} />
      <Chosen input={folder} label={said.folderFiles} folder onFiles={onFiles} />
      <div className={styles.grow}>
        {over ? said.dropNow : said.drop}
        <p className={styles.more}>{said.dropMore}</p>
      </div>
      <span className={styles.buttons}>
        <Button size="small" onClick={() => files.current?.click()}>
          {said.choose}
        </Button>
        <Button size="small" onClick={() => folder.current?.click()}>
          {said.folder}
        </Button>
      </span>
    </section>
  );
}

interface ChosenProps {
  readonly input: React.RefObject<HTMLInputElement>;
  readonly label: string;
  readonly folder?: true;
  readonly onFiles: (files: readonly GivenFile[]) => void;
}

function Chosen({ input, label, folder, onFiles }: ChosenProps) {
  return (
    <input
      ref={input}
      type="file"
      multiple
      hidden
      aria-label={label}
      {...(folder && { webkitdirectory: "" })}
      onChange={({ target }) => {
        onFiles([...(target.files ?? [])].filter(isCopy));
        // The same files chosen again are to be read again.
        target.value = "";
      }}
    />
  );
}
