import { createContext } from "react";
import { type PaneState, welcome } from "../pane-state.ts";

/** What the panel behind the version is made from; the footer that opens it stands on every screen. */
interface Known {
  readonly state: () => PaneState;
  readonly dark: boolean;
}

export const AboutContext = createContext<Known>({ state: () => welcome, dark: false });
