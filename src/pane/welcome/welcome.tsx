import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentArrowRight20Regular } from "@fluentui/react-icons/svg/document-arrow-right";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { GanttChart20Regular } from "@fluentui/react-icons/svg/gantt-chart";
import { Table20Regular } from "@fluentui/react-icons/svg/table";
import { type ReactElement, Suspense, useEffect, useState } from "react";
import type { Explanation } from "../../core/model/fault.ts";
import { columnsWords } from "../columns/columns-words.ts";
import type { GivenFile } from "../desk.ts";
import { exportWords } from "../export/export-words.ts";
import { FileInput, useFileInput } from "../frame/file-input.tsx";
import { Frame } from "../frame/frame.tsx";
import { DoneBar, TroubleBar, WarningBar } from "../frame/trouble-bar.tsx";
import type { DraftEvent, PasteDraft } from "../import/paste-draft.ts";
import { type Pasted, pastedIn } from "../import/pasted-in.ts";
import { LaterPasteBox, LaterTemplateQuestion } from "../later.ts";
import { type Store, useStore } from "../store.ts";
import { words } from "../words.ts";
import { Art } from "./art.tsx";
import { welcomeWords } from "./welcome-words.ts";

const useStyles = makeStyles({
  // On a wide window the first screen stays as narrow as the pane.
  column: { width: "100%", maxWidth: "460px", marginInline: "auto", boxSizing: "border-box" },
  // As wide as the buttons below and the picture above.
  inner: { maxWidth: "428px" },
  headline: {
    margin: "8px 0 0",
    textAlign: "center",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  subline: {
    margin: "0 0 4px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  points: {
    listStyleType: "none",
    marginBlock: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "14px",
  },
  point: { display: "flex", columnGap: "12px", alignItems: "center" },
  tile: {
    flexShrink: 0,
    display: "grid",
    placeItems: "center",
    width: "36px",
    height: "36px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground1,
  },
  pointName: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  pointMore: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  bar: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "12px 16px 8px",
    "@media (max-width: 299px)": { padding: "12px 12px 8px" },
  },
  big: { minHeight: "40px", maxWidth: "none" },
  pair: { display: "flex", columnGap: "8px", "& > *": { flex: "1 1 0", minWidth: 0, whiteSpace: "nowrap" } },
  under: { minHeight: "32px", color: tokens.colorBrandForeground1 },
  drop: {
    margin: "auto 0 0",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly trouble: Explanation | undefined;
  /** Where no table was found the officer may name the columns. */
  readonly onColumns?: () => void;
  /** What was just handed out. */
  readonly done: string | undefined;
  /** The file that was not saved before its page was gone. */
  readonly left: string | undefined;
  readonly onTakeLeft: () => void;
  readonly onDropLeft: () => void;
  readonly excelMissing: boolean;
  /** A new table goes into the workbook beside the pane. */
  readonly inExcel: boolean;
  readonly version: string;
  /** The year's frame that a new table is most likely for. */
  readonly likelyFrame: string;
  /** A file hovers over the pane. */
  readonly dropping: boolean;
  readonly onFile: (file: GivenFile) => void;
  /** What stands in the box for pasting, also while another screen was shown. */
  readonly draft: Store<PasteDraft, DraftEvent>;
  readonly onPaste: (pasted: Pasted, instead?: boolean) => void;
  readonly onRead: () => void;
  readonly onSample: () => void;
  readonly onTemplate: (frame: string) => void;
  readonly onBegin: (frame: string) => void;
}

/** The first screen: what this is for, and the three ways in. */
export function Welcome(props: Props) {
  const styles = useStyles();
  const file = useFileInput();
  const plan = useFileInput();
  const [asksFrame, setAsksFrame] = useState(false);
  const pasting = useStore(props.draft).open;
  usePasteAnywhere(props.onPaste);
  return (
    <Frame
      version={props.version}
      bar={
        <section className={mergeClasses(styles.bar, styles.column)} aria-label={words.bar}>
          {asksFrame && (
            <Suspense>
              <LaterTemplateQuestion
                likely={props.likelyFrame}
                inExcel={props.inExcel}
                onTemplate={props.onTemplate}
                onBegin={props.onBegin}
                onBack={() => setAsksFrame(false)}
              />
            </Suspense>
          )}
          {!asksFrame && pasting && (
            <Suspense>
              <LaterPasteBox
                draft={props.draft}
                onPaste={(pasted) => props.onPaste(pasted, true)}
                onRead={props.onRead}
              />
            </Suspense>
          )}
          {!asksFrame && !pasting && (
            <>
              <Button
                className={styles.big}
                appearance="primary"
                size="large"
                icon={<FolderOpen20Regular />}
                title={welcomeWords.lastYearMore}
                onClick={plan.choose}
              >
                {welcomeWords.lastYear}
              </Button>
              <div className={styles.pair}>
                <Button className={styles.big} onClick={file.choose}>
                  {welcomeWords.open}
                </Button>
                <Button className={styles.big} onClick={() => setAsksFrame(true)}>
                  {welcomeWords.fresh}
                </Button>
              </div>
              <div className={styles.pair}>
                <Button
                  className={styles.under}
                  appearance="transparent"
                  onClick={() => props.draft.send({ kind: "opened" })}
                >
                  {welcomeWords.paste}
                </Button>
                <Button className={styles.under} appearance="transparent" onClick={props.onSample}>
                  {welcomeWords.sample}
                </Button>
              </div>
            </>
          )}
        </section>
      }
    >
      <FileInput
        accept=".docx,.docm,.txt,.csv,.xlsx,.xlsm"
        label={welcomeWords.lastYear}
        input={plan.input}
        onFile={props.onFile}
      />
      <FileInput accept=".xlsx,.xlsm" label={welcomeWords.open} input={file.input} onFile={props.onFile} />
      {props.trouble !== undefined && (
        <div className={styles.column}>
          <TroubleBar trouble={props.trouble} notChanged={words.trouble.notChanged} {...byHand(props)} />
        </div>
      )}
      {props.done !== undefined && (
        <div className={styles.column}>
          <DoneBar {...byHand(props)}>{words.sentence(props.done)}</DoneBar>
        </div>
      )}
      {props.left !== undefined && (
        <div className={styles.column}>
          <WarningBar
            action={{ label: welcomeWords.takeLeft, onAction: props.onTakeLeft }}
            other={{ label: welcomeWords.dropLeft, onAction: props.onDropLeft }}
          >
            {welcomeWords.left(props.left)}
          </WarningBar>
        </div>
      )}
      {props.excelMissing && <WarningBar>{welcomeWords.noExcel}</WarningBar>}
      <Pitch dropping={props.dropping} />
    </Frame>
  );
}

function byHand({ onColumns }: Pick<Props, "onColumns">) {
  return onColumns === undefined ? {} : { action: { label: columnsWords.byHand, onAction: onColumns } };
}

/** Ctrl+V anywhere on the first screen brings a schedule, as long as it is not meant for a field. */
function usePasteAnywhere(onPaste: Props["onPaste"]): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { clipboardData, target } = event;
      const inField = target instanceof Element && target.closest("input, textarea") !== null;
      if (clipboardData !== null && !inField) onPaste(pastedIn(clipboardData));
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [onPaste]);
}

