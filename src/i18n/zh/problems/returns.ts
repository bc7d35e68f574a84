/** Files that go out to departments and come back. */
export const returns = {
  departmentFile: "这是{{department}}的填报表，不是汇总用的工作簿，没有改动；请打开汇总用的工作簿再做这一步",
  departmentUnknown: "没有代码为“{{id}}”的填报单位；可用的代码有 {{known}}",
  masterReturned: "文件 {{path}} 就是汇总用的工作簿本身，没有改动；请写明各单位交回的文件",
  folderEmpty: "文件夹 {{path}} 里没有填报表（.xlsx 或装有它们的 .zip），请核对路径",
  registerTaken:
    "已有一张“{{sheet}}”表，但里面没有登记用的表格，没有改动；请将这张表改名后再试，程序会另建一张",
  mergingOvertaken: "合并期间一直有人改动表格的行列（如排序、插入行），没有合并，没有改动；请稍后再试",
  mergeDamaged: "用来撤销最近一次合并的记录已损坏，不能撤销，没有改动",
  noMergeToUndo: "没有可以撤销的合并：这个工作簿还没有合并过填报表，或最近一次合并已经撤销",
  archiveTooLarge: "“{{name}}”里的文件过多或过大（最多 {{most}} 个），没有打开；请分几次选择",
  archiveEmpty: "压缩包“{{name}}”里没有填报表（.xlsx），没有采用；请核对是否选错了文件",
  archiveNested: "“{{name}}”套了多层压缩包，没有打开；请先解压再选择",
  archiveUnknown: "“{{name}}”是 .rar 或 .7z 压缩包，不能打开；请先解压，再选择里面的 .xlsx，或改用 .zip",
  changedSinceMerge: "“{{sheet}}”在合并之后又被改动，没有撤销，以免丢失改动；请手工修改",
  readingCancelled: "已取消，工作簿没有改动",
  distributingCancelled: "已取消下发，没有登记，工作簿没有改动",
} as const;
