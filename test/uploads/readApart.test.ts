import type { AnyReturned } from "../../src/app/returns/readReturns";
import { shippedSystem } from "../../src/app/shippedSystem";
import { type AskedOfWorker, readerIn, type SaidByWorker } from "../../src/uploads/readApart";

const SYSTEM = shippedSystem({ example: false });

/** A worker that answers as it is told, and keeps what becomes of it. */
class Told {
  static readonly all: Told[] = [];
  onmessage?: (event: { readonly data: SaidByWorker }) => void;
  onerror?: (event: { readonly message: string }) => void;
  isEnded = false;

  constructor(private readonly answer: (name: string, worker: Told) => void) {
    Told.all.push(this);
    setTimeout(() => this.say("ready"), 0);
  }

  say(data: SaidByWorker): void {
    this.onmessage?.({ data });
  }

  postMessage({ name }: AskedOfWorker): void {
    setTimeout(() => this.answer(name, this), 0);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const readable = (name: string): AnyReturned => ({
  name,
  refusal: { key: "returns.sameAsOurs", particulars: {} },
});

const given = (name: string) => ({ name, bytes: () => Promise.resolve(new Uint8Array(1)) });

const keyOf = (found: AnyReturned): string => ("refusal" in found ? found.refusal.key : "");

/** A reader over workers that crash over one file, and never come to an end with another. */
function reader(): ReturnType<typeof readerIn> {
  const start = (): Told =>
    new Told((name, worker) => {
      if (name === "crash.xlsx") worker.onerror?.({ message: "out of memory" });
      else if (name !== "endless.xlsx") worker.say(readable(name));
    });
  return readerIn(start as unknown as () => Worker, 50);
}

beforeEach(() => void Told.all.splice(0));

describe("a reader in a worker", () => {
  it("reads one file after the other in the same worker, and ends it", async () => {
    const found = await reader();
    for (const name of ["a.xlsx", "b.xlsx"])
      expect(keyOf(await found!.read(given(name), SYSTEM))).toBe("returns.sameAsOurs");
    found!.end();
    expect(Told.all.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it.each(["crash.xlsx", "endless.xlsx"])("refuses %s, and reads the next in a new worker", async (name) => {
    const found = await reader();
    expect(await found!.read(given(name), SYSTEM)).toEqual({
      name,
      refusal: { key: "returns.refused.unreadable", particulars: {} },
    });
    expect(keyOf(await found!.read(given("b.xlsx"), SYSTEM))).toBe("returns.sameAsOurs");
    expect(Told.all.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  });

  it("is none where the page may have no worker", async () => {
    const forbidden = (): Worker => {
      throw new DOMException("refused by the security policy", "SecurityError");
    };
    expect(await readerIn(forbidden)).toBeUndefined();
  });
});
