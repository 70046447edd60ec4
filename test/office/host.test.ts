import { beforeEach, describe, expect, test } from "vitest";
import type { HostSheet } from "./host/cells.ts";
import { connectClient } from "./host/client.ts";
import { FakeExcel } from "./host/fake-excel.ts";

let excel: FakeExcel;
let sheet: HostSheet;

beforeEach(() => {
  excel = new FakeExcel();
  connectClient(excel);
  sheet = excel.book.add("安排表");
});

/** What Microsoft's client says when a batch is refused. */
async function refusal(work: (context: Excel.RequestContext) => Promise<void>) {
  try {
    await Excel.run(work);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, statement: error.debugInfo.statement };
  }
  return undefined;
}

describe("Microsoft's client against the host", () => {
  test.each`
    written         | format       | stored    | shown           | becomes
    ${"9月"}        | ${"General"} | ${"9月"}  | ${"9月"}        | ${"General"}
    ${"3-4"}        | ${"General"} | ${45_720} | ${"3月4日"}     | ${'m"月"d"日"'}
    ${"2018-12-31"} | ${"General"} | ${43_465} | ${"2018/12/31"} | ${"yyyy/m/d"}
    ${"007"}        | ${"General"} | ${7}      | ${"7"}          | ${"General"}
    ${"'007"}       | ${"General"} | ${"007"}  | ${"007"}        | ${"General"}
    ${"=1+1"}       | ${"General"} | ${2}      | ${"2"}          | ${"General"}
    ${"TRUE"}       | ${"General"} | ${true}   | ${"TRUE"}       | ${"General"}
    ${"3-4"}        | ${"@"}       | ${"3-4"}  | ${"3-4"}        | ${"@"}
    ${"=1+1"}       | ${"@"}       | ${"=1+1"} | ${"=1+1"}       | ${"@"}
  `("“$written” under $format is stored as $stored", async ({ written, format, stored, shown, becomes }) => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("安排表").getRange("A1");
      cell.numberFormat = [[format]];
      cell.values = [[written]];
      cell.load("values,text,numberFormat");
      await context.sync();
      expect([cell.values[0]?.[0], cell.text[0]?.[0], cell.numberFormat[0]?.[0]]).toEqual([
        stored,
        shown,
        becomes,
      ]);
    });
  });

  test("a value that was not loaded is refused by the client, naming the property", async () => {
    const told = await refusal(async (context) => {
      const cell = context.workbook.worksheets.getItem("安排表").getRange("A1");
      await context.sync();
      void cell.values;
    });
    expect(told?.code).toBe("PropertyNotLoaded");
  });

  test("a value that was loaded but not yet fetched is refused too", async () => {
    const told = await refusal(async (context) => {
      const cell = context.workbook.worksheets.getItem("安排表").getRange("A1");
      cell.load("values");
      void cell.values;
      await context.sync();
    });
    expect(told?.code).toBe("PropertyNotLoaded");
  });

  test("a sheet that is not there is told with the statement that asked for it", async () => {
    const told = await refusal(async (context) => {
      const missing = context.workbook.worksheets.getItem("没有");
      missing.load("name");
      await context.sync();
    });
    expect(told?.code).toBe("ItemNotFound");
  });

  test("an object that may be missing says so, and so does what hangs on it", async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("没有");
      const used = missing.getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      expect([missing.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  test("a block of the wrong size is refused, naming the assignment", async () => {
    const told = await refusal(async (context) => {
      context.workbook.worksheets.getItem("安排表").getRange("A1:B1").values = [["一"]];
      await context.sync();
    });
    expect(told).toEqual({ code: "InvalidArgument", statement: "range.values = ...;" });
  });

  test("on a protected sheet only unlocked cells can be written", async () => {
    sheet.isProtected = true;
    sheet.made(1, 0).look["Protection.Locked"] = false;
    const write = (address: string) =>
      refusal(async (context) => {
        context.workbook.worksheets.getItem("安排表").getRange(address).values = [["9月"]];
        await context.sync();
      });
    expect((await write("A1"))?.code).toBe("AccessDenied");
    expect(await write("A2")).toBeUndefined();
  });

  test("while a cell is being typed in, requests are refused, or wait when they said so", async () => {
    excel.book.isEditing = true;
    const read = async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("安排表").load("name");
      await context.sync();
    };
    expect((await refusal(read))?.code).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, read);
    excel.stopEditing();
    await waiting;
  });

  test("a merge keeps the top left cell alone, and is refused over a table", async () => {
    sheet.tables.push({ name: "表1", area: { top: 9, left: 0, bottom: 12, right: 2 } });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("安排表").getRange("A1:A2");
      range.values = [["上"], ["下"]];
      range.merge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["上"], [""]]);
    });
    const told = await refusal(async (context) => {
      context.workbook.worksheets.getItem("安排表").getRange("A10:A11").merge();
      await context.sync();
    });
    expect(told?.code).toBe("InvalidOperation");
  });

  test("more than 5 MB are refused in either direction", async () => {
    const long = "工".repeat(30_000);
    const told = await refusal(async (context) => {
      const range = context.workbook.worksheets.getItem("安排表").getRange("A1:A60");
      range.values = Array.from({ length: 60 }, () => [long]);
      await context.sync();
    });
    expect(told?.code).toBe("RequestPayloadSizeLimitExceeded");
    for (let row = 0; row < 60; row += 1) sheet.made(row, 0).value = long;
    const asked = await refusal(async (context) => {
      context.workbook.worksheets.getItem("安排表").getRange("A1:A60").load("values");
      await context.sync();
    });
    expect(asked?.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("calls newer than ExcelApi 1.13 are refused by the client", async () => {
    const told = await refusal(async (context) => {
      context.workbook.worksheets.onProtectionChanged.add(async () => {});
      await context.sync();
    });
    expect(told?.code).toBe("ApiNotFound");
  });

  test("a range kept over two trips costs a third one to let it go; an untracked one costs none", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("安排表").getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [["9月"]];
      await context.sync();
    });
    expect(excel.trips).toHaveLength(3);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("安排表").getRange("A1");
      range.load("values");
      range.untrack();
      await context.sync();
      expect(range.values).toEqual([["9月"]]);
    });
    expect(excel.trips).toHaveLength(4);
  });

  test("tells of changes, and who made them", async () => {
    const told: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
        told.push(`${address} ${source}`);
      });
      await context.sync();
    });
    const enter = (range: { Values: unknown }) => {
      range.Values = [["9月"]];
    };
    excel.typed(sheet, "A1", enter);
    excel.typed(sheet, "B2", enter, "Remote");
    await new Promise((done) => setTimeout(done, 20));
    expect(told).toEqual(["A1 Local", "B2 Remote"]);
  });
});
