import { createRoot } from "react-dom/client";
import manifest from "../../package.json";
import { isoDay } from "../core/model/day.ts";
import { copyPicture } from "./copy-picture.ts";
import { copyTable } from "./copy-table.ts";
import { copyText } from "./copy-text.ts";
import type { Desk } from "./desk.ts";
import { browserHost, type HostState } from "./host.ts";
import { noDraft, updateDraft } from "./import/paste-draft.ts";
import { jobsDesk } from "./jobs-desk.ts";
import { meetOffice } from "./office-host.ts";
import { Pane } from "./pane.tsx";
import { updatePane, welcome } from "./pane-state.ts";
import { keepWork } from "./rescue/keep-work.ts";
import { browserRescue } from "./rescue/rescue.ts";
import { saveFile } from "./save-file.ts";
import { storeOf } from "./store.ts";
import { wishesFor } from "./wishes.ts";
import type { Tab } from "./working.ts";

/** Today where the officer sits. */
function today() {
  const now = new Date();
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** The adapter of the pane outside Excel: workbooks from files. */
const openBytes: Desk["openReturned"] = async (bytes) =>
  (await import(/* webpackPrefetch: true */ "../workbook/file.ts")).openFile(bytes);

/** Whether the address asks for the sample, as `npm start` does. */
function wantsSample({ search, hash }: Location): boolean {
  return new URLSearchParams(search).has("sample") || hash === "#sample";
}

/** The buttons of the ribbon open the pane at #check, #table and #timeline. */
function firstTab({ hash }: Location): Tab {
  if (hash === "#timeline") return "timeline";
  return hash === "#table" ? "export" : "check";
}

const root = document.getElementById("root");
// Where the browser is too old, the notice has taken the place of the page.
if (root !== null) {
  const store = storeOf(updatePane, welcome);
  const host = storeOf<HostState, HostState>((_, now) => now, browserHost);
  const draft = storeOf(updateDraft, noDraft);
  const rescue = browserRescue();
  const wishes = wishesFor({
    store,
    draft,
    desk: jobsDesk(openBytes, openBytes),
    save: saveFile,
    copy: copyPicture,
    copyText,
    copyTable,
    rescue,
    today,
    firstTab: firstTab(location),
  });
  const showSample = wantsSample(location);
  if (showSample) void wishes.openSample();
  else void wishes.findLeftWork();
  keepWork(store, rescue);
  createRoot(root).render(
    <Pane
      store={store}
      host={host}
      draft={draft}
      wishes={wishes}
      version={manifest.version}
      today={today()}
    />,
  );
  // Without Excel around it, office.js would only reload or stall the page.
  if (ADDIN_BUILD && !showSample) {
    meetOffice(host.send, async () => {
      const { officeWorkbook } = await import("../workbook/office.ts");
      const { followExcel } = await import("./follow-excel.ts");
      followExcel({ store, draft, wishes, book: officeWorkbook() });
    });
    addEventListener("hashchange", () => wishes.chooseTab(firstTab(location)));
  }
}
