import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { useMemo } from "react";
import type { Explanation } from "../../core/model/fault.ts";
import { frameName } from "../../core/model/frame.ts";
import type { ScheduleToFill } from "../../jobs/fill-template.ts";
import { ActionBar } from "../frame/action-bar.tsx";
import { BackHeader } from "../frame/back-header.tsx";
import { Frame } from "../frame/frame.tsx";
import { Section } from "../frame/section.tsx";
import { TroubleBar, WarningBar } from "../frame/trouble-bar.tsx";
import { reviewWords } from "../import/review-words.ts";
import { useStore } from "../store.ts";
import { words } from "../words.ts";
import { ChangeList, QuestionList } from "./change-list.tsx";
import { newSchedule } from "./new-schedule.ts";
import type { Roll } from "./roll.ts";
import type { RollSession } from "./roll-desk.ts";
import { rollWords } from "./roll-words.ts";
import { KeptList, TermLists } from "./told-lists.tsx";

interface Props {
  readonly session: RollSession;
  readonly trouble: Explanation | undefined;
  readonly version: string;
  readonly onMake: (schedule: ScheduleToFill) => void;
  readonly onBack: () => void;
}

/** 换成新学年: what changes, each with its tick, old beside new; what is not ticked stays as it was. */
export function RollScreen({ session, trouble, version, onMake, onBack }: Props) {
  const roll = useStore(session);
  const { old, to, outcome, accepted, lines, open } = roll;
  const schedule = useMemo(() => newSchedule(roll), [roll]);
  const sure = lines.filter(({ change }) => change.certainty === "sure");
  const questions = lines.filter(({ change }) => change.certainty === "question");
  const props = { accepted, send: session.send };
  return (
    <Frame
      version={version}
      top={
        <BackHeader
          title={rollWords.title}
          sub={`${frameName(old.frame)} → ${frameName(to)}`}
          back={rollWords.back}
          onBack={onBack}
        />
      }
      bar={
        <ActionBar>
          <Button
            appearance="primary"
            disabled={schedule === undefined || schedule.rows.length === 0}
            onClick={() => schedule !== undefined && onMake(schedule)}
          >
            {outcome.kind === "forward" ? rollWords.make(accepted.size) : rollWords.makeTerm}
          </Button>
          <Button
            icon={<ArrowUndo20Regular />}
            aria-label={reviewWords.undo}
            title={reviewWords.undo}
            disabled={roll.past.length === 0}
            onClick={() => session.send({ kind: "undone" })}
          />
        </ActionBar>
      }
    >
      {trouble !== undefined && <TroubleBar trouble={trouble} notChanged={words.trouble.notChanged} />}
      <Targets roll={roll} session={session} />
      {outcome.kind === "refused" && <TroubleBar trouble={{ code: "cannot-roll", ...outcome }} />}
      {notesOf(roll).map((note) => (
        <WarningBar key={note}>{words.sentence(note)}</WarningBar>
      ))}
      <QuestionList lines={questions} open={open} {...props} />
      <ChangeList lines={sure} {...props} />
      {outcome.kind === "forward" && <KeptList parts={outcome.parts} />}
      {outcome.kind === "term" && <TermLists parts={outcome.parts} />}
    </Frame>
  );
}

function notesOf({ outcome }: Roll): readonly string[] {
  if (outcome.kind !== "forward") return [];
  return [...new Set(outcome.parts.flatMap(({ rolled }) => rolled.notes))];
}

function Targets({ roll, session }: { readonly roll: Roll; readonly session: RollSession }) {
  const { targets, to } = roll;
  return (
    <Section title={rollWords.target}>
      <RadioGroup
        aria-label={rollWords.target}
        value={frameName(to)}
        onChange={(_, { value }) => {
          const target = targets.find((one) => frameName(one) === value);
          if (target !== undefined) session.send({ kind: "aimed", to: target });
        }}
      >
        {targets.map((target) => (
          <Radio key={frameName(target)} value={frameName(target)} label={frameName(target)} />
        ))}
      </RadioGroup>
    </Section>
  );
}
