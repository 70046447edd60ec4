import { deflateRawSync } from "node:zlib";
import webpack from "webpack";
import { oldBrowserNotice } from "./old-browser-notice.mjs";

const { sources, Compilation } = webpack;

const TITLE = "工会进度表";

/** Nothing comes in and nothing goes out: what the page promises in its footer, the browser enforces. */
const OFFLINE_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "font-src data:",
  "worker-src blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");

function page(head, scripts) {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
${head}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="renderer" content="webkit">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>${TITLE}</title>
<style>html,body,#root{height:100%;margin:0}@media (prefers-color-scheme:dark){body{background:#292929}}</style>
</head>
<body>
<div id="root"></div>
<script>${oldBrowserNotice}</script>
${scripts}
</body>
</html>
`;
}

/** Script text that may stand inside a <script> element: no closing tag and no comment opening within. */
function inlineScript(code) {
  return code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
}

function initialScripts(compilation) {
  const [entry] = compilation.entrypoints.values();
  return entry.getFiles().filter((name) => name.endsWith(".js"));
}

/** An attribute's text. */
function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/** Writes the page of the https build, which loads its first scripts by address and says where office.js is. */
function linkedPage(compilation, officeScripts) {
  const metas = officeScripts.map((address) => `<meta name="office-js" content="${escaped(address)}">\n`);
  const tags = initialScripts(compilation).map((name) => `<script src="${name}"></script>`);
  return page(`<link rel="icon" href="data:,">\n${metas.join("")}`, tags.join("\n"));
}

/** The licence notices that the minimizer put into files beside the scripts. */
function licences(compilation) {
  const files = compilation.getAssets().filter(({ name }) => name.endsWith(".LICENSE.txt"));
  return [...new Set(files.map(({ source }) => source.source().toString()))].join("");
}

/** A part of the code that does not run at once, as text that the page's script unpacks. */
function packedPart(name, code) {
  return `<script type="text/plain" id="${name}">${deflateRawSync(code, { level: 9 }).toString("base64")}</script>`;
}

/** Writes the page that needs nothing beside it: all scripts go inside, their files away. */
function inlinedPage(compilation) {
  const notices = licences(compilation);
  const [first, ...more] = initialScripts(compilation);
  if (more.length > 0) throw new Error("The page has one script at its beginning");
  const code = (name) => compilation.getAsset(name).source.source().toString();
  const parts = compilation.getAssets().flatMap(({ name }) => {
    return name.endsWith(".js") && name !== first ? [packedPart(name, code(name))] : [];
  });
  // Under this id the page finds its own code, to make a worker of it.
  const script = `<script id="page">${inlineScript(notices + code(first))}</script>`;
  for (const { name } of compilation.getAssets()) compilation.deleteAsset(name);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${OFFLINE_POLICY}">\n`;
  return page(policy, [...parts, script].join("\n"));
}

/** Adds the HTML page to a build of the pane: `inline` puts the scripts into it, `officeScripts` are for Excel. */
export class PagePlugin {
  constructor({ file, inline, officeScripts = [] }) {
    this.file = file;
    this.inline = inline;
    this.officeScripts = officeScripts;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PagePlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "PagePlugin", stage }, () => {
        if (compilation.errors.length > 0) return;
        const html = this.inline ? inlinedPage(compilation) : linkedPage(compilation, this.officeScripts);
        compilation.emitAsset(this.file, new sources.RawSource(html));
      });
    });
  }
}
