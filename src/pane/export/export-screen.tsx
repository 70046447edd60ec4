import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  ProgressBar,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Chips } from "../check/chips.tsx";
import type { GivenFile } from "../desk.ts";
import { GroupTitle } from "../frame/group-title.tsx";
import { DoneBar, TroubleBar, WarningBar } from "../frame/trouble-bar.tsx";
import { type ExportEvent, type ExportState, type Looked, lookedOf } from "./export-state.ts";
import { exportWords } from "./export-words.ts";
import { PagePreview } from "./page-preview.tsx";
import { PlanCard } from "./plan-card.tsx";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "6px" },
  titleLine: { display: "flex", alignItems: "baseline", justifyContent: "space-between" },
  known: { maxWidth: "none", overflowWrap: "anywhere" },
  format: { display: "flex", alignItems: "center", columnGap: "12px" },
  more: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Places offered: the best ones, and always few enough to be read. */
const SHOWN_PLACES = 5;

/** The two ways out of the pane. */
export type ExportWay = "plan" | "sheet";

interface Props {
  readonly state: ExportState;
  /** Where the plan's body says otherwise than the table. */
  readonly differences: number;
  readonly onDifferences: () => void;
  readonly way: ExportWay;
  readonly onWay: (way: ExportWay) => void;
  readonly onPlan: (plan: GivenFile) => void;
  /** Name of the plan that the table was made from. */
  readonly known: string | undefined;
  readonly onKnown: () => void;
  readonly onEvent: (event: ExportEvent) => void;
}

/** 导出: into the plan's own Word document, or as a sheet to be printed. */
export function ExportScreen(props: Props) {
  const { state, way } = props;
  return (
    <>
      <Ways {...props} />
      {way === "plan" && <PlanSteps {...props} />}
      {way === "plan" && state.kind === "looking" && (
        <Field validationMessage={exportWords.looking(state.name)} validationState="none">
          <ProgressBar aria-label={exportWords.looking(state.name)} />
        </Field>
      )}
      {way === "plan" && state.kind === "writing" && (
        <Field validationMessage={exportWords.writing} validationState="none">
          <ProgressBar aria-label={exportWords.writing} />
        </Field>
      )}
    </>
  );
}

function Ways({ way, onWay }: Props) {
  return (
    <RadioGroup
      aria-label={exportWords.ways}
      value={way}
      onChange={(_, { value }) => onWay(value === "sheet" ? "sheet" : "plan")}
    >
      <Radio value="plan" label={<TwoLines name={exportWords.intoPlan} more={exportWords.intoPlanMore} />} />
      <Radio value="sheet" label={<TwoLines name={exportWords.asSheet} more={exportWords.asSheetMore} />} />
    </RadioGroup>
  );
}

function TwoLines({ name, more }: { readonly name: string; readonly more: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {name}
      <span className={styles.more}>{more}</span>
    </>
  );
}

function PlanSteps({ state, differences, onDifferences, onPlan, known, onKnown, onEvent }: Props) {
  const styles = useStyles();
  const looked = lookedOf(state);
  const trouble = state.kind === "no-plan" || state.kind === "looked" ? state.trouble : undefined;
  return (
    <>
      <PlanCard name={looked?.plan.name} onPlan={onPlan} />
      {state.kind === "no-plan" && known !== undefined && (
        <Button className={styles.known} onClick={onKnown}>
          {exportWords.intoKnown(known)}
        </Button>
      )}
      {trouble !== undefined && <TroubleBar trouble={trouble} notChanged={exportWords.notTouched} />}
      {looked !== undefined && differences > 0 && (
        <WarningBar action={{ label: exportWords.seeDifferences, onAction: onDifferences }}>
          {exportWords.differences(differences)}
        </WarningBar>
      )}
      {state.kind === "written" && <Written {...state} />}
      {looked !== undefined && !looked.frameAgreed && <FrameQuestion looked={looked} onEvent={onEvent} />}
      {looked?.frameAgreed && <Places looked={looked} onEvent={onEvent} />}
    </>
  );
}

function Written({ file, saved, warnings, looked }: Extract<ExportState, { kind: "written" }>) {
  const { otherFrame } = looked.view;
  return (
    <>
      <DoneBar>{saved === "saved" ? exportWords.written(file) : exportWords.handedOut(file)}</DoneBar>
      {otherFrame !== undefined && <WarningBar>{exportWords.oldWords(otherFrame.plan)}</WarningBar>}
      {warnings.map((warning) => (
        <WarningBar key={warning}>{warning}</WarningBar>
      ))}
    </>
  );
}

/** Last year's plan with this year's table is asked about before anything is written. */
function FrameQuestion({ looked, onEvent }: { readonly looked: Looked; readonly onEvent: Props["onEvent"] }) {
  const { otherFrame } = looked.view;
  if (otherFrame === undefined) return null;
  return (
    <WarningBar action={{ label: exportWords.frameYes, onAction: () => onEvent({ kind: "frame-agreed" }) }}>
      {exportWords.frameQuestion(otherFrame.plan, otherFrame.table)}
    </WarningBar>
  );
}

function Places({ looked, onEvent }: { readonly looked: Looked; readonly onEvent: Props["onEvent"] }) {
  const styles = useStyles();
  const { places, preview } = looked.view;
  const { place, replaceList, format } = looked;
  const chosen = places.find((one) => one.place === place);
  const page = chosen === undefined ? undefined : preview({ place: chosen.place, replaceList, format });
  return (
    <>
      <section className={styles.section}>
        <GroupTitle id="export-where">{exportWords.where}</GroupTitle>
        {chosen === undefined && <span className={styles.more}>{exportWords.whereOpen}</span>}
        <RadioGroup
          aria-labelledby="export-where"
          value={place ?? ""}
          onChange={(_, { value }) => onEvent({ kind: "place-chosen", place: value })}
        >
          {places.slice(0, SHOWN_PLACES).map((one) => (
            <Radio
              key={one.place}
              value={one.place}
              label={
                <TwoLines
                  name={exportWords.place(one.how, one.text)}
                  more={exportWords.placeMore(
                    one.how,
                    one.oldRows,
                    replaceList && one.listMonths !== undefined,
                  )}
                />
              }
            />
          ))}
        </RadioGroup>
        {chosen?.listMonths !== undefined && (
          <Checkbox
            checked={replaceList}
            label={exportWords.replaceList(chosen.listMonths)}
            onChange={(_, { checked }) => onEvent({ kind: "list-decided", replace: checked === true })}
          />
        )}
      </section>
      {page !== undefined && (
        <section className={styles.section}>
          <div className={styles.format}>
            <GroupTitle>{exportWords.format}</GroupTitle>
            <Chips
              label={exportWords.format}
              chosen={page.layout}
              chips={(["table", "list"] as const).map((value) => ({
                value,
                text: exportWords.formats[value],
              }))}
              onChoose={(value) => onEvent({ kind: "format-chosen", format: value })}
            />
          </div>
        </section>
      )}
      {page !== undefined && (
        <section className={styles.section}>
          <div className={styles.titleLine}>
            <GroupTitle>{exportWords.preview}</GroupTitle>
            <span className={styles.more}>{exportWords.previewNote}</span>
          </div>
          <PagePreview preview={page} />
        </section>
      )}
    </>
  );
}
