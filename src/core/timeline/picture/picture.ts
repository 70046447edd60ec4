import type { FestivalMark } from "../timeline.ts";
import type { Lane, PictureItem } from "./arrange.ts";

/** A text at its place; `anchor` tells which of its ends stands there. */
export interface Label {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export type Shape =
  | {
      readonly kind: "bar";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: "dot";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly ring?: true;
    };

/** A piece of work as drawn. */
export interface Drawn {
  readonly item: PictureItem;
  readonly label: Label;
  readonly shapes: readonly Shape[];
  readonly top: number;
  readonly height: number;
}

/** The timeline picture in pixels: everything at its place, nothing left to decide. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly months: readonly {
    readonly label: Label;
    readonly x: number;
    readonly current: boolean;
    readonly newYear: boolean;
  }[];
  readonly axis: number;
  readonly shades: readonly { readonly x: number; readonly width: number; readonly name: string }[];
  readonly festivals: readonly {
    readonly mark: FestivalMark;
    readonly x: number;
    readonly label: Label | undefined;
  }[];
  readonly today: number | undefined;
  readonly headings: readonly { readonly label: Label; readonly lane: Lane }[];
  readonly rule: number | undefined;
  readonly drawn: readonly Drawn[];
}
