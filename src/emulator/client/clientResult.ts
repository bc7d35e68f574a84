import { ClientError } from "./clientError";

/** A plain value that a method gives: known after the next sync. @source OfficeExtension.ClientResult */
export class ClientResult {
  private result: { readonly value: unknown } | undefined;

  get value(): unknown {
    if (!this.result)
      throw new ClientError(
        "ValueNotLoaded",
        "The value of the result is not available: call context.sync() before it is read.",
        "clientResult.value",
      );
    return this.result.value;
  }

  /** Takes the answer of the host. */
  answer(value: unknown): void {
    this.result = { value };
  }
}
