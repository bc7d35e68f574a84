import {
  allWritten,
  failing,
  inOrder,
  known,
  Part,
  together,
  writing,
} from "../../../src/excel/request/part";
import { USUAL } from "../../../src/emulator/character";
import { inHalves } from "../../../src/excel/request/inHalves";
import { HeadedRequests, requestsTo } from "../../../src/excel/request/requests";
import { inCalculatedExcel, inExcel } from "../../../src/excel/request/run";
import type { ExcelHost } from "../../../src/emulator/excelHost";
import { startExcel } from "../../emulator/startExcel";

let host: ExcelHost;

beforeEach(() => {
  host = startExcel();
});

const entering = (value: number): Part =>
  writing(({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
  });

const READING = new Part<unknown>(({ workbook }) => {
  const range = workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
  return () => range.values[0]![0];
});

/** What one request comes to, and how many it took. */
async function sent<Answer>(part: Part<Answer>): Promise<[answer: Answer, requests: number]> {
  return Excel.run(async (context) => {
    const before = host.traffic.syncs;
    const answer = await requestsTo(context).send(part);
    return [answer, host.traffic.syncs - before];
  });
}

describe("parts of a request", () => {
  it("do nothing before they are sent", async () => {
    entering(1);
    expect(await sent(READING)).toEqual(["", 1]);
  });

  it("are carried out in their order, each read as of its place, in one request", async () => {
    const both = together({ before: READING, one: entering(1), between: READING, two: entering(2) });
    expect(await sent(both)).toEqual([{ before: "", one: undefined, between: 1, two: undefined }, 1]);
    expect(await sent(inOrder([READING, known("as said"), READING]))).toEqual([[2, "as said", 2], 1]);
  });

  it("can be sent again, and answer anew", async () => {
    await sent(entering(5));
    const doubled = READING.map((value) => Number(value) * 2);
    expect((await sent(doubled))[0]).toBe(10);
    await sent(entering(6));
    expect((await sent(doubled))[0]).toBe(12);
  });

  it("are written also where one of them is answered by an error", async () => {
    await expect(sent(allWritten([failing(new Error("not kept")), entering(3)]))).rejects.toThrow("not kept");
    expect((await sent(READING))[0]).toBe(3);
  });

  it("that were attempted keep their error for whoever wants to know", async () => {
    const [take] = await sent(failing(new Error("not kept")).attempted());
    expect(take).toThrow("not kept");
    expect((await sent(known(4).attempted()))[0]()).toBe(4);
  });
});

describe("requests with a head", () => {
  it("send it at the beginning of the first, and of no other", async () => {
    await inExcel(async (requests) => {
      const headed = new HeadedRequests(requests, entering(7));
      expect(await headed.send(READING)).toBe(7);
      await requests.send(entering(8));
      expect(await headed.send(READING)).toBe(8);
    });
  });

  it("have its answer as of that place", async () => {
    await inExcel(async (requests) => {
      const headed = new HeadedRequests(requests, READING);
      expect(() => headed.head).toThrow("nothing was sent");
      await headed.send(entering(9));
      expect(headed.head).toBe("");
    });
  });

  it("stand one upon the other: the outer head comes first", async () => {
    await inExcel(async (requests) => {
      const outer = new HeadedRequests(requests, entering(1));
      const inner = new HeadedRequests(outer, READING);
      await inner.send(entering(2));
      expect(inner.head).toBe(1);
    });
  });
});

it("an Excel that calculates by hand calculates before anything is read", async () => {
  host.workbook.calculationMode = "Manual";
  const formula = writing(({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=B1+1"]];
  });
  await sent(formula);
  expect(await inExcel((requests) => requests.send(READING))).toBe(1);
  const operand = writing(({ workbook }) => {
    workbook.worksheets.getItem("Sheet1").getRange("B1").values = [[41]];
  });
  await sent(operand);
  expect(await inExcel((requests) => requests.send(READING))).toBe(1);
  expect(await inCalculatedExcel((requests) => requests.send(READING))).toBe(42);
});

describe("an answer that is too large", () => {
  const LETTERS = 20_000;
  const rows = [0, 1, 2, 3, 4];
  const reading = (row: number): Part<unknown> =>
    new Part(({ workbook }) => {
      const range = workbook.worksheets
        .getItem("Sheet1")
        .getRange(`A${row + 1}`)
        .load("values");
      return () => range.values[0]![0];
    });

  beforeEach(async () => {
    host = startExcel(undefined, { ...USUAL, payloadLimit: 2.5 * LETTERS });
    for (const row of rows) host.workbook.sheet("Sheet1")!.put(row, 0, { value: `${row}`.repeat(LETTERS) });
  });

  it("is asked for again in halves, in its order, with what the first request began with", async () => {
    await Excel.run(async (context) => {
      const along = new HeadedRequests(
        requestsTo(context),
        READING.map(() => "the head"),
      );
      const found = (await inHalves(along, rows.map(reading))) as string[];
      expect(found.map((text) => [text[0], text.length])).toEqual(rows.map((row) => [`${row}`, LETTERS]));
      expect(along.head).toBe("the head");
    });
  });

  it("is refused where it is that of a single part", async () => {
    host.workbook.sheet("Sheet1")!.put(2, 0, { value: "长".repeat(LETTERS) });
    await Excel.run(async (context) => {
      const refused = inHalves(requestsTo(context), rows.map(reading));
      await expect(refused).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    });
  });
});
