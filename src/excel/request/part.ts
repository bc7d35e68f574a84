/** A request to Excel under way; no other layer uses it. */
export type Context = Excel.RequestContext;

/** Takes an answer out of what Excel has sent back. */
export type Take<Answer> = () => Answer;

/** Not exported: nobody else can put a part into a request, and leave it unsent. */
const PUT = Symbol("put");

/**
 * A part of a request to Excel: what it writes, and what it asks. By itself it does nothing: `Requests.send` puts it
 * into a request, sends that, and returns the part's answer. So no answer can be taken before its request was sent, and
 * nothing can be queued for a request that is never sent.
 *
 * A part that is "answered by a Problem" makes `send` throw it.
 */
export class Part<Answer = void> {
  private readonly [PUT]: (context: Context) => Take<Answer>;

  /** @param put queues operations, and returns how their results are taken once the request has come back */
  constructor(put: (context: Context) => Take<Answer>) {
    this[PUT] = put;
  }

  /** The same part, with something made of its answer. */
  map<Result>(then: (answer: Answer) => Result): Part<Result> {
    return new Part((context) => {
      const take = this[PUT](context);
      return () => then(take());
    });
  }

  /** The same part, but an error in its answer does not make `send` throw: calling the answer throws it. */
  attempted(): Part<Take<Answer>> {
    return new Part((context) => {
      const take = this[PUT](context);
      return () => settled(take);
    });
  }
}

/** Several parts as one, in their order; their answers go by the same names. */
export function together<Answers>(parts: {
  readonly [Name in keyof Answers]: Part<Answers[Name]>;
}): Part<Answers> {
  const named = Object.entries(parts) as [name: string, part: Part<unknown>][];
  return new Part((context) => {
    const takes = named.map(([name, part]) => [name, part[PUT](context)] as const);
    return () => Object.fromEntries(takes.map(([name, take]) => [name, take()])) as Answers;
  });
}

/** Several parts of one kind as one, in their order. */
export function inOrder<Answer>(parts: readonly Part<Answer>[]): Part<Answer[]> {
  return new Part((context) => {
    const takes = parts.map((part) => part[PUT](context));
    return () => takes.map((take) => take());
  });
}

/** Several parts without an answer, or with an error at most, as one, in their order. */
export function allWritten(parts: readonly Part[]): Part {
  return inOrder(parts).map(() => undefined);
}

/** A part that only writes. */
export function writing(put: (context: Context) => void): Part {
  return new Part((context) => {
    put(context);
    return () => undefined;
  });
}

/** A part that adds nothing to a request: its answer is known. */
export function known<Answer>(answer: Answer): Part<Answer> {
  return new Part(() => () => answer);
}

/** A part that adds nothing to a request, and has no answer. */
export const NOTHING: Part = known(undefined);

/** A part that adds nothing to a request, and is answered by an error. */
export function failing(error: unknown): Part {
  return new Part(() => () => {
    throw error;
  });
}

/** Sends one request with a part in it. */
export async function sendPart<Answer>(context: Context, part: Part<Answer>): Promise<Answer> {
  const take = part[PUT](context);
  await context.sync();
  return take();
}

function settled<Answer>(take: Take<Answer>): Take<Answer> {
  try {
    const answer = take();
    return () => answer;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
