import { Problem } from "../system/problem";

/** A request to Excel under way; only this floor knows what it is. */
export type Context = Excel.RequestContext;

/** What a person can do about an error of Excel. @source "Error handling with the application-specific JavaScript APIs" */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: "工作表受保护，没有写入。请在“审阅”中撤销该工作表的保护后再试",
  InvalidOperationInCellEditMode: "有单元格正在编辑，请按回车键结束编辑后再试",
  ItemNotFound: "需要的工作表或表格已被删除或改名，请恢复后再试",
  ItemAlreadyExists: "同名的工作表或表格已经存在，请改名后再试",
  RequestPayloadSizeLimitExceeded: "一次写入的内容超过了 Excel 的限度，请减少指标或单位后再试",
  ApiNotFound: "这个版本的 Excel 缺少所需的功能，请更新 Excel 后再试",
};

/**
 * Runs a job in Excel. While the user types into a cell it waits.
 *
 * @throws Problem that says in words what Excel refused
 */
export async function inExcel<Result>(
  job: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, job);
  } catch (error) {
    throw inWords(error);
  }
}

/**
 * Runs a job that goes by what formulas come to. Where Excel calculates by hand, what it shows is as old as its last
 * calculation: it is asked for one first.
 *
 * @source Excel.Application.calculate, Excel.CalculationMode
 * @throws Problem that says in words what Excel refused
 */
export function inCalculatedExcel<Result>(
  job: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return inExcel((context) => {
    context.workbook.application.calculate("Recalculate");
    return job(context);
  });
}

function inWords(error: unknown): unknown {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  // Microsoft's client may live in another realm, where its errors are no instances of ours
  if (name !== "RichApi.Error" || code === undefined) return error;
  return new Problem(SENTENCES[code] ?? `Excel 没有完成操作（${code}：${message ?? ""}），请重试`, {
    cause: error,
  });
}
