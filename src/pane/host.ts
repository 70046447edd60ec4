/** What is known of the program around the pane. */
export interface HostState {
  /** Whether Excel is dark; undefined outside Office, where the system's setting counts. */
  readonly dark: boolean | undefined;
  /** office.js was asked for and did not come: the pane works on files. */
  readonly excelMissing: boolean;
}

export const browserHost: HostState = { dark: undefined, excelMissing: false };
