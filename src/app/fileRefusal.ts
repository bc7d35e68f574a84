/** Why a file cannot be opened, as the reader of files says it. */
type Refusal =
  | "encrypted"
  | "old-excel"
  | "binary"
  | "open-document"
  | "damaged"
  | "not-a-workbook"
  | "too-large"
  | "unsafe";

const SAVE_AS = "请用 Excel 或 WPS 打开后另存为 .xlsx";
const WORDS: Readonly<Record<Refusal, string>> = {
  encrypted: "设有打开密码，没有打开；请在 Excel 或 WPS 中取消打开密码，保存后再试",
  "old-excel": `是旧格式（.xls）的工作簿，没有打开；${SAVE_AS}，再用新文件`,
  binary: `是二进制格式（.xlsb）的工作簿，没有打开；${SAVE_AS}，再用新文件`,
  "open-document": `是 OpenDocument 格式（.ods）的表格，没有打开；${SAVE_AS}，再用新文件`,
  damaged: "已损坏，没有打开；请用 Excel 打开并修复，或换用备份的文件",
  "not-a-workbook": "不是 Excel 工作簿（.xlsx），没有打开；请核对选的是不是这个文件",
  "too-large": "解压后过大，没有打开；请核对是不是正确的工作簿",
  unsafe: "含有文档类型声明（DTD），可能不安全，没有打开；请在 Excel 中另存为 .xlsx 后再试",
};

/**
 * What a person is told of a file that cannot be opened: what is wrong with it and what to do.
 *
 * @param name of the file; WPS's own old format cannot be told from Excel's by what is in it
 */
export function fileRefusal(kind: Refusal, name: string): string {
  const words = WORDS[kind];
  return kind === "old-excel" && /\.et[t]?$/i.test(name)
    ? words.replace("旧格式（.xls）", "WPS 表格格式（.et）")
    : words;
}
