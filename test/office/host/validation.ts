import type { Area } from "../../../src/core/model/grid.ts";
import { intersection } from "./cells.ts";
import { HostError } from "./host-error.ts";
import { mayDress, type Target } from "./look.ts";

const PROPERTIES = ["Rule", "IgnoreBlanks", "ErrorAlert", "Prompt"] as const;

/** `Excel.DataValidation` of some cells. */
export class HostValidation {
  readonly #target: Target;

  constructor(target: Target) {
    this.#target = target;
    for (const property of PROPERTIES) {
      Object.defineProperty(this, property, {
        get: () => null,
        set: (value: unknown) => this.#set(property, value),
      });
    }
  }

  Clear() {
    mayDress(this.#target);
    const { sheet, areas } = this.#target;
    const isCleared = (area: Area) => areas.some((one) => isSame(intersection(one, area), area));
    sheet.validations = sheet.validations.filter((one) => !one.areas.every(isCleared));
  }

  #set(property: string, value: unknown) {
    mayDress(this.#target);
    const { sheet, areas } = this.#target;
    if (property === "Rule" && !isList(value)) throw new HostError("InvalidArgument", "a validation rule");
    const same = sheet.validations.find((one) => JSON.stringify(one.areas) === JSON.stringify(areas));
    if (same !== undefined) same.props[property] = value;
    else sheet.validations.push({ areas, props: { [property]: value } });
  }
}

function isSame(one: Area | undefined, other: Area): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isList(rule: unknown): boolean {
  const { list } = rule as { readonly list?: { readonly source?: unknown } };
  return typeof list?.source === "string";
}
