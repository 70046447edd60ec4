import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, test } from "vitest";
import packageJson from "../package.json";
import { manifestFor } from "../webpack/manifest-plugin.mjs";

const xml = readFileSync("manifest.xml", "utf8");
const schema = "../shared/manifest-xsd/OfficeAppManifestV1_1.xsd";

function all(pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map(([, found]) => found ?? "");
}

/** Width and height from a PNG's IHDR (PNG specification, section 11.2.2). */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("the manifest", () => {
  test("names the product for one host, in Chinese first", async () => {
    const info = await OfficeAddinManifest.readManifestFile("manifest.xml");
    expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(info.hosts).toEqual(["Workbook"]);
    expect(info.defaultLocale).toBe("zh-CN");
    expect(info.permissions).toBe("ReadWriteDocument");
    expect(info.version).toBe(`${packageJson.version}.0`);
  });

  test("has no resource id that dangles and none that nobody uses", () => {
    const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    const used = all(/resid="([^"]+)"/g);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("refers to a resource of the right kind everywhere: pictures, addresses, short and long texts", () => {
    const kinds = { Image: "Images", SourceLocation: "Urls", Label: "ShortStrings", Title: "ShortStrings" };
    const used = [...xml.matchAll(/<(?:bt:)?(\w+)(?: size="\d+")? resid="([^"]+)"/g)];
    expect(used).toHaveLength(all(/resid="([^"]+)"/g).length);
    for (const [, element = "", id = ""] of used) {
      const kind = { ...kinds, Description: "LongStrings" }[element] ?? "";
      const [resources = ""] = all(new RegExp(`<bt:${kind}>([\\s\\S]*?)</bt:${kind}>`, "g"));
      expect(resources, `${element} ${id}`).toContain(`id="${id}"`);
    }
  });

  test("has an English override for every word it shows", () => {
    const strings = all(/<bt:String id="[^"]+" DefaultValue="[^"]+">([\s\S]*?)<\/bt:String>/g);
    expect(strings).toHaveLength(all(/(<bt:String )/g).length);
    for (const inner of strings) expect(inner).toContain('Locale="en-US"');
  });

  test("stays within Office's lengths: 125 characters for labels, 250 for tips", () => {
    const [short = "", long = ""] = all(/<bt:(?:Short|Long)Strings>([\s\S]*?)<\/bt:(?:Short|Long)Strings>/g);
    for (const [, text = ""] of short.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)) {
      expect(text.length).toBeLessThanOrEqual(125);
    }
    for (const [, text = ""] of long.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)) {
      expect(text.length).toBeLessThanOrEqual(250);
    }
  });

  test("points to https addresses of one origin", () => {
    const addresses = all(/(?:DefaultValue|>)"?=?"?(https?:\/\/[^"<]+)/g).filter(
      (address) => !address.includes("schemas.microsoft.com"),
    );
    expect(addresses.length).toBeGreaterThan(8);
    expect(new Set(addresses.map((address) => new URL(address).origin)).size).toBe(1);
    for (const address of addresses) expect(address).toMatch(/^https:/);
  });

  const icons = all(/assets\/([^"]+)"/g);

  test("names pictures of the add-in and of each button, and none lies unused", () => {
    const sizes = {
      icon: [16, 32, 64, 80],
      check: [16, 32, 80],
      table: [16, 32, 80],
      timeline: [16, 32, 80],
    };
    const wanted = Object.entries(sizes).flatMap(([name, all]) => all.map((size) => `${name}-${size}.png`));
    expect([...new Set(icons)].sort()).toEqual(wanted.sort());
    expect(readdirSync("assets/icons").filter((file) => file.endsWith(".png"))).toEqual(wanted);
  });

  test.each([...new Set(icons)])("has %s in the size that its name says, as its place asks for", (file) => {
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect(pngSize(`assets/icons/${file}`)).toEqual([size, size]);
  });

  test("gives the add-in itself the icons of 32 and 64 pixels", () => {
    expect(xml).toMatch(/<IconUrl DefaultValue="[^"]+\/icon-32\.png"\/>/);
    expect(xml).toMatch(/<HighResolutionIconUrl DefaultValue="[^"]+\/icon-64\.png"\/>/);
  });

  test("asks for the set of calls that the adapter is held to, and shares no runtime", () => {
    expect(xml).toContain('<Set Name="ExcelApi" MinVersion="1.13"/>');
    expect(xml).not.toMatch(/Runtime/);
  });

  test("opens one pane from four buttons, each at a place that the pane knows", () => {
    expect(all(/<Control xsi:type="Button" id="([^"]+)">/g)).toEqual([
      "PlanSchedule.Open",
      "PlanSchedule.Check",
      "PlanSchedule.Table",
      "PlanSchedule.Timeline",
    ]);
    expect(new Set(all(/<TaskpaneId>([^<]+)</g)).size).toBe(1);
    const places = all(/<bt:Url id="[^"]+" DefaultValue="[^"#]+taskpane\.html(#[a-z]+)?"\/>/g);
    expect(places).toEqual(["", "#check", "#table", "#timeline"]);
    const main = readFileSync("src/pane/main.tsx", "utf8");
    for (const place of places.filter((one) => one !== "" && one !== "#check"))
      expect(main).toContain(`"${place}"`);
  });

  test.each([
    ["Group", "icon"],
    ["Open", "icon"],
    ["Check", "check"],
    ["Table", "table"],
    ["Timeline", "timeline"],
  ])("shows at %s the picture of it in 16, 32 and 80 pixels", (place, picture) => {
    const from = xml.indexOf(`id="PlanSchedule.${place}"`);
    const icon = /<Icon>([\s\S]*?)<\/Icon>/.exec(xml.slice(from))?.[1] ?? "";
    const shown = [...icon.matchAll(/size="(\d+)" resid="([^"]+)"/g)].map(([, size, id]) => [
      size,
      new RegExp(`<bt:Image id="${id}" DefaultValue="[^"]+/assets/([^"]+)"/>`).exec(xml)?.[1],
    ]);
    expect(shown).toEqual(["16", "32", "80"].map((size) => [size, `${picture}-${size}.png`]));
  });

  if (!existsSync(schema)) console.warn(`${schema} is missing: the manifest is not held against the schema`);

  test.skipIf(!existsSync(schema) && process.env["CI"] === undefined)(
    "is valid by Microsoft's schema set (skipped where ../shared is missing)",
    () => {
      expect(() =>
        execFileSync("xmllint", ["--noout", "--schema", schema, "manifest.xml"], { stdio: "pipe" }),
      ).not.toThrow();
    },
  );
});

