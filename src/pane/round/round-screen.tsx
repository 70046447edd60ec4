import { Chips } from "../check/chips.tsx";
import { BackBar, BackStep } from "./back-step.tsx";
import { MergeBar, MergeStep } from "./merge-step.tsx";
import type { RoundProps } from "./round-props.ts";
import { roundWords } from "./round-words.ts";
import { SendBar, SendStep } from "./send-step.tsx";
import { UnitsBar, UnitsCard } from "./units-card.tsx";

/** 汇总: copies go out, come back and become one table again. */
export function RoundScreen(props: RoundProps) {
  const { state, onEvent } = props;
  const { label, ...steps } = roundWords.steps;
  return (
    <>
      <Chips
        label={label}
        chosen={state.step}
        chips={(["send", "back", "merge"] as const).map((value) => ({ value, text: steps[value] }))}
        onChoose={(step) => onEvent({ kind: "step-chosen", step })}
      />
      <Step {...props} />
    </>
  );
}

function Step(props: RoundProps) {
  switch (props.state.step) {
    case "send":
      return props.state.unitsText === undefined ? (
        <SendStep {...props} />
      ) : (
        <UnitsCard {...props} text={props.state.unitsText} />
      );
    case "back":
      return <BackStep {...props} />;
    case "merge":
      return <MergeStep {...props} />;
  }
}

/** The one main thing to do at each step. */
export function RoundBar(props: RoundProps) {
  switch (props.state.step) {
    case "send":
      return props.state.unitsText === undefined ? (
        <SendBar {...props} />
      ) : (
        <UnitsBar {...props} text={props.state.unitsText} />
      );
    case "back":
      return <BackBar {...props} />;
    case "merge":
      return <MergeBar {...props} />;
  }
}
