// Serves the add-in build over https and tells this developer's Excel of it: npm run build && npm run sideload.
// `npm run sideload -- --remove` takes it out of Excel again.
import { execFileSync, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { manifestFor } from "../webpack/manifest-plugin.mjs";
import { devCertificate } from "./dev-certificate.mjs";
import { excelCommand, excelRegistration, manifestId } from "./excel-registration.mjs";
import { serve } from "./serve.mjs";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Stands apart from the build, which is emptied each time, while Excel still looks here. */
const MANIFEST = at("dist/sideload/manifest.xml");

const FOR_THE_WEB = `Excel on the web: open a workbook, 开始 → 加载项 → 更多加载项 → 我的加载项 → 上载我的加载项,
and choose ${MANIFEST}`;

function registration() {
  const id = manifestId(readFileSync(at("manifest.xml"), "utf8"));
  return excelRegistration({ platform: process.platform, home: homedir(), id, manifest: MANIFEST });
}

function register(how) {
  if (how.kind === "registry") execFileSync("reg", how.add, { stdio: "inherit" });
  if (how.kind !== "copy") return;
  if (!existsSync(how.container)) throw new Error("Excel is not installed here, or was never opened");
  mkdirSync(dirname(how.to), { recursive: true });
  copyFileSync(MANIFEST, how.to);
}

function remove(how) {
  if (how.kind === "registry") execFileSync("reg", how.remove, { stdio: "inherit" });
  if (how.kind === "copy") rmSync(how.to, { force: true });
  console.log("Excel no longer knows the add-in. Restart Excel.");
}

/** Why nothing can be started here; undefined when all is there. */
function hindrance(certificate) {
  if (process.env.CI !== undefined) return "Sideloading is for a developer's own machine, not for CI.";
  if (!existsSync(at("dist/addin/taskpane.html"))) return "There is no build yet: npm run build";
  return certificate.trouble;
}

async function start(how) {
  const certificate = devCertificate(homedir(), new Date());
  const why = hindrance(certificate);
  if (why !== undefined) {
    console.error(why);
    process.exitCode = 1;
    return;
  }
  const { address } = await serve({ port: 3000, tls: certificate.tls });
  mkdirSync(dirname(MANIFEST), { recursive: true });
  writeFileSync(MANIFEST, manifestFor(readFileSync(at("manifest.xml"), "utf8"), address));
  register(how);
  const [program, ...args] = excelCommand(process.platform) ?? [];
  if (program !== undefined) spawn(program, args, { stdio: "ignore", detached: true }).unref();
  console.log(`${address}/taskpane.html is served until you press Ctrl+C.`);
  if (how.kind !== "by-hand") console.log("In Excel: 开始 → 工会进度表; else 加载项 → 开发人员加载项.");
  console.log(FOR_THE_WEB);
}

if (process.argv.includes("--remove")) remove(registration());
else await start(registration());
