/**
 * What a request, or its use, has ended with.
 *
 * @source OfficeExtension.Error: `name`, `code`, `debugInfo`; "Error handling with the application-specific JavaScript APIs"
 */
export class ClientError extends Error {
  override readonly name = "RichApi.Error";
  readonly debugInfo: { readonly code: string; readonly message: string; readonly errorLocation?: string };
  readonly traceMessages: readonly string[] = [];

  constructor(
    readonly code: string,
    message: string,
    errorLocation?: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.debugInfo = { code, message, ...(errorLocation !== undefined && { errorLocation }) };
  }
}

/** A property was read before it was loaded. @source OfficeExtension.ErrorCodes.propertyNotLoaded */
export function notLoaded(member: string, className?: string): ClientError {
  return new ClientError(
    "PropertyNotLoaded",
    `The property '${member}' is not available: load it, and call context.sync() before it is read.`,
    className === undefined ? undefined : `${className}.${member}`,
  );
}

/** Something was handed over that nothing can be done with. */
export function invalidArgument(location?: string): ClientError {
  return new ClientError(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
    location,
  );
}
