/** For everybody; asked from within China it may be slow or never answer. */
const GLOBAL = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** For tenants of the cloud that 21Vianet runs in China. */
const CHINA = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";

/**
 * The addresses of office.js for a build, in the order in which the pane asks them: `global` and `21vianet` say
 * which of Microsoft's two comes first. Anything else is the folder that a school keeps it in (or the `office.js`
 * in it), over https or beside the pane (`office-js/`); then nobody outside is asked.
 *
 * @param {string} [source]
 * @returns {readonly string[]}
 */
export function officeScripts(source = "global") {
  if (source === "global") return [GLOBAL, CHINA];
  if (source === "21vianet") return [CHINA, GLOBAL];
  if (!/(^|\/)office\.js$|\/$/.test(source))
    throw new Error(`office is global, 21vianet, or a folder that ends with “/”, not ${source}`);
  if (!isSafe(source)) throw new Error(`Office loads scripts over https alone, not from ${source}`);
  return [source.endsWith("/") ? `${source}office.js` : source];
}

/** Of https, or of no scheme and host of its own: then it stands where the pane stands. */
function isSafe(source) {
  return /^https:\/\/[^/]/.test(source) || !/^([a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(source);
}
