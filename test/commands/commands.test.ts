import { runCommand } from "../../src/commands/runCommand";
import { type DialogUi, say } from "../../src/commands/say";
import { problem } from "../../src/system/problem";

const PAGE = "https://example.org/offices/yiyuan/commands.html?et=1#x";

/** A dialog that somebody closes later, or one that Office refuses to open. */
function dialogs(opens = true): { ui: DialogUi; opened: string[]; close: () => void } {
  const opened: string[] = [];
  let closed: () => void = () => undefined;
  const ui = {
    displayDialogAsync: (url: string, _options: unknown, done: (result: unknown) => void) => {
      opened.push(url);
      const value = { addEventHandler: (_event: string, handler: () => void) => (closed = handler) };
      done(opens ? { status: "succeeded", value } : { status: "failed" });
    },
  } as unknown as DialogUi;
  return { ui, opened, close: () => closed() };
}

/** What happened, in order. */
async function run(command: () => Promise<void>, opens = true): Promise<{ log: string[]; opened: string[] }> {
  const log: string[] = [];
  const { ui, opened, close } = dialogs(opens);
  const done = runCommand(command, { completed: () => void log.push("completed") }, (text) =>
    say(text, ui, PAGE),
  );
  await new Promise((resolve) => setTimeout(resolve, 5));
  log.push("closed");
  close();
  await done;
  return { log, opened };
}

describe("a ribbon button", () => {
  it("is complete when its work is done, and says nothing then", async () => {
    const { log, opened } = await run(() => Promise.resolve());
    expect(opened).toEqual([]);
    expect(log).toEqual(["completed", "closed"]);
  });

  it("that has something to say is complete only after its dialog is gone", async () => {
    const { log } = await run(() => Promise.reject(problem("notScored")));
    expect(log).toEqual(["closed", "completed"]);
  });

  it("says it on the page beside its own, under whatever path", async () => {
    const { opened } = await run(() =>
      Promise.reject(problem("extensionOther", { path: "得分 & 100%.xls", kind: ".xlsx" })),
    );
    const url = new URL(opened[0]!);
    expect(url.origin + url.pathname).toBe("https://example.org/offices/yiyuan/message.html");
    expect(url.searchParams.get("text")).toContain("得分 & 100%.xls");
  });

  it("says it in English where Office does", async () => {
    const told: string[] = [];
    const say = (text: string): Promise<void> => Promise.resolve(void told.push(text));
    const event = { completed: () => undefined };
    await runCommand(() => Promise.reject(problem("notScored")), event, say, "en");
    await runCommand(() => Promise.reject(new Error("x")), event, say, "en");
    expect(told).toEqual([
      "There are no scores yet, and nothing was published; score first",
      "Something went wrong (Error: x); please try again",
    ]);
  });

  it("says it in the language of Office, on a page that is in that language", async () => {
    const { ui, opened } = dialogs(false);
    await say("Nothing is scored yet", ui, PAGE, "en");
    const told = new URL(opened[0]!).searchParams;
    expect(Object.fromEntries(told)).toEqual({
      text: "Nothing is scored yet",
      title: "Indicator Workbook",
      lang: "en",
    });
  });

  it("is complete also where Office opens no dialog", async () => {
    const { log } = await run(() => Promise.reject(new Error("x")), false);
    expect(log).toEqual(["completed", "closed"]);
  });
});
