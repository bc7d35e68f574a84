import { answer } from "../answer";
import type { ExcelHost } from "../excelHost";
import { ACTION, type Action } from "../protocol/wire";
import { ClientError } from "./clientError";
import type { Listeners } from "./listeners";
import type { ObjectPath, PackedArguments } from "./objectPath";

/** What is asked of an object. */
interface Asked {
  readonly kind: (typeof ACTION)[keyof typeof ACTION];
  readonly name: string;
  readonly given?: PackedArguments;
  readonly query?: Action["QueryInfo"];
}

type Answered = (value: unknown) => void;

/** Actions in the order in which they were called, with what takes their answers. */
class Batch {
  readonly actions: Action[] = [];
  readonly answered: (Answered | undefined)[] = [];
  readonly paths = new Set<ObjectPath>();
}

/**
 * Collects what is asked of a host, and sends it in one go.
 *
 * @source "Excel JavaScript object model in Office Add-ins": proxy objects, sync
 */
export class Connection {
  private batch = new Batch();
  private lastId = 0;
  /** answers are being taken: what is made of them is known already */
  isAnswering = false;
  /** requests wait until the user has left cell-editing mode */
  waitsForEdits = false;

  constructor(
    private readonly host: ExcelHost,
    readonly listeners: Listeners,
  ) {}

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** Asks something of the object at a path, which is found first. */
  ask(path: ObjectPath, { kind, name, given, query }: Asked, answered?: Answered): void {
    for (const each of [path, ...(given?.paths ?? [])]) this.find(each);
    this.add(
      {
        ActionType: kind,
        Name: name,
        ObjectPathId: path.id,
        ...(given && { ArgumentInfo: given.info }),
        ...(query && { QueryInfo: query }),
      },
      answered,
    );
  }

  /**
   * Has the host find the object at a path, once in each batch.
   *
   * @throws ClientError when the object was let go of
   */
  find(path: ObjectPath, answered: Answered = (value) => path.found(value as Record<string, unknown>)): void {
    if (path.isReleased) throw released();
    if (this.batch.paths.has(path)) return;
    for (const each of path.through) this.find(each);
    this.batch.paths.add(path);
    this.add({ ActionType: ACTION.instantiate, Name: "", ObjectPathId: path.id }, answered);
  }

  /** Has the host find it once more, after something was asked that changes what it says of it. */
  findAgain(path: ObjectPath, answered: Answered): void {
    this.batch.paths.delete(path);
    this.find(path, answered);
  }

  /** Takes back what was asked last by this name, where it was not sent yet. */
  withdraw(path: ObjectPath, name: string): void {
    const { actions, answered } = this.batch;
    const at = actions.findLastIndex((action) => action.ObjectPathId === path.id && action.Name === name);
    if (at < 0) return;
    actions.splice(at, 1);
    answered.splice(at, 1);
  }

  /** Calls back when the host has come so far. */
  reached(done: () => void): void {
    this.add({ ActionType: ACTION.trace, Name: "", ObjectPathId: 0 }, done);
  }

  /**
   * Sends what was asked, and takes the answers. Where an action fails, those before it are answered.
   *
   * @throws ClientError saying what has failed
   */
  async send(): Promise<void> {
    const { actions, answered, paths } = this.batch;
    this.batch = new Batch();
    // answers come later, as they do from another process
    await Promise.resolve();
    if (actions.length === 0) return;
    if (this.waitsForEdits) await this.host.untilEdited();
    const wires = [...paths].map((path) => [String(path.id), path.wire]);
    const response = answer(this.host, { Actions: actions, ObjectPaths: Object.fromEntries(wires) });
    this.isAnswering = true;
    try {
      response.Results.forEach(({ Value }, i) => answered[i]?.(Value));
    } finally {
      this.isAnswering = false;
    }
    const { Error: error } = response;
    if (error) throw new ClientError(error.Code, error.Message, error.Location, error.HttpStatusCode);
  }

  /** Sends what `more` asks, before and apart from what was asked so far; what becomes of it is nobody's business. */
  async sendApart(more: () => void): Promise<void> {
    const before = this.batch;
    this.batch = new Batch();
    more();
    const sending = this.send().catch((error: unknown) => {
      if (!(error instanceof ClientError)) throw error;
    });
    this.batch = before;
    await sending;
  }

  private add(action: Omit<Action, "Id">, answered: Answered | undefined): void {
    this.batch.actions.push({ ...action, Id: this.nextId() });
    this.batch.answered.push(answered);
  }
}

function released(): ClientError {
  return new ClientError(
    "InvalidObjectPath",
    "The object was let go of when the run that it was made in has ended; keep it by context.trackedObjects.",
    "_reference()",
  );
}
