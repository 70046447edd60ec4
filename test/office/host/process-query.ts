import { HostError } from "./host-error.ts";

/** An object of the host. Its members bear the names of the wire: `Name`, `GetRange`, `UsedRange`. */
export type HostObject = object;

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface Query {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** The answer to a request: the results up to the first action that was refused, and the refusal. */
export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: Readonly<Record<string, unknown>>;
}

/** Objects that outlive a request, by the reference that the client was given. */
export type References = Map<string, HostObject>;

/**
 * Carries a request out, action by action. What was done before a refusal stays done, as in Excel.
 *
 * The numbers of actions and paths are those that the client of @microsoft/office-js 1.1.110 sends.
 */
export function processQuery(query: Query, root: HostObject, references: References): Answer {
  const results: { ActionId: number; Value: unknown }[] = [];
  const paths = new Paths(query.ObjectPaths, root, references);
  for (const [index, action] of query.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: carryOut(action, paths, references) });
    } catch (refusal) {
      if (!(refusal instanceof HostError)) throw refusal;
      return { Results: results, Error: refused(refusal, index, action) };
    }
  }
  return { Results: results };
}

function refused({ code, message }: HostError, index: number, { Name }: Action) {
  return { Code: code, Message: message, HttpStatusCode: 400, ActionIndex: index, Location: Name };
}

/** The objects that the paths of a request lead to, each found once, when first asked for. */
class Paths {
  readonly #paths: Query["ObjectPaths"];
  readonly #root: HostObject;
  readonly #references: References;
  readonly #found = new Map<number, HostObject | null>();

  constructor(paths: Query["ObjectPaths"], root: HostObject, references: References) {
    this.#paths = paths;
    this.#root = root;
    this.#references = references;
  }

  at(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const found = this.#follow(id);
    this.#found.set(id, found);
    return found;
  }

  #follow(id: number): HostObject | null {
    const path = this.#paths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `no path ${id}`);
    const { ObjectPathType: type, Name } = path;
    if (type === 1) return this.#root;
    if (type === 2) return new HostAddin();
    if (type === 6) return this.#kept(Name);
    const parent = this.at(path.ParentObjectPathId ?? 0);
    if (parent === null) return this.#underNothing(Name);
    const given = this.arguments(path.ArgumentInfo);
    if (type === 3) return call(parent, Name, given) as HostObject | null;
    if (type === 4) return read(parent, Name) as HostObject | null;
    if (type === 5) return call(parent, "Item", given) as HostObject | null;
    throw new HostError("InvalidObjectPath", `a path of type ${type}`);
  }

  #kept(reference: string): HostObject {
    const kept = this.#references.get(reference);
    if (kept === undefined) throw new HostError("InvalidReference", `no object ${reference}`);
    return kept;
  }

  /** Under an object that is not there, only what may be missing itself may be asked for. */
  #underNothing(name: string): null {
    if (name.endsWith("OrNullObject")) return null;
    throw new HostError("InvalidObjectPath", `${name} of an object that is not there`);
  }

  arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((given, index) => {
      const path = ReferencedObjectPathIds[index] ?? 0;
      return path === 0 ? given : this.at(path);
    });
  }
}

/** What the client makes for itself: of all that, it only tells that it is ready. */
class HostAddin {
  NotifyActionHandlerReady() {}
}

function carryOut(action: Action, paths: Paths, references: References): unknown {
  const { ActionType: type, ObjectPathId: path, Name } = action;
  if (type === 5) return null;
  const target = paths.at(path);
  if (type === 1) return target === null ? null : identity(target);
  if (type === 2) return target === null ? null : query(target, action.QueryInfo?.Select ?? []);
  // The client asks to keep whatever it was given, what is not there as well.
  if (target === null && Name.endsWith("Reference")) return null;
  if (target === null) throw new HostError("InvalidObjectPath", `${Name} of an object that is not there`);
  const given = paths.arguments(action.ArgumentInfo);
  if (type === 4) return write(target, Name, given[0]);
  if (type !== 3) throw new HostError("NotImplemented", `an action of type ${type}`);
  if (Name === "_KeepReference") return keep(target, references);
  if (Name === "_RemoveReference") return forget(target, references);
  return call(target, Name, given) ?? null;
}

const REFERENCE = Symbol("reference");
let kept = 0;

function keep(target: HostObject, references: References): null {
  kept += 1;
  Reflect.set(target, REFERENCE, `kept${kept}`);
  references.set(`kept${kept}`, target);
  return null;
}

function forget(target: HostObject, references: References): null {
  references.delete(String(Reflect.get(target, REFERENCE)));
  return null;
}

/** Excel may tell the id of what it has just made; nobody promises it, so here who wants to know has to load it. */
function identity(target: HostObject) {
  const reference: unknown = Reflect.get(target, REFERENCE);
  return reference === undefined ? {} : { _ReferenceId: reference };
}

function query(target: HostObject, select: readonly string[]): Record<string, unknown> {
  if (select.length === 0) throw new HostError("InvalidArgument", "a load that names nothing");
  const items: unknown = Reflect.get(target, "Items");
  if (Array.isArray(items)) {
    const ofItems = select.map((path) => path.replace(/^items\//, ""));
    return { _Items: items.map((item) => ({ _Id: Reflect.get(item, "Id"), ...query(item, ofItems) })) };
  }
  const answer: Record<string, unknown> = {};
  for (const path of select) answerInto(answer, target, path);
  return answer;
}

function answerInto(answer: Record<string, unknown>, target: HostObject, path: string): void {
  const [first = "", ...rest] = path.split("/");
  const name = first.charAt(0).toUpperCase() + first.slice(1);
  const value = read(target, name);
  if (rest.length === 0 || value === null) answer[name] = value;
  else
    answer[name] = {
      ...(answer[name] as object | undefined),
      ...query(value as HostObject, [rest.join("/")]),
    };
}

function read(target: HostObject, name: string): unknown {
  if (!(name in target)) throw missing(target, name);
  return Reflect.get(target, name);
}

function write(target: HostObject, name: string, value: unknown): null {
  if (!(name in target) || !Reflect.set(target, name, value)) throw missing(target, name);
  return null;
}

function call(target: HostObject, name: string, given: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(target, name);
  if (typeof method !== "function") throw missing(target, name);
  return Reflect.apply(method, target, given);
}

function missing(target: HostObject, name: string): HostError {
  return new HostError("ApiNotFound", `${target.constructor.name} has no ${name} here`);
}