test("docs/install.md names the id, the set of calls and the buttons that the manifest has", () => {
  const guide = readFileSync("docs/install.md", "utf8");
  const [id = ""] = all(/<Id>([^<]+)</g);
  expect(guide.split(`/v ${id} `)).toHaveLength(3);
  expect(guide).toContain(`ExcelApi ${all(/<Set Name="ExcelApi" MinVersion="([^"]+)"/g)[0]}`);
  for (const name of ["Open", "Check", "Table", "Timeline"]) {
    const [label = ""] = all(new RegExp(`id="${name}.Label" DefaultValue="([^"]+)"`, "g"));
    expect(guide).toContain(label);
  }
});

describe("the manifest of a build", () => {
  const built = manifestFor(xml, "https://office.example.edu.cn/gonghui/jindu/");

  test("names the given address everywhere, folder and all", () => {
    expect(built).not.toContain("localhost");
    expect(built).toContain('"https://office.example.edu.cn/gonghui/jindu/taskpane.html#check"');
    expect(built).toContain('"https://office.example.edu.cn/gonghui/jindu/assets/timeline-80.png"');
    expect(built).toContain("<AppDomain>https://office.example.edu.cn</AppDomain>");
  });

  test("is the one of the repository where no other address is given", () => {
    expect(manifestFor(xml, "https://localhost:3000")).toBe(xml);
  });

  test.each(["http://office.example.edu.cn", "https://office.example.edu.cn/?a=1", "office.example.edu.cn"])(
    "is refused for %s",
    (base) => {
      expect(() => manifestFor(xml, base)).toThrow();
    },
  );
});
