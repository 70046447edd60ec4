import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/** Parts of the pane that the first screen does not need: fetched when first shown. */
function later<Props>(
  fetched: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await fetched() }));
}

export const LaterWorkspace = later(
  async () => (await import(/* webpackPrefetch: true */ "./workspace.tsx")).Workspace,
);
export const LaterTimeline = later(
  async () => (await import("./timeline/timeline-screen.tsx")).TimelineScreen,
);
export const LaterWideTimeline = later(
  async () => (await import("./timeline/timeline-screen.tsx")).WideTimeline,
);
export const LaterExport = later(async () => (await import("./export/export-screen.tsx")).ExportScreen);
export const LaterRound = later(async () => (await import("./round/round-screen.tsx")).RoundScreen);
export const LaterRoundBar = later(async () => (await import("./round/round-screen.tsx")).RoundBar);
export const LaterSheet = later(async () => (await import("./sheet/sheet-view.tsx")).SheetView);
export const LaterImport = later(async () => (await import("./import/import-screen.tsx")).ImportScreen);
export const LaterRoll = later(async () => (await import("./roll/roll-screen.tsx")).RollScreen);
export const LaterColumns = later(async () => (await import("./columns/columns-screen.tsx")).ColumnsScreen);
export const LaterSettings = later(
  async () => (await import("./settings/settings-screen.tsx")).SettingsScreen,
);
export const LaterAbout = later(async () => (await import("./about/about-panel.tsx")).AboutPanel);
export const LaterPasteBox = later(async () => (await import("./import/paste-box.tsx")).PasteBox);
export const LaterTemplateQuestion = later(
  async () => (await import("./welcome/template-question.tsx")).TemplateQuestion,
);
