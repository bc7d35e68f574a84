import { ExcelHost } from "../emulator/excelHost";
import { WorkbookFileError } from "../emulator/file/fileError";
import { openWorkbook } from "../emulator/file/open";
import type { Loss } from "../emulator/file/parts";
import { saveWorkbook } from "../emulator/file/save";
import { installExcel } from "../emulator/nodeClient";
import { Problem } from "../system/problem";
import { readBytes, writeAtomically } from "./files";

const LOSS_WORDS: Readonly<Record<Loss["kind"], string>> = {
  macros: "宏",
  drawings: "图表或图片",
  "external-links": "外部链接",
  "pivot-tables": "数据透视表",
  "embedded-objects": "嵌入的对象",
  name: "自定义名称",
};

const REFUSALS: Readonly<Record<WorkbookFileError["kind"], string>> = {
  "too-large": "解压后过大，没有打开；请核对是不是正确的工作簿",
  unsafe: "含有文档类型声明（DTD），可能不安全，没有打开；请在 Excel 中另存为 .xlsx 后再试",
  "not-xlsx": "不是 Excel 工作簿（.xlsx）或已损坏；旧格式（.xls、.et）请先另存为 .xlsx",
};

/** Starts with an empty workbook. */
export function newWorkbook(): ExcelHost {
  const host = new ExcelHost();
  installExcel(host);
  return host;
}

/**
 * Opens a workbook; from now on `Excel.run` works on it.
 *
 * @throws Problem when it is not an .xlsx
 */
export async function openFile(path: string): Promise<{ host: ExcelHost; losses: readonly Loss[] }> {
  const bytes = await readBytes(path);
  try {
    const { workbook, losses } = await openWorkbook(bytes);
    const host = new ExcelHost(workbook);
    installExcel(host);
    return { host, losses };
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new Problem(`文件 ${path} ${REFUSALS[error.kind]}`);
  }
}

/**
 * Opens a workbook that will be saved again.
 *
 * @throws Problem when it is not an .xlsx, or saving would lose something that the file holds
 */
export async function openToChange(path: string): Promise<ExcelHost> {
  const { host, losses } = await openFile(path);
  assertNothingLost(path, losses);
  return host;
}

function assertNothingLost(path: string, losses: readonly Loss[]): void {
  if (losses.length === 0) return;
  const kinds = [
    ...new Set(losses.map(({ kind, what }) => (kind === "name" ? `名称 ${what}` : LOSS_WORDS[kind]))),
  ];
  throw new Problem(
    `文件 ${path} 中有${kinds.join("、")}，由命令行保存会丢失，没有改动文件；请在 Excel 中用指标簿加载项处理`,
  );
}

export async function saveFile(host: ExcelHost, path: string): Promise<void> {
  await writeAtomically(path, await saveWorkbook(host.calculated()));
}