function Pitch({ dropping }: { readonly dropping: boolean }) {
  const styles = useStyles();
  return (
    <>
      <Art />
      <div className={styles.column}>
        <h1 className={styles.headline}>{welcomeWords.headline}</h1>
        <p className={styles.subline}>{welcomeWords.subline}</p>
      </div>
      <ul className={mergeClasses(styles.points, styles.column, styles.inner)}>
        <Point icon={<Table20Regular />} name={welcomeWords.checking} more={welcomeWords.checkingMore} />
        <Point icon={<GanttChart20Regular />} name={welcomeWords.drawing} more={welcomeWords.drawingMore} />
        <Point
          icon={<DocumentArrowRight20Regular />}
          name={welcomeWords.exporting}
          more={exportWords.intoPlanMore}
        />
      </ul>
      <p className={styles.drop}>{dropping ? welcomeWords.dropNow : welcomeWords.drop}</p>
    </>
  );
}

function Point({
  icon,
  name,
  more,
}: {
  readonly icon: ReactElement;
  readonly name: string;
  readonly more: string;
}) {
  const styles = useStyles();
  return (
    <li className={styles.point}>
      <span className={styles.tile} aria-hidden="true">
        {icon}
      </span>
      <span>
        <div className={styles.pointName}>{name}</div>
        <div className={styles.pointMore}>{more}</div>
      </span>
    </li>
  );
}
