import { describe, expect, test } from "vitest";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { readBy } from "../../../src/core/time/asked-forms.ts";
import { forms } from "../../../src/core/time/forms/all.ts";
import { formExamples } from "../../../src/core/time/forms/examples.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";
import { renderPeriod } from "../../../src/core/time/render-period.ts";
import { shorthand } from "../../../src/core/time/shorthand.ts";
import type { Ask } from "../../../src/core/time/time-form.ts";
import { frames, meaningOf } from "./frames.ts";

const examples = formExamples.flatMap(({ name, examples: own }) =>
  own.map((example): [string, string] => [name, example]),
);

/** The names of all forms that claim the text, whatever signs they need; inner times are read by the last that can. */
function claimants(text: string, frame: PlanFrame | undefined): string[] {
  const ask: Ask = {
    frame,
    words: () => "",
    read(code) {
      for (const form of [...forms].reverse()) {
        const reading = readBy(form, code, ask);
        if (reading !== undefined) return reading;
      }
      return undefined;
    },
  };
  const code = shorthand(fold(text));
  return formExamples.filter(({ form }) => readBy(form, code, ask) !== undefined).map(({ name }) => name);
}

describe.each(frames)("in $name", ({ frame }) => {
  test.each(examples)("only %s reads “%s”", (name, example) => {
    expect(claimants(example, frame)).toEqual([name]);
  });

  test.each(examples)("%s: the suggestions for “%s” can all be read in the same frame", (_, example) => {
    const reading = readPeriod(example, frame);
    const suggestions = reading.ok ? [] : reading.fault.suggestions;
    expect(suggestions.filter((suggestion) => !readPeriod(suggestion, frame).ok)).toEqual([]);
  });

  test.each(examples)("%s: the canonical spelling of “%s” means the same again", (_, example) => {
    const reading = readPeriod(example, frame);
    if (!reading.ok || frame === undefined) return;
    const again = readPeriod(renderPeriod(reading.value, frame), frame);
    expect(again.ok && meaningOf(again.value)).toEqual(meaningOf(reading.value));
  });
});

test("each form has examples, and no two forms share a name", () => {
  expect(new Set(formExamples.map(({ form }) => form))).toEqual(new Set(forms));
  expect(new Set(formExamples.map(({ name }) => name)).size).toBe(forms.length);
  for (const { examples: own } of formExamples) expect(own.length).toBeGreaterThan(0);
});
