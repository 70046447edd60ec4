/** A body that answers for work: its name, what else it is called, and whether copies go out to it. */
export interface Unit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: "department" | "sub-union";
}

/** What the hidden sheet 设置 keeps with the workbook. */
export interface Settings {
  /** The frame as a title would say it, when the officer chose one. */
  readonly frame?: string;
  /** Keys of the 建议 answered 「这样没错」. */
  readonly accepted: readonly string[];
  /** 名单. */
  readonly units: readonly Unit[];
}

/** The format of the sheet 设置 that this version writes; a newer one is refused, older ones stay readable. */
export const SETTINGS_FORMAT = 1;

export const NO_SETTINGS: Settings = { accepted: [], units: [] };
