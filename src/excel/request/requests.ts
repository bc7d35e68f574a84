import { isTooLarge } from "./payload";
import { type Context, type Part, sendPart, together } from "./part";

/** Requests to one workbook, one after the other. */
export interface Requests {
  /**
   * Sends one request.
   *
   * @returns the answer of the part
   * @throws Excel's error when it refuses the request, and the error that the part is answered by
   */
  send<Answer>(part: Part<Answer>): Promise<Answer>;
}

export function requestsTo(context: Context): Requests {
  return { send: (part) => sendPart(context, part) };
}

/**
 * Requests of which the first begins with a given part, whatever else it sends: the part takes no request of its own.
 */
export class HeadedRequests<Head> implements Requests {
  private isFirst = true;
  private answered: { readonly head: Head } | undefined;

  constructor(
    private readonly requests: Requests,
    private readonly first: Part<Head>,
  ) {}

  async send<Answer>(part: Part<Answer>): Promise<Answer> {
    if (!this.isFirst) return this.requests.send(part);
    this.isFirst = false;
    try {
      const { rest } = await this.requests.send(
        together({ head: this.first.map((head) => void (this.answered = { head })), rest: part }),
      );
      return rest;
    } catch (error) {
      // nothing came back of either: the next request, which asks for less, begins with it again
      this.isFirst = isTooLarge(error);
      throw error;
    }
  }

  /** The answer of that part. @throws Error where nothing was sent yet */
  get head(): Head {
    if (!this.answered) throw new Error("nothing was sent");
    return this.answered.head;
  }
}
