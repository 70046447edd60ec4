// The builds that the benchmark measures, and the peers they are measured against.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const quiet = ["ignore", "ignore", "inherit"];

const PEERS = [
  "docx",
  "docxtemplater",
  "docx-templates",
  "chrono-node",
  "daff",
  "@microsoft/recognizers-text-date-time",
];

/** The peers at the versions of bench/package-lock.json. */
export function installPeers(names = PEERS) {
  if (names.every((name) => existsSync(new URL(`node_modules/${name}`, import.meta.url)))) return;
  execFileSync("npm", ["ci"], { cwd: fileURLToPath(new URL(".", import.meta.url)), stdio: quiet });
}

/** What officers get. */
export function buildProduct() {
  execFileSync("npm", ["run", "build"], { cwd: root, stdio: quiet });
}

/** What the benchmark calls: the jobs, and the time module by itself. */
export function buildSubjects() {
  execFileSync(
    process.execPath,
    ["node_modules/webpack-cli/bin/cli.js", "--mode", "production", "--env", "bench"],
    { cwd: root, stdio: quiet },
  );
}

/** A built subject (`bench` or `time`) as a URL. */
export function subjectUrl(name) {
  return new URL(`../dist/bench/${name}.mjs`, import.meta.url);
}
