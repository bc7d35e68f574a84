import type { ExcelHost } from "../excelHost";
import { Connection } from "./connection";
import { Listeners } from "./listeners";
import { RequestContext } from "./requestContext";
import { runIn } from "./run";

/** The workbook that a plain `Excel.run` reaches; a later call takes it elsewhere. */
let reached: { readonly host: ExcelHost; readonly listeners: Listeners } | undefined;

/**
 * Makes `Excel` of this page, or process, reach a host: whatever is written for Excel's JavaScript API works on it, without
 * Microsoft's script.
 */
export function installExcel(host: ExcelHost): void {
  reached = { host, listeners: new Listeners(host) };
  Object.assign(globalThis, { Excel: { run: runIn(newContext), RequestContext: OwnContext } });
}

/** A context of a host that no `Excel.run` reaches: another workbook, to be read beside the one that is worked on. */
export function contextOf(host: ExcelHost): Excel.RequestContext {
  const context: unknown = new RequestContext(new Connection(host, new Listeners(host)));
  return context as Excel.RequestContext;
}

function newContext(): RequestContext {
  if (!reached) throw new Error("no host is installed");
  return new RequestContext(new Connection(reached.host, reached.listeners));
}

/** As `new Excel.RequestContext()` makes it. */
class OwnContext extends RequestContext {
  constructor() {
    super(newContext().connection);
  }
}
