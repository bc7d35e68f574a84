import { said } from "../../i18n/said";
import { Problem } from "../../system/problem";
import { writing } from "./part";
import { HeadedRequests, type Requests, requestsTo } from "./requests";

/**
 * Errors of Excel that a person can do something about.
 *
 * @source "Error handling with the application-specific JavaScript APIs"
 */
const KNOWN = [
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "ItemAlreadyExists",
  "RequestPayloadSizeLimitExceeded",
  "ApiNotFound",
] as const;

/**
 * Runs a job in Excel. It waits while the user is editing a cell.
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

/** Calculates, for an Excel in manual calculation mode. @source Excel.Application.calculate, Excel.CalculationMode */
export const CALCULATION = writing(({ workbook }) => workbook.application.calculate("Recalculate"));

/**
 * Runs a job that depends on results of formulas. In manual calculation mode these are as old as the last calculation,
 * so the first request begins with one.
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
