import { readArea } from "./address.ts";
import type { HostName, HostSheet } from "./cells.ts";
import { accessDenied, HostError, invalidArgument, itemNotFound } from "./host-error.ts";
import { type Host, HostRange, HostRangeAreas } from "./range.ts";

const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const WHOLE = "1:1048576";

/** A list of addresses is refused beyond this many characters. */
const LONGEST_LIST = 8192;

function nameIsAllowed(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);
}

/** `Excel.Worksheet`. */
class HostWorksheet {
  readonly #host: Host;
  readonly sheet: HostSheet;

  constructor(host: Host, sheet: HostSheet) {
    this.#host = host;
    this.sheet = sheet;
  }

  get Id() {
    return this.sheet.id;
  }
  get Name() {
    return this.sheet.name;
  }
  get Position() {
    return this.#host.book.sheets.indexOf(this.sheet);
  }

  get Visibility(): keyof typeof VISIBILITIES {
    const { visibility } = this.sheet;
    return visibility === "visible" ? "Visible" : visibility === "hidden" ? "Hidden" : "VeryHidden";
  }
  set Visibility(given: keyof typeof VISIBILITIES) {
    const { book } = this.#host;
    if (book.isStructureProtected) throw accessDenied("the structure of the workbook is protected");
    const others = book.sheets.filter((one) => one !== this.sheet && one.visibility === "visible");
    if (given !== "Visible" && others.length === 0) throw new HostError("InvalidOperation", "the last one");
    this.sheet.visibility = VISIBILITIES[given];
  }

  get Gridlines() {
    return this.sheet.showGridlines;
  }
  set Gridlines(shown: boolean) {
    this.#mayArrange();
    this.sheet.showGridlines = shown;
  }

