/** Codes that Excel answers with. @source "Excel JavaScript API error handling", error codes */
export type ErrorCode =
  | "AccessDenied"
  | "BadPassword"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "MergedRangeConflict"
  | "RequestPayloadSizeLimitExceeded";

/** An error that the host answers with; the batch ends at the action that caused it. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export function notFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

export function invalid(what: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${what}.`,
  );
}

/** @source what Excel says to a person: "You can't change part of an array." */
export function partOfArray(): HostError {
  return new HostError("InvalidOperation", "You can't change part of an array.");
}
