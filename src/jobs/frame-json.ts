import { type FoundFrame, frameYears } from "../core/model/frame.ts";

/** The plan frame as the command line gives it: kind, calendar years, term, and where it was read. */
export function frameJson({ frame, source }: FoundFrame) {
  return {
    kind: frame.kind,
    years: frameYears(frame),
    ...(frame.kind === "term" ? { term: frame.term } : {}),
    source,
  };
}
