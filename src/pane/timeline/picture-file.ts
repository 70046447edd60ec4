const SVG = "http://www.w3.org/2000/svg";

/** What a drawn element owes to the page's style sheets; in a file of its own it must carry it itself. */
const CARRIED = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
] as const;

/** White paper around the picture, in pixels. */
const MARGIN = 16;
/** Twice as sharp as the screen: it is looked at on phones. */
const SCALE = 2;

/** The timeline as a PNG, to be pasted into a chat. */
export async function pictureFile(drawn: SVGSVGElement): Promise<Blob> {
  const width = drawn.width.baseVal.value + 2 * MARGIN;
  const height = drawn.height.baseVal.value + 2 * MARGIN;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standingAlone(drawn, width, height))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, refused) =>
    canvas.toBlob(
      (png) => (png === null ? refused(new Error("no picture came out")) : done(png)),
      "image/png",
    ),
  );
}

/** The drawing as SVG text that needs no style sheet. */
function standingAlone(drawn: SVGSVGElement, width: number, height: number): string {
  const copy = drawn.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error("a copy of a drawing is a drawing");
  carryStyles(drawn, copy);
  copy.setAttribute("xmlns", SVG);
  copy.setAttribute("viewBox", `${-MARGIN} ${-MARGIN} ${width} ${height}`);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.prepend(paper(drawn, width, height));
  return new XMLSerializer().serializeToString(copy);
}

function carryStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of CARRIED) to.setAttribute(name, style.getPropertyValue(name));
  to.removeAttribute("class");
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index];
    if (copy !== undefined) carryStyles(child, copy);
  }
}

/** The colour of the page behind the picture, so that it reads the same in dark mode. */
function paper(drawn: SVGSVGElement, width: number, height: number): SVGRectElement {
  const sheet = document.createElementNS(SVG, "rect");
  for (const [name, value] of Object.entries({ x: -MARGIN, y: -MARGIN, width, height })) {
    sheet.setAttribute(name, String(value));
  }
  sheet.setAttribute("fill", backgroundOf(drawn));
  return sheet;
}

function backgroundOf(element: Element): string {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== "" && !/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return "#fff";
}
