import { extname } from "node:path";
import { Problem } from "../../system/problem";

/** What Excel opens only under its own extension: workbook and template, without macros and with. */
const KINDS = [".xlsx", ".xlsm", ".xltx", ".xltm"];
export const NEW_WORKBOOK = ".xlsx";

/**
 * The extension that says of which kind a workbook is, in lower case.
 *
 * @throws Problem when it is none of a workbook
 */
export function kindOf(path: string): string {
  const kind = extname(path).toLowerCase();
  if (KINDS.includes(kind)) return kind;
  throw new Problem(
    `文件 ${path} 的扩展名不是 ${KINDS.slice(0, -1).join("、")} 或 ${KINDS.at(-1)}，没有写入；旧格式（.xls、.et）请先另存为 .xlsx`,
  );
}

/**
 * @param path of the file that is written
 * @param kind that it must have; Excel does not open a file under the extension of another kind
 * @throws Problem when it has another
 */
export function assertKind(path: string, kind: string): void {
  if (extname(path).toLowerCase() !== kind)
    throw new Problem(`写入的文件 ${path} 扩展名应为 ${kind}，没有写入；请改正扩展名`);
}
