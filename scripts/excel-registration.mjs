import { posix, win32 } from "node:path";

/** Where Excel for Windows looks for add-ins under development: the name is the add-in's id, the value its manifest. */
const DEVELOPER_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

/** Where Excel for Mac may read at all, below the home folder. */
const MAC_CONTAINER = "Library/Containers/com.microsoft.Excel/Data/Documents";

/**
 * The id that a manifest gives its add-in.
 *
 * @param {string} xml
 * @returns {string}
 */
export function manifestId(xml) {
  const [, id] = /<Id>\s*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\s*<\/Id>/i.exec(xml) ?? [];
  if (id === undefined) throw new Error("The manifest has no <Id> that is a GUID");
  return id;
}

/**
 * How Excel on this system is told of an add-in under development: arguments for `reg` on Windows, a copy of the
 * manifest on a Mac; elsewhere there is only Excel on the web, where the manifest is uploaded by hand.
 *
 * @param {{ platform: string, home: string, id: string, manifest: string }} given the manifest by its full path
 * @returns {{ kind: "registry", add: string[], remove: string[] }
 *   | { kind: "copy", container: string, to: string } | { kind: "by-hand" }}
 */
export function excelRegistration({ platform, home, id, manifest }) {
  if (platform === "win32") {
    if (!win32.isAbsolute(manifest))
      throw new Error(`Excel needs the full path of the manifest, not ${manifest}`);
    return {
      kind: "registry",
      add: ["add", DEVELOPER_KEY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"],
      remove: ["delete", DEVELOPER_KEY, "/v", id, "/f"],
    };
  }
  if (platform === "darwin") {
    const container = posix.join(home, MAC_CONTAINER);
    return { kind: "copy", container, to: posix.join(container, "wef", `${id}.manifest.xml`) };
  }
  return { kind: "by-hand" };
}

/**
 * The program that opens Excel, with its arguments; undefined where there is none.
 *
 * @param {string} platform
 * @returns {readonly [string, ...string[]] | undefined}
 */
export function excelCommand(platform) {
  if (platform === "win32") return ["cmd", "/c", "start", "", "excel"];
  return platform === "darwin" ? ["open", "-a", "Microsoft Excel"] : undefined;
}
