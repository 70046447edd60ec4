// The pages that draw the same works with the peers, as well as their own options allow.
import { readFileSync } from "node:fs";

const peer = (path) => readFileSync(new URL(`../node_modules/${path}`, import.meta.url), "utf8");
const FONT = "'Microsoft YaHei','Noto Sans CJK SC',sans-serif";

/** A page with a script of the peer's and one of ours; a closing tag inside a script would end it. */
function page(style, body, scripts) {
  const inline = scripts.map((script) => `<script>${script.replaceAll("</script", "<\\/script")}</script>`);
  return `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#fff;font-family:${FONT}}${style}</style>${body}${inline.join("")}`;
}

/** Months across the whole year, as many as fit; it cannot be edited. */
export function frappePage(bars) {
  const tasks = bars.map(({ item, from, to }, at) => ({ id: `t${at}`, name: item, start: from, end: to }));
  const options = {
    view_mode: "Month",
    column_width: 80,
    language: "zh",
    readonly: true,
    today_button: false,
    view_mode_select: false,
    scroll_to: "start",
    container_height: "auto",
  };
  return page(peer("frappe-gantt/dist/frappe-gantt.css"), '<div id="chart" style="width:1000px"></div>', [
    peer("frappe-gantt/dist/frappe-gantt.umd.js"),
    `new Gantt("#chart", ${JSON.stringify(tasks)}, ${JSON.stringify(options)});`,
  ]);
}

/** A section for each owner, months on the axis. */
export function mermaidPage(bars) {
  const owners = [...new Set(bars.map(({ owners: [first = "未写部门"] }) => first))];
  const lines = owners.flatMap((owner) => [
    `section ${owner}`,
    ...bars
      .filter(({ owners: [first = "未写部门"] }) => first === owner)
      .map(({ item, from, to }) => `${item.replace(/[:;#]/g, "，")} :${from}, ${to}`),
  ]);
  const text = ["gantt", "dateFormat YYYY-MM-DD", "axisFormat %m", "tickInterval 1month", ...lines].join(
    "\n",
  );
  const options = {
    startOnLoad: false,
    fontFamily: FONT,
    gantt: { useWidth: 1000, inclusiveEndDates: true },
  };
  return page("", '<div id="chart" style="width:1000px"></div>', [
    peer("mermaid/dist/mermaid.min.js"),
    `mermaid.initialize(${JSON.stringify(options)});
mermaid.render("gantt", ${JSON.stringify(text)}).then(({ svg }) => { document.getElementById("chart").innerHTML = svg; });`,
  ]);
}
