import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { Suspense, useMemo } from "react";
import type { IsoDay } from "../core/model/day.ts";
import { AboutContext } from "./about/about-context.ts";
import { columnsWords } from "./columns/columns-words.ts";
import { ActionBar } from "./frame/action-bar.tsx";
import { BrokenGuard } from "./frame/broken-guard.tsx";
import { FileInput, useFileInput } from "./frame/file-input.tsx";
import { Frame } from "./frame/frame.tsx";
import { useDrop } from "./frame/use-drop.ts";
import type { HostState } from "./host.ts";
import type { DraftEvent, PasteDraft } from "./import/paste-draft.ts";
import { reviewWords } from "./import/review-words.ts";
import { LaterColumns, LaterImport, LaterRoll, LaterWorkspace } from "./later.ts";
import { isWorkAtStake, useLeaveGuard } from "./leave-guard.ts";
import { likelyFrame } from "./likely-frame.ts";
import type { PaneEvent, PaneState } from "./pane-state.ts";
import { rollWords } from "./roll/roll-words.ts";
import { type Store, useStore } from "./store.ts";
import { colorSchemeOf, useTheme } from "./use-theme.ts";
import { Welcome } from "./welcome/welcome.tsx";
import type { Wishes } from "./wishes.ts";
import { words } from "./words.ts";

const useStyles = makeStyles({
  provider: {
    height: "100%",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  root: { height: "100%" },
  over: {
    // Above everything, and never in the way of the drop.
    "::after": {
      content: "''",
      position: "fixed",
      inset: "6px",
      border: `2px dashed ${tokens.colorBrandStroke1}`,
      borderRadius: tokens.borderRadiusLarge,
      pointerEvents: "none",
    },
  },
  opening: { margin: "auto", width: "100%", maxWidth: "320px", textAlign: "center" },
  openingTitle: {
    margin: "0 0 12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly store: Store<PaneState, PaneEvent>;
  readonly host: Store<HostState, HostState>;
  readonly draft: Store<PasteDraft, DraftEvent>;
  readonly wishes: Wishes;
  readonly version: string;
  readonly today: IsoDay;
}

/** The whole pane, and what stands in its place where it could not be drawn. */
export function Pane(props: Props) {
  const { dark } = useStore(props.host);
  return (
    <BrokenGuard dark={dark}>
      <Whole {...props} />
    </BrokenGuard>
  );
}

/** The first screen, a file on its way, or an open workbook. */
function Whole(props: Props) {
  const styles = useStyles();
  const state = useStore(props.store);
  const host = useStore(props.host);
  const theme = useTheme(host.dark);
  const drop = useDrop((files, inFolders) => void props.wishes.dropFiles(files, inFolders));
  useLeaveGuard(isWorkAtStake(state, useStore(props.draft)));
  const dark = colorSchemeOf(theme) === "dark";
  const known = useMemo(() => ({ state: props.store.now, dark }), [props.store, dark]);
  return (
    <FluentProvider className={styles.provider} theme={theme} style={{ colorScheme: colorSchemeOf(theme) }}>
      <div className={mergeClasses(styles.root, drop.over && styles.over)} {...drop.target}>
        <AboutContext.Provider value={known}>
          <Screen {...props} state={state} hostState={host} dropping={drop.over} />
        </AboutContext.Provider>
      </div>
    </FluentProvider>
  );
}

interface ScreenProps extends Props {
  readonly state: PaneState;
  readonly hostState: HostState;
  readonly dropping: boolean;
}

function Screen({ state, hostState, dropping, ...props }: ScreenProps) {
  const { wishes, version, store } = props;
  const file = useFileInput();
  switch (state.kind) {
    case "welcome":
      return (
        <Welcome
          trouble={state.trouble}
          {...(state.unread !== undefined && { onColumns: () => void wishes.askColumns(state.unread) })}
          done={state.done}
          inExcel={state.unread?.book.live === true}
          left={state.left?.name}
          onTakeLeft={() => void wishes.takeLeftWork()}
          onDropLeft={() => void wishes.dropLeftWork()}
          excelMissing={hostState.excelMissing}
          version={version}
          dropping={dropping}
          likelyFrame={likelyFrame(props.today)}
          onFile={(given) => void wishes.giveFiles([given])}
          draft={props.draft}
          onPaste={(pasted, instead) => void wishes.takePaste(pasted, instead)}
          onRead={() => void wishes.readDraft()}
          onSample={() => void wishes.openSample()}
          onTemplate={(frame) => void wishes.makeTemplate(frame)}
          onBegin={(frame) => void wishes.beginTemplate(frame)}
        />
      );
    case "opening":
      return <Opening name={state.name} version={version} {...(!state.made && { onStop: wishes.leave })} />;
    case "reviewing":
      return (
        <Suspense fallback={<Opening name={reviewWords.title} version={version} />}>
          <LaterImport
            session={state.session}
            trouble={state.trouble}
            version={version}
            today={props.today}
            onMake={(schedule) => void wishes.makeBook(schedule)}
            onRoll={(schedule) => void wishes.rollSchedule(schedule)}
            onBack={wishes.leave}
          />
        </Suspense>
      );
    case "rolling":
      return (
        <Suspense fallback={<Opening name={rollWords.title} version={version} />}>
          <LaterRoll
            session={state.session}
            trouble={state.trouble}
            version={version}
            onMake={(schedule) => void wishes.makeBook(schedule)}
            onBack={wishes.leave}
          />
        </Suspense>
      );
    case "columns":
      return (
        <Suspense fallback={<Opening name={columnsWords.title} version={version} />}>
          <LaterColumns
            session={state.session}
            name={state.unread?.name ?? state.before?.name ?? ""}
            trouble={state.trouble}
            version={version}
            live={(state.unread?.book ?? state.before?.book)?.live === true}
            onKeep={() => void wishes.keepColumns()}
            onBack={wishes.leave}
          />
        </Suspense>
      );
    case "working":
      return (
        <>
          <FileInput
            accept=".xlsx,.xlsm,.txt"
            label={words.openOther}
            input={file.input}
            onFile={(given) => void wishes.giveFiles([given])}
          />
          <Suspense fallback={<Opening name={state.name} version={version} />}>
            <LaterWorkspace
              state={state}
              wishes={wishes}
              version={version}
              send={store.send}
              today={props.today}
              onOther={file.choose}
            />
          </Suspense>
        </>
      );
  }
}

interface OpeningProps {
  readonly name: string;
  readonly version: string;
  readonly onStop?: () => void;
}

function Opening({ name, version, onStop }: OpeningProps) {
  const styles = useStyles();
  return (
    <Frame
      version={version}
      bar={
        onStop && (
          <ActionBar>
            <Button onClick={onStop}>{words.stop}</Button>
          </ActionBar>
        )
      }
    >
      <div className={styles.opening}>
        <h1 className={styles.openingTitle}>{words.opening(name)}</h1>
        <ProgressBar aria-label={words.opening(name)} />
      </div>
    </Frame>
  );
}
