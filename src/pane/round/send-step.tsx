import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Save20Regular } from "@fluentui/react-icons/svg/save";
import { useEffect, useRef } from "react";
import { type IsoDay, isRealDay } from "../../core/model/day.ts";
import { dayWords } from "../../core/text/day-words.ts";
import { unitsText } from "../../core/units/read-units.ts";
import { ActionBar } from "../frame/action-bar.tsx";
import { DoneBar, WarningBar } from "../frame/trouble-bar.tsx";
import { CopyCard } from "./copy-card.tsx";
import { possibleRecipients } from "./recipients.ts";
import { RoundPart } from "./round-part.tsx";
import type { RoundProps } from "./round-props.ts";
import { useRoundStyles } from "./round-styles.ts";
import { roundWords } from "./round-words.ts";

const said = roundWords.send;

/** 发下去: to whom, until when, what the copies show. */
export function SendStep(props: RoundProps) {
  const { state, report } = props;
  return (
    <>
      {report.schedule.frame === undefined && <WarningBar>{said.noFrame}</WarningBar>}
      {state.sent !== undefined && <Sent key={state.sendings} {...props} sent={state.sent} />}
      <To {...props} />
      <Due {...props} />
      <Options {...props} />
    </>
  );
}

/** What came of one sending. */
function Sent({ sent, unsaved }: RoundProps & { readonly sent: NonNullable<RoundProps["state"]["sent"]> }) {
  const top = useRef<HTMLDivElement>(null);
  // The button is pressed far below a long list of recipients: what came of it is brought into sight.
  useEffect(() => {
    // New engines answer with a promise, which is no way to clean up.
    top.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <>
      <div ref={top}>
        <DoneBar>{said.made(sent.copies, sent.files.at(-1) ?? "")}</DoneBar>
      </div>
      {unsaved && <WarningBar>{said.keep}</WarningBar>}
      <CopyCard title={said.notice} text={sent.notice} />
    </>
  );
}

function To({ state, report, onEvent }: RoundProps) {
  const styles = useRoundStyles();
  const all = possibleRecipients(report);
  const left = new Set(state.left);
  const chosen = all.filter(({ name }) => !left.has(name));
  const edit = () => onEvent({ kind: "units-edited", text: unitsText(report.settings.units) });
  const toggleAll = () =>
    onEvent({
      kind: "recipients-left",
      names: chosen.length === all.length ? all.map(({ name }) => name) : [],
    });
  return (
    <section className={styles.section} aria-label={said.to}>
      <div className={styles.titleLine}>
        <h2 className={styles.title}>{said.to}</h2>
        <span className={styles.buttons}>
          {all.length > 1 && (
            <Button size="small" appearance="subtle" className={styles.small} onClick={toggleAll}>
              {chosen.length === all.length ? said.none : said.all}
            </Button>
          )}
          <Button size="small" className={styles.small} onClick={edit}>
            {said.units}
          </Button>
        </span>
      </div>
      {all.length === 0 && <p className={styles.more}>{said.nobody}</p>}
      {all.length > 0 && (
        <ul className={styles.list}>
          {all.map(({ name, rows }) => (
            <li key={name} className={styles.line}>
              <Checkbox
                className={styles.grow}
                label={name}
                checked={!left.has(name)}
                onChange={(_, { checked }) =>
                  onEvent({
                    kind: "recipients-left",
                    names:
                      checked === true ? state.left.filter((one) => one !== name) : [...state.left, name],
                  })
                }
              />
              <span className={styles.aside}>{said.rows(rows)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The day with its weekday, once it is a whole one. */
function Due({ state, onEvent }: RoundProps) {
  const day = dayIn(state.due);
  return (
    <Field label={said.due} hint={day === undefined ? said.dueHint : said.dueWords(dayWords(day))}>
      <Input
        type="date"
        value={state.due}
        onChange={(_, { value }) => onEvent({ kind: "due-set", due: value })}
      />
    </Field>
  );
}

function dayIn(text: string): IsoDay | undefined {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return isRealDay(year, month, day) ? (text as IsoDay) : undefined;
}

function Options({ state, onEvent }: RoundProps) {
  const styles = useRoundStyles();
  return (
    <RoundPart title={said.options}>
      <Checkbox
        label={said.others}
        checked={state.withOthers}
        onChange={(_, { checked }) => onEvent({ kind: "others-set", shown: checked === true })}
      />
      <Checkbox
        label={said.zip}
        checked={state.asZip}
        onChange={(_, { checked }) => onEvent({ kind: "way-set", asZip: checked === true })}
      />
      <p className={styles.more}>{said.choices}</p>
    </RoundPart>
  );
}

/** Copies are made; then the table that remembers them is saved; then they are waited for. */
export function SendBar(props: RoundProps) {
  const { state, unsaved, onSave, onEvent } = props;
  if (state.sent === undefined) {
    return (
      <ActionBar>
        <MakeCopies {...props} />
      </ActionBar>
    );
  }
  return (
    <ActionBar>
      {unsaved ? (
        <Button appearance="primary" icon={<Save20Regular />} onClick={onSave}>
          {said.save}
        </Button>
      ) : (
        <Button appearance="primary" onClick={() => onEvent({ kind: "step-chosen", step: "back" })}>
          {said.next}
        </Button>
      )}
      <MakeCopies {...props} again />
    </ActionBar>
  );
}

function MakeCopies({ state, report, onAct, again }: RoundProps & { readonly again?: true }) {
  const to = possibleRecipients(report)
    .map(({ name }) => name)
    .filter((name) => !state.left.includes(name));
  const can = to.length > 0 && report.schedule.frame !== undefined;
  return (
    <Button
      appearance={again ? "secondary" : "primary"}
      {...(!again && { icon: <ArrowDownload20Regular /> })}
      disabledFocusable={!can}
      onClick={() => can && onAct({ kind: "send", to })}
    >
      {again ? said.again : said.make(to.length)}
    </Button>
  );
}
