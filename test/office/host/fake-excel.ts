import { HostBook, type HostSheet } from "./cells.ts";
import { HostError } from "./host-error.ts";
import { type Answer, processQuery, type Query, type References } from "./process-query.ts";
import type { Host } from "./range.ts";
import { HostWorksheets } from "./worksheet.ts";

/** Excel on the web takes and gives this many bytes at once. */
const LARGEST_PAYLOAD = 5_000_000;

/** The request waits while the officer types, instead of being refused (`delayForCellEdit`). */
const WAITS = 64;

/** One trip of the client to Excel. */
export interface Trip {
  readonly actions: number;
  readonly bytesSent: number;
  readonly bytesBack: number;
}

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: Query };
}

/**
 * Excel, as far as the product can see it: takes the messages of Microsoft's own client and answers them from
 * a book of cells that behaves as Excel's does.
 */
export class FakeExcel implements Host {
  readonly book = new HostBook();
  /** What the client tells Excel of itself, at a time of its own, is none of them. */
  readonly trips: Trip[] = [];
  /** Called with messages that Excel sends by itself: events. */
  push: (message: string) => void = () => {};
  tellsChanges = false;
  /** What the next requests meet, whatever they ask: a refusal each, or none. */
  refusals: (HostError | undefined)[] = [];
  readonly #references: References = new Map();
  #source: "Local" | "Remote" = "Local";
  #waiting: (() => void)[] = [];

  /** The answer to a message of the client, as text. */
  async answer(text: string): Promise<string> {
    const { id, flags, message } = JSON.parse(text) as Message;
    if (this.book.isEditing && (flags & WAITS) !== 0)
      await new Promise<void>((done) => this.#waiting.push(done));
    const query = typeof message.body === "string" ? (JSON.parse(message.body) as Query) : message.body;
    const body = JSON.stringify(this.#within(text, query));
    if (!isTelemetry(query))
      this.trips.push({ actions: query.Actions.length, bytesSent: bytes(text), bytesBack: bytes(body) });
    return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
  }

  /** The officer leaves the cell. */
  stopEditing(): void {
    this.book.isEditing = false;
    for (const done of this.#waiting.splice(0)) done();
  }

  /** Something typed by the officer, or by a colleague who has the workbook open as well. */
  typed(
    sheet: HostSheet,
    address: string,
    type: (range: HostRangeLike) => void,
    by: "Local" | "Remote" = "Local",
  ) {
    this.#source = by;
    type(new HostWorksheets(this).Item(sheet.id).GetRange(address));
    this.#source = "Local";
  }

  changed(sheet: HostSheet, address: string, changeType = "RangeEdited"): void {
    if (!this.tellsChanges) return;
    const told = { changeType, address, worksheetId: sheet.id, source: this.#source };
    const entry = {
      messageCategory: 65_536,
      messageType: 10,
      targetId: "Workbook",
      id: "",
      message: JSON.stringify(told),
    };
    const message = JSON.stringify({ type: 3, message: { entries: [entry] } });
    setTimeout(() => this.push(message));
  }

  #within(text: string, query: Query): Answer {
    const refusal = this.#refusal(text, query);
    if (refusal !== undefined) return refused(refusal);
    const answer = processQuery(query, new HostWorkbook(this), this.#references);
    const large = bytes(JSON.stringify(answer)) > LARGEST_PAYLOAD;
    return large ? refused(new HostError("ResponsePayloadSizeLimitExceeded")) : answer;
  }

  #refusal(text: string, query: Query): HostError | undefined {
    const refusal = this.refusals.shift();
    if (refusal !== undefined) return refusal;
    if (this.book.isEditing && !isAboutClient(query)) return new HostError("InvalidOperationInCellEditMode");
    if (bytes(text) > LARGEST_PAYLOAD) return new HostError("RequestPayloadSizeLimitExceeded");
    return undefined;
  }
}

interface HostRangeLike {
  Values: unknown;
}

function refused({ code, message }: HostError): Answer {
  return {
    Results: [],
    Error: { Code: code, Message: message, HttpStatusCode: 400, ActionIndex: 0, Location: "" },
  };
}

function isTelemetry({ Actions }: Query): boolean {
  return Actions.some(({ Name }) => Name === "SendTelemetryEvent");
}

/** What the client says of itself touches no cell. */
function isAboutClient(query: Query): boolean {
  return isTelemetry(query) || query.Actions.some(({ Name }) => Name === "NotifyActionHandlerReady");
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

/** `Excel.Workbook`, the root of every path. */
class HostWorkbook {
  readonly #host: FakeExcel;

  constructor(host: FakeExcel) {
    this.#host = host;
  }

  get Worksheets() {
    return new HostWorksheets(this.#host);
  }

  get Name() {
    return "工会安排.xlsx";
  }

  get Protection() {
    return { Protected: this.#host.book.isStructureProtected };
  }
}
