import { said } from "../../i18n/said";
import { Problem } from "../../system/problem";
import { writing } from "./part";
import { HeadedRequests, type Requests, requestsTo } from "./requests";

/** Errors of Excel that a person can do something about. @source "Error handling with the application-specific JavaScript APIs" */
const KNOWN = [
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "ItemAlreadyExists",
  "RequestPayloadSizeLimitExceeded",
  "ApiNotFound",
] as const;

/**
 * Runs a job in Excel. While the user types into a cell it waits.
 *
 * @throws Problem that says in words what Excel refused
 */
export async function inExcel<Result>(job: (requests: Requests) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => job(requestsTo(context)));
  } catch (error) {
    throw asProblem(error);
  }
}

/** For an Excel that calculates by hand. @source Excel.Application.calculate, Excel.CalculationMode */
export const CALCULATION = writing(({ workbook }) => workbook.application.calculate("Recalculate"));

/**
 * Runs a job that goes by what formulas come to. Where Excel calculates by hand, what it shows is as old as its last
 * calculation: the first request begins with one.
 *
 * @throws Problem that says in words what Excel refused
 */
export function inCalculatedExcel<Result>(job: (requests: Requests) => Promise<Result>): Promise<Result> {
  return inExcel((requests) => job(new HeadedRequests(requests, CALCULATION)));
}

function asProblem(error: unknown): unknown {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  // Microsoft's client may live in another realm, where its errors are no instances of ours
  if (name !== "RichApi.Error" || code === undefined) return error;
  const known = KNOWN.find((each) => each === code);
  const what = known
    ? said(`problems.excel.${known}`)
    : said("problems.excelRefused", { code, message: message ?? "" });
  return new Problem(what, { cause: error });
}
