/**
 * The same reading, done once for each text: a column says the same few things over and over.
 *
 * A class, so that all of them share one method: the engine throws away what it compiled of a function made
 * for one workbook when that workbook is done with, and would begin anew at each next one.
 */
export class Remembered<Value> {
  readonly #known = new Map<string, Value>();
  readonly #read: (text: string) => Value;

  constructor(read: (text: string) => Value) {
    this.#read = read;
  }

  of(text: string): Value {
    const before = this.#known.get(text);
    if (before !== undefined) return before;
    const value = this.#read(text);
    this.#known.set(text, value);
    return value;
  }
}
