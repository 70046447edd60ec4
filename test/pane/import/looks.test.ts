import { expect, test } from "vitest";
import { looksIn, styleByClasses } from "../../../src/pane/import/looks.ts";

/** Excel's way of writing a sheet of styles. */
const SHEET = `<!--
.xl65 {display:none; color:red;}
td.xl66, .xl67 {display:table-cell;}
.xl65 {text-decoration:line-through;}
.xl68 {color:blue;}
@media print {.xl69 {visibility:hidden;}}
-->`;

function shown(classes: readonly string[], own: string, property: string): string | undefined {
  return looksIn(`${styleByClasses(SHEET)(classes)};${own}`).get(property);
}

test.each`
  classes              | own                  | display         | why
  ${["xl65"]}          | ${""}                | ${"none"}       | ${"the class hides it"}
  ${["xl65"]}          | ${"display: block"}  | ${"block"}      | ${"the element's own words hold"}
  ${["xl66"]}          | ${"Display:None"}    | ${"none"}       | ${"the element's own words hold"}
  ${["xl65", "xl67"]}  | ${""}                | ${"table-cell"} | ${"the later rule holds"}
  ${["xl67", "xl65"]}  | ${""}                | ${"table-cell"} | ${"the order of the sheet counts"}
  ${["xl68", "other"]} | ${""}                | ${undefined}    | ${"nobody speaks of it"}
  ${[]}                | ${"list-display: a"} | ${undefined}    | ${"another property"}
`("$classes with “$own” is shown as $display: $why", ({ classes, own, display }) => {
  expect(shown(classes, own, "display")).toBe(display);
});

test("what two rules of a class say is all kept", () => {
  expect(shown(["xl65"], "", "text-decoration")).toBe("line-through");
  expect(shown(["xl65"], "text-decoration-line: none", "text-decoration")).toBe("none");
});

test("a class says nothing of words where its rule does not", () => {
  expect(styleByClasses(SHEET)(["xl68"])).toBe("");
});

test.each`
  style                                       | property             | value
  ${"display:none; display:inline"}           | ${"display"}         | ${"inline"}
  ${"display: none !important"}               | ${"display"}         | ${"none"}
  ${"/* gone */ mso-hide:all"}                | ${"mso-hide"}        | ${"all"}
  ${"text-decoration-color:red"}              | ${"text-decoration"} | ${undefined}
  ${"text-decoration:underline line-through"} | ${"text-decoration"} | ${"underline line-through"}
  ${"display"}                                | ${"display"}         | ${undefined}
`("of “$style” holds $property: $value", ({ style, property, value }) => {
  expect(looksIn(style).get(property)).toBe(value);
});
