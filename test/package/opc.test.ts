import { expect, test } from "vitest";
import {
  contentTypeOf,
  contentTypes,
  isSigned,
  mainPart,
  relationshipsOf,
  relationshipsPart,
} from "../../src/package/opc.ts";
import { createZip, type ZipArchive } from "../../src/package/zip.ts";
import { archive, unwrap, utf8 } from "./bytes.ts";

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

function packageOf(parts: Readonly<Record<string, string>>): ZipArchive {
  return archive(createZip(Object.entries(parts).map(([name, text]) => ({ name, bytes: utf8(text) }))));
}

function links(...all: readonly (readonly [kind: string, target: string, mode?: string])[]): string {
  const one = ([type, target, mode]: (typeof all)[number], index: number) =>
    `<r:Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ""}/>`;
  return `<r:Relationships xmlns:r="u">${all.map(one).join("")}</r:Relationships>`;
}

function types(overrides: Readonly<Record<string, string>>): string {
  const all = Object.entries(overrides).map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`,
  );
  return `<Types><Default Extension="XML" ContentType="application/xml"/>${all.join("")}</Types>`;
}

test.each([
  ["", "_rels/.rels"],
  ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
  ["document.xml", "_rels/document.xml.rels"],
])("the relationships of “%s” are in %s", (part, name) => {
  expect(relationshipsPart(part)).toBe(name);
});

test.each([
  ["worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["../custom/item1.xml", "custom/item1.xml"],
  ["./worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["../../../sheet1.xml", "sheet1.xml"],
])("the target %s leads to %s", (target, part) => {
  const zip = packageOf({ "xl/_rels/workbook.xml.rels": links([`${TRANSITIONAL}/worksheet`, target]) });
  expect(unwrap(relationshipsOf(zip, "xl/workbook.xml"))).toEqual([
    { id: "rId1", kind: "worksheet", type: `${TRANSITIONAL}/worksheet`, target, part },
  ]);
});

test.each(["xl\\workbook.xml", "/xl/workbook.xml"])(
  "a part found under the name %s keeps its links",
  (name) => {
    const links1 = links([`${TRANSITIONAL}/worksheet`, "worksheets/sheet1.xml"]);
    const zip = packageOf({ "xl\\_rels\\workbook.xml.rels": links1 });
    expect(unwrap(relationshipsOf(zip, name))[0]?.part).toBe("xl/worksheets/sheet1.xml");
  },
);

test("a link to the world outside leads to no part", () => {
  const zip = packageOf({
    "_rels/.rels": links([`${TRANSITIONAL}/hyperlink`, "https://example.org/a", "External"]),
  });
  expect(unwrap(relationshipsOf(zip, ""))[0]?.part).toBeUndefined();
});

test.each([
  ["transitional", TRANSITIONAL, "xl/workbook.xml"],
  ["strict", STRICT, "/book/Main.xml"],
])(
  "the main part of a %s package is where the relationship leads, whatever its name",
  (_, family, target) => {
    const part = target.replace(/^\//, "");
    const zip = packageOf({
      "[Content_Types].xml": types({ [`/${part}`]: SHEET }),
      "_rels/.rels": links(
        [`${family}/extended-properties`, "docProps/app.xml"],
        [`${family}/officeDocument`, target],
      ),
      "xl/workbook2.xml": "<a/>",
      [part.toLowerCase()]: "<a/>",
    });
    expect(unwrap(mainPart(zip, "workbook")).name).toBe(part.toLowerCase());
  },
);

const main = links([`${TRANSITIONAL}/officeDocument`, "xl/workbook.xml"]);

test.each([
  ["states no type", "<Types/>", true],
  ["states plain XML", types({}), true],
  [
    "states a workbook with macros",
    types({ "/xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }),
    true,
  ],
  [
    "states a theme manager",
    types({ "/xl/workbook.xml": "application/vnd.openxmlformats-officedocument.themeManager+xml" }),
    false,
  ],
  ["states a sheet", types({ "/xl/workbook.xml": SHEET.replace("sheet.main", "worksheet") }), false],
  [
    "states a document",
    types({
      "/xl/workbook.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    }),
    false,
  ],
])("a package that %s", (_, stated, found) => {
  const zip = packageOf({ "[Content_Types].xml": stated, "_rels/.rels": main, "xl/workbook.xml": "<a/>" });
  expect(mainPart(zip, "workbook").ok).toBe(found);
});

test.each([
  ["no relationships", {}],
  ["a relationship that leads nowhere", { "_rels/.rels": main }],
])("a package with %s has no main part", (_, parts) => {
  expect(mainPart(packageOf({ "a.xml": "", ...parts }), "workbook")).toEqual({
    ok: false,
    fault: { kind: "no-main-part", wanted: "workbook" },
  });
});

test.each([
  ["a DOCTYPE", "<!DOCTYPE a><a/>", "doctype"],
  ["no end", "<Relationships>", "not-well-formed"],
])("relationships with %s are refused", (_, text, kind) => {
  expect(relationshipsOf(packageOf({ "_rels/.rels": text }), "")).toMatchObject({
    ok: false,
    fault: { kind },
  });
});

test("a part's type is stated by its name in any case, else by the ending", () => {
  const stated = unwrap(
    contentTypes(packageOf({ "[Content_Types].xml": types({ "/XL/Workbook.xml": SHEET }) })),
  );
  expect(
    ["xl/workbook.xml", "xl/other.xml", "xl/picture.png"].map((part) => contentTypeOf(stated, part)),
  ).toEqual([SHEET, "application/xml", ""]);
});

test.each([
  ["a folder of signatures", { "_xmlsignatures/sig1.xml": "<a/>" }, true],
  [
    "a relationship to one",
    {
      "_rels/.rels": links([
        "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
        "s/origin.sigs",
      ]),
    },
    true,
  ],
  ["neither", { "_rels/.rels": main }, false],
])("a package with %s: signed is %s", (_, parts, signed) => {
  expect(isSigned(packageOf({ "a.xml": "", ...parts }))).toBe(signed);
});
