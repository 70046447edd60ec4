/** The same with what finds its place. */
export { choosePlace } from "../../src/word/choose-place.ts";
export * from "./writing.ts";
