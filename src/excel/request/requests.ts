import { type Context, type Part, sendPart, together } from "./part";

/** Requests to one workbook, one after the other. */
export interface Requests {
  /**
   * Sends one request.
   *
   * @returns the answer of what was put into it
   * @throws what Excel has refused, and whatever the answer leads to
   */
  send<Answer>(part: Part<Answer>): Promise<Answer>;
}

export function requestsTo(context: Context): Requests {
  return { send: (part) => sendPart(context, part) };
}

/** Requests of which the first begins with a part that was given beforehand, whatever else is in it. */
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
    const { rest } = await this.requests.send(
      together({ head: this.first.map((head) => void (this.answered = { head })), rest: part }),
    );
    return rest;
  }

  /** What the part at the beginning was answered. @throws Error where nothing was sent yet */
  get head(): Head {
    if (!this.answered) throw new Error("nothing was sent");
    return this.answered.head;
  }
}
