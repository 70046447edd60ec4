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
    this.#target.sheet.validations = [];
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

function isList(rule: unknown): boolean {
  const { list } = rule as { readonly list?: { readonly source?: unknown } };
  return typeof list?.source === "string";
}
