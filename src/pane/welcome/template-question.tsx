import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useMedia } from "../use-theme.ts";
import { words } from "../words.ts";
import { welcomeWords } from "./welcome-words.ts";

const useStyles = makeStyles({
  template: { display: "flex", flexDirection: "column", rowGap: "8px" },
  big: { minHeight: "40px", maxWidth: "none" },
  under: { minHeight: "32px", color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly likely: string;
  readonly inExcel: boolean;
  readonly onTemplate: (frame: string) => void;
  /** To be filled in beside the pane. */
  readonly onBegin: (frame: string) => void;
  readonly onBack: () => void;
}

/** 新建安排表 asks one thing: the frame of the new table. */
export function TemplateQuestion({ likely, inExcel, onTemplate, onBegin, onBack }: Props) {
  const styles = useStyles();
  const wide = useMedia("(min-width: 720px)");
  const here = wide && !inExcel;
  const [frame, setFrame] = useState(likely);
  return (
    <form
      className={styles.template}
      onSubmit={(event) => {
        event.preventDefault();
        if (here) onBegin(frame);
        else onTemplate(frame);
      }}
    >
      <Field label={welcomeWords.chooseFrame} hint={welcomeWords.frameHint}>
        <Input value={frame} onChange={(_, { value }) => setFrame(value)} />
      </Field>
      <Button className={styles.big} appearance="primary" size="large" type="submit">
        {inExcel ? words.live.fillHere : here ? welcomeWords.beginTemplate : welcomeWords.makeTemplate}
      </Button>
      {here && (
        <Button className={styles.big} onClick={() => onTemplate(frame)}>
          {welcomeWords.makeTemplate}
        </Button>
      )}
      <Button className={styles.under} appearance="transparent" onClick={onBack}>
        {welcomeWords.back}
      </Button>
    </form>
  );
}
