import type { HostRule } from "./cells.ts";
import { intersection } from "./cells.ts";
import { HostError, itemNotFound } from "./host-error.ts";
import { mayDress, type Target } from "./look.ts";

let made = 0;

/** `Excel.ConditionalFormatCollection`: the rules that touch some cells. */
export class HostRules {
  readonly #target: Target;

  constructor(target: Target) {
    this.#target = target;
  }

  get Items() {
    const { sheet, areas } = this.#target;
    const touching = sheet.rules.filter((rule) =>
      rule.areas.some((one) => areas.some((other) => intersection(one, other) !== undefined)),
    );
    return touching.map((rule) => new HostConditionalFormat(this.#target, rule));
  }

  Add(type: string) {
    const { sheet, areas } = this.#target;
    mayDress(this.#target);
    if (type !== "Custom") throw new HostError("NotImplemented", `a rule of type ${type}`);
    made += 1;
    const rule: HostRule = { id: `{rule-${made}}`, type, areas, formula: "", fill: undefined };
    sheet.rules.push(rule);
    return new HostConditionalFormat(this.#target, rule);
  }

  Item(id: string) {
    const found = this.Items.find((rule) => rule.Id === id);
    if (found === undefined) throw itemNotFound(`the rule ${id}`);
    return found;
  }
}

class HostConditionalFormat {
  readonly #target: Target;
  readonly #rule: HostRule;

  constructor(target: Target, rule: HostRule) {
    this.#target = target;
    this.#rule = rule;
  }

  get Id() {
    return this.#rule.id;
  }
  get Type() {
    return this.#rule.type;
  }

  get CustomOrNullObject() {
    return this.#rule.type === "Custom" ? this.Custom : null;
  }

  get Custom() {
    const rule = this.#rule;
    return {
      Rule: {
        get Formula() {
          return rule.formula;
        },
        set Formula(formula: string) {
          rule.formula = formula;
        },
      },
      Format: {
        Fill: {
          get Color() {
            return rule.fill ?? "";
          },
          set Color(color: string) {
            rule.fill = color;
          },
        },
      },
    };
  }

  Delete() {
    mayDress(this.#target);
    const { sheet } = this.#target;
    sheet.rules = sheet.rules.filter((rule) => rule !== this.#rule);
  }
}
