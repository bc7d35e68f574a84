import { ClientError, invalidArgument } from "./clientError";
import { ClientObject } from "./clientObject";
import { RequestContext } from "./requestContext";

type Work = (context: RequestContext) => Promise<unknown>;

/** What a run can be told besides what it does. @source Excel.RunOptions */
interface RunOptions {
  readonly previousObjects?: unknown;
  readonly delayForCellEdit?: boolean;
}

/**
 * `Excel.run`: does something in a context, syncs at the end, and lets go of what was found meanwhile.
 *
 * @param newContext for a run that is not given the context, or objects, of another
 * @source Excel.run: `(batch)`, `(options, batch)`, `(object, batch)`, `(objects, batch)`, `(context, batch)`
 */
export function runIn(newContext: () => RequestContext) {
  return async (...given: unknown[]): Promise<unknown> => {
    const work = given.pop();
    if (typeof work !== "function" || given.length > 1) throw invalidArgument("Excel.run");
    const [first] = given;
    const isOptions = typeof first === "object" && first !== null && !isOfContext(first);
    const options = (isOptions ? first : {}) as RunOptions;
    const context = contextOf(isOptions ? options.previousObjects : first) ?? newContext();
    return inTurn(context, () => carryOut(context, work as Work, options.delayForCellEdit === true));
  };
}

function isOfContext(given: unknown): boolean {
  return given instanceof RequestContext || given instanceof ClientObject || Array.isArray(given);
}

function contextOf(given: unknown): RequestContext | undefined {
  const [first] = [given].flat();
  if (first instanceof RequestContext) return first;
  return first instanceof ClientObject ? (first.context as RequestContext) : undefined;
}

/** A context has one run at a time: the next one waits. */
async function inTurn<T>(context: RequestContext, work: () => Promise<T>): Promise<T> {
  const before = context.running;
  let end: () => void = () => undefined;
  context.running = new Promise((resolve) => (end = resolve));
  await before;
  try {
    return await work();
  } finally {
    end();
  }
}

async function carryOut(context: RequestContext, work: Work, waits: boolean): Promise<unknown> {
  const { connection, keptByRun } = context;
  context.keepsFound = true;
  connection.waitsForEdits = waits;
  try {
    const promised: unknown = work(context);
    if (typeof (promised as Promise<unknown> | undefined)?.then !== "function") throw noPromise();
    return await context.sync(await promised);
  } finally {
    context.keepsFound = false;
    await connection.sendApart(() => {
      for (const each of [...keptByRun]) each.endWithRun();
    });
  }
}

function noPromise(): ClientError {
  return new ClientError("RunMustReturnPromise", "What is handed to Excel.run must return a promise.");
}
