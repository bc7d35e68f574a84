import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import type { ExcelHost } from "../excelHost";
import { connect } from "./session";

/** What Microsoft's client offers once it is loaded. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

let client: OfficeClient | undefined;

/** Makes `Excel` in this process reach a host of ours; a later call replaces an earlier one. */
export function installMicrosoftClient(host: ExcelHost): OfficeClient {
  client ??= loadOfficeClient();
  connect(client.OfficeExtension, host);
  Object.assign(globalThis, { Excel: client.Excel });
  return client;
}

/**
 * Loads Microsoft's own Excel client into a context with the few browser globals that it needs.
 *
 * @source @microsoft/office-js, `dist/excel-web-16.00.js`
 */
function loadOfficeClient(): OfficeClient {
  // it is the project's own, whose tests these are
  const need = createRequire(join(process.cwd(), "package.json"));
  const path = need.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  const context = createContext(browserLike());
  new Script(readFileSync(path, "utf8"), { filename: "excel-web-16.00.js" }).runInContext(context);
  return context as unknown as OfficeClient;
}

/** Milliseconds of delay from which a timer does not keep the process alive. */
const LONG = 1_000;

/**
 * `setTimeout` whose long timers do not keep the process alive: when a host is gone, the client retries to release its
 * objects for fifteen seconds after it has reported the failure.
 */
function patiently(work: () => void, delay: number): unknown {
  const timer: unknown = setTimeout(work, delay);
  if (delay >= LONG && typeof timer === "object" && timer !== null && "unref" in timer)
    (timer as NodeJS.Timeout).unref();
  return timer;
}

/** The globals that the client looks for when it starts. */
function browserLike(): Record<string, unknown> {
  const element = (): object => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined });
  const nothing = (): undefined => undefined;
  const url = "https://workbook.invalid/";
  const globals: Record<string, unknown> = {
    console,
    setTimeout: patiently,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    Promise,
    navigator: { userAgent: "node", platform: "node" },
    location: { href: url, protocol: "https:", host: "workbook.invalid", search: "", hash: "" },
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      addEventListener: nothing,
      cookie: "",
      head: element(),
      body: element(),
      URL: url,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  globals.window = globals.self = globals;
  return globals;
}
