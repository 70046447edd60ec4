import { describe, expect, test } from "vitest";
import type { PlanFrame } from "../../../src/core/model/frame.ts";
import { fold } from "../../../src/core/text/fold.ts";
import { forms } from "../../../src/core/time/forms/all.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";
import { renderPeriod } from "../../../src/core/time/render-period.ts";
import type { ReadInner } from "../../../src/core/time/time-form.ts";
import { frames, meaningOf } from "./frames.ts";

const examples = forms.flatMap((form) =>
  form.examples.map((example): [string, string] => [form.name, example]),
);

/** The names of all forms that claim the text. */
function claimants(text: string, frame: PlanFrame | undefined): string[] {
  const inner: ReadInner = (part) => {
    for (const form of [...forms].reverse()) {
      const reading = form.read(part, frame, inner);
      if (reading !== undefined) return reading;
    }
    return undefined;
  };
  return forms.filter((form) => form.read(fold(text), frame, inner) !== undefined).map(({ name }) => name);
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
  expect(forms.filter(({ examples: own }) => own.length === 0)).toEqual([]);
  expect(new Set(forms.map(({ name }) => name)).size).toBe(forms.length);
});
