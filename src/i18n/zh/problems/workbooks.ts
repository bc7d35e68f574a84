/** Workbooks: whose they are, what Excel refuses, and the making of their sheets. */
export const workbooks = {
  excel: {
    AccessDenied: "工作表受保护，没有写入。请在“审阅”中撤销该工作表的保护后再试",
    InvalidOperationInCellEditMode: "有单元格正在编辑，请按回车键结束编辑后再试",
    ItemNotFound: "需要的工作表或表格已被删除或改名，请恢复后再试",
    ItemAlreadyExists: "同名的工作表或表格已经存在，请改名后再试",
    RequestPayloadSizeLimitExceeded: "一次写入的内容超过了 Excel 的上限，请减少指标或单位后再试",
    ApiNotFound: "这个版本的 Excel 缺少所需的功能，请更新 Excel 后再试",
  },
  excelRefused: "Excel 没有完成操作（{{code}}：{{message}}），请重试",
  sheetShut:
    "“{{sheet}}”受保护，没有开始写入；请先在“审阅”中撤销它的保护（设有密码的，须用密码撤销），然后再试",
  formulaNotKept:
    "Excel 改动了写入“{{sheet}}”{{cell}}的公式，没有完成写入；请关闭 Excel 的自动更正选项“将公式填充到表以创建计算列”（Windows 版在“文件”“选项”“校对”“自动更正选项”“键入时自动套用格式”中），然后再试",
  newerWorkbook: "这个工作簿由更新版本的指标簿生成，本版本不能读取，没有改动；请更新指标簿后再打开",
  systemLost:
    "工作簿中隐藏保存的指标体系数据（“{{sheet}}”）已损坏或被删除，不能校验和计分；各填报表中的数据还在。请改用损坏前的备份，或新建空白工作簿，用同一指标体系重新生成后把填报数据复制过去",
  notOurs: "这个工作簿不是由指标簿生成的（找不到指标体系数据），请打开由指标簿生成的工作簿，或先生成一个",
  cancelled: "已取消生成，工作簿没有改动",
  nameTaken: "工作簿中已有“{{name}}”，没有重新生成；请先新建一个空白工作簿，再在其中生成",
  periodNotAhead: "工作簿是{{found}}的，不能转入{{wanted}}；请选择更晚的评价期",
  alreadyGenerated:
    "工作簿中已有“{{title}}”{{period}}的表，没有重新生成；请选择保留、备份后重新生成或转入下一期，也可以另建空白工作簿",
  systemLostMeanwhile: "生成没有完成，工作簿中又找不到指标体系数据；请新建空白工作簿重新生成",
  generatedWithout:
    "各表已经生成，但 Excel 没有保留“{{sheet}}”中“{{column}}”一列的公式，这一列留空。要补上，请关闭 Excel 的自动更正选项“将公式填充到表以创建计算列”，删除“{{sheet}}”（自己写在其中的内容请先另存），再生成一次，选“保留已有的表，只补缺少的”，然后重新计分",
  generatedUncounted:
    "各表已经生成，但 Excel 没有保留“{{sheet}}”中统计填报情况的公式，已填、填报人和联系电话留空；下发、合并和计分不受影响，请不要删除“{{sheet}}”。要补上，请关闭 Excel 的自动更正选项“将公式填充到表以创建计算列”，再在“设置”中重新生成各表",
  noTemporarySheets:
    "未能自检：不能增加临时工作表。如果工作簿的结构受保护，请先在“审阅”中撤销工作簿保护，然后再试",
  othersSelfTest: "另一个窗口或另一台电脑正在自检，请等它完成后再试；如果已经关闭，两分钟后可以再试",
  othersJob: "另一个窗口或另一台电脑正在写入这个工作簿，请等它完成后再试；如果已经关闭，两分钟后可以再试",
  newerJournal: "这个工作簿曾用更新版本的指标簿写过，本版本不能继续写入，没有改动；请更新指标簿后再试",
  recordLost:
    "上一次写入没有完成，而用来恢复的记录（隐藏的“{{sheet}}”）已损坏，无法恢复；请先校验，核对各表是否完整，再重新计分",
  cannotSettle:
    "上一次没有完成的写入还不能恢复，因为工作表不能写入；请撤销各工作表的保护，按回车键结束单元格编辑，然后再试",
  cannotSettleSheet:
    "上一次没有完成的写入还不能恢复，因为“{{sheet}}”不能写入；请撤销它的保护，按回车键结束单元格编辑，然后再试",
  noRemark: "填报表中没有该项的“备注”单元格，原因未写入；请先在“设置”中检查模板",
  noParameterCell: "“{{sheet}}”中找不到 {{key}} 的参数单元格，没有写入；请先在“设置”中检查模板",
  editedMeanwhile: "填入数据期间有 {{count}} 个单元格有人改动，保留了改动后的内容；请核对",
  otherSystem: "“{{name}}”是另一个指标体系（{{title}}）的工作簿，没有填入；请选择同一指标体系上年度的工作簿",
  noOthers: "这里不能打开其他工作簿，没有读取“{{name}}”；请用 CSV 文件填入",
  otherYear: "选作上年数的工作簿是{{found}}的，应为{{wanted}}的工作簿",
} as const;
