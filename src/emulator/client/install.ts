import type { ExcelHost } from "../excelHost";
import { ACTION, PATH } from "../protocol/wire";
import { ClientError } from "./clientError";
import type { ClientObject } from "./clientObject";
import { Connection } from "./connection";
import { Listeners } from "./listeners";
import { ObjectPath } from "./objectPath";
import { packArguments } from "./packArguments";
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
  Object.assign(globalThis, {
    Excel: { run, RequestContext: OwnContext, createWorkbook },
    // by which it is told whether a request has failed: `error instanceof OfficeExtension.Error`
    OfficeExtension: { Error: ClientError, config: {} },
  });
}

const run = runIn(newContext);

/** Opens a new workbook, or a copy of the one in a file, beside this one. @source Excel.createWorkbook */
async function createWorkbook(base64?: string): Promise<void> {
  await run({ delayForCellEdit: true }, async (context: RequestContext) => {
    const given = packArguments(context, [base64]);
    const parent = (context.application as ClientObject).path;
    const step = { kind: PATH.method, name: "CreateWorkbook", parent, given };
    const path = new ObjectPath(context.connection.nextId(), step, false);
    context.connection.ask(path, { kind: ACTION.method, name: "Open" });
  });
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