  get Names() {
    return new HostNames(this.sheet);
  }
  get PageLayout() {
    return new HostPageLayout(this.sheet, this.#host.book.hasPrinter);
  }
  get FreezePanes() {
    return new HostFreezePanes(this.sheet);
  }
  get Protection() {
    return new HostProtection(this.sheet);
  }
  get AutoFilter() {
    return new HostAutoFilter(this.sheet);
  }
  get Tables() {
    return new HostTables(this.#host, this.sheet);
  }

  GetRange(address: string | null) {
    return new HostRange(this.#host, this.sheet, readArea(address ?? WHOLE));
  }

  GetRanges(list: string | null) {
    const address = list ?? WHOLE;
    if (address.length > LONGEST_LIST) throw invalidArgument("a list of addresses that is too long");
    return new HostRangeAreas(this.#host, this.sheet, address.split(/[,;]/).map(readArea));
  }

  GetUsedRange(valuesOnly: boolean | null) {
    const area = this.sheet.used(valuesOnly === true);
    return new HostRange(this.#host, this.sheet, area ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }

  GetUsedRangeOrNullObject(valuesOnly: boolean | null) {
    return this.sheet.used(valuesOnly === true) === undefined ? null : this.GetUsedRange(valuesOnly);
  }

  Delete() {
    const { book } = this.#host;
    if (book.isStructureProtected) throw accessDenied("the structure of the workbook is protected");
    book.sheets = book.sheets.filter((one) => one !== this.sheet);
  }

  Activate() {
    if (this.sheet.visibility !== "visible") throw new HostError("InvalidOperation", "the sheet is hidden");
    this.#host.book.active = this.sheet;
  }

  #mayArrange() {
    if (this.sheet.isProtected) throw accessDenied(`${this.sheet.name} is protected`);
  }
}

/** `Excel.NamedItemCollection` of a sheet. */
class HostNames {
  readonly #sheet: HostSheet;

  constructor(sheet: HostSheet) {
    this.#sheet = sheet;
  }

  get Items() {
    return this.#sheet.names.map((name) => new HostNamedItem(name));
  }

  Add(name: string, reference: unknown, _comment: unknown) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument(`the name ${name}`);
    if (this.#sheet.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError("ItemAlreadyExists", `the name ${name}`);
    }
    const formula = reference instanceof HostRange ? `=${reference.Address}` : String(reference);
    const made = { name, formula, visible: true };
    this.#sheet.names.push(made);
    return new HostNamedItem(made);
  }

  GetItemOrNullObject(name: string) {
    const found = this.#sheet.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return found === undefined ? null : new HostNamedItem(found);
  }
}

class HostNamedItem {
  readonly #name: HostName;

  constructor(name: HostName) {
    this.#name = name;
  }

  get Name() {
    return this.#name.name;
  }
  get Visible() {
    return this.#name.visible;
  }
  set Visible(visible: boolean) {
    this.#name.visible = visible;
  }
}

/** `Excel.TableCollection` of a sheet. */
class HostTables {
  readonly #host: Host;
  readonly #sheet: HostSheet;

  constructor(host: Host, sheet: HostSheet) {
    this.#host = host;
    this.#sheet = sheet;
  }

  get Items() {
    return this.#sheet.tables.map(({ name }) => ({ Id: `{${name}}`, Name: name }));
  }

  Item(name: string) {
    const table = this.#sheet.tables.find((one) => one.name === name);
    if (table === undefined) throw itemNotFound(`the table ${name}`);
    return {
      ConvertToRange: () => {
        this.#sheet.tables = this.#sheet.tables.filter((one) => one !== table);
        return new HostRange(this.#host, this.#sheet, table.area);
      },
    };
  }
}

class HostAutoFilter {
  readonly #sheet: HostSheet;

  constructor(sheet: HostSheet) {
    this.#sheet = sheet;
  }

  get Enabled() {
    return this.#sheet.isFiltered;
  }

  Remove() {
    if (!this.#sheet.isFiltered) throw new HostError("InvalidOperation", "there is no filter");
    this.#sheet.isFiltered = false;
    this.#sheet.hiddenRows.clear();
  }
}

class HostPageLayout {
  readonly #page: Record<string, unknown>;

  constructor({ page }: HostSheet, hasPrinter: boolean) {
    this.#page = page;
    for (const property of [
      "Orientation",
      "PaperSize",
      "Zoom",
      "LeftMargin",
      "RightMargin",
      "TopMargin",
      "BottomMargin",
      "HeaderMargin",
      "FooterMargin",
      "CenterHorizontally",
    ]) {
      Object.defineProperty(this, property, {
        get: () => page[property] ?? null,
        set: (value: unknown) => {
          if (!hasPrinter) throw new HostError("GeneralException", "no printer");
          page[property] = value;
        },
      });
    }
  }

  get HeadersFooters() {
    const page = this.#page;
    return {
      DefaultForAllPages: {
        get CenterFooter() {
          return page["CenterFooter"] ?? "";
        },
        set CenterFooter(text: unknown) {
          page["CenterFooter"] = text;
        },
      },
    };
  }

  SetPrintTitleRows(rows: HostRange | string) {
    this.#page["PrintTitleRows"] = rows instanceof HostRange ? rows.Address : rows;
  }
}

class HostFreezePanes {
  readonly #sheet: HostSheet;

  constructor(sheet: HostSheet) {
    this.#sheet = sheet;
  }

  FreezeAt(frozen: HostRange | string) {
    this.#sheet.frozen = frozen instanceof HostRange ? frozen.Address.replace(/^.*!/, "") : frozen;
  }
  FreezeRows(count: number) {
    this.#sheet.frozen = `1:${count}`;
  }
  FreezeColumns(count: number) {
    this.#sheet.frozen = `columns:${count}`;
  }
  Unfreeze() {
    this.#sheet.frozen = undefined;
  }
}

class HostProtection {
  readonly #sheet: HostSheet;

  constructor(sheet: HostSheet) {
    this.#sheet = sheet;
  }

  get Protected() {
    return this.#sheet.isProtected;
  }

  Protect(_options: unknown, _password: unknown) {
    if (this.#sheet.isProtected) throw accessDenied("the sheet is protected already");
    this.#sheet.isProtected = true;
  }
  Unprotect(_password: unknown) {
    this.#sheet.isProtected = false;
  }
}

/** `Excel.WorksheetCollection`. */
export class HostWorksheets {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  get Items() {
    return this.#host.book.sheets.map((sheet) => new HostWorksheet(this.#host, sheet));
  }

  Item(name: string) {
    return this.GetItemOrNullObject(name) ?? notThere(name);
  }

  GetItemOrNullObject(name: string) {
    const found = this.#host.book.find(name);
    return found === undefined ? null : new HostWorksheet(this.#host, found);
  }

  GetActiveWorksheet() {
    const { active } = this.#host.book;
    return active === undefined ? notThere("the active sheet") : new HostWorksheet(this.#host, active);
  }

  Add(name: string) {
    const { book } = this.#host;
    if (book.isStructureProtected) throw accessDenied("the structure of the workbook is protected");
    if (!nameIsAllowed(name)) throw invalidArgument(`the sheet name ${name}`);
    if (book.find(name) !== undefined) throw new HostError("ItemAlreadyExists", `the sheet ${name}`);
    return new HostWorksheet(this.#host, book.add(name));
  }

  _RegisterDataChangedEvent() {
    Reflect.set(this.#host, "tellsChanges", true);
  }
  _UnregisterDataChangedEvent() {
    Reflect.set(this.#host, "tellsChanges", false);
  }
}

function notThere(name: string): never {
  throw itemNotFound(`the sheet ${name}`);
}
