/** Scoring, publishing and what was scored before. */
export const scores = {
  scoringOvertaken: "计分期间填报数据一直有人改动，没有写入得分；请在填报结束后重新计分",
  publishingOvertaken: "发布期间填报数据有人改动，没有发布；请重新计分后再发布",
  scoreTableGone: "“{{sheet}}”中的表格 {{table}} 已被删除，没有写入得分；请删除整张“{{sheet}}”后重新计分",
  scoreTablesGone: "“{{sheet}}”中的表格已被删除，没有写入得分；请将这张表改名或删除后重新计分",
  scoreColumnGone: "“{{sheet}}”中找不到“{{column}}”一列，没有写入得分；请恢复表头，或删除这张表后重新计分",
  scoreRowsGone:
    "“{{sheet}}”中缺少 {{count}} 行（{{rows}}），没有写入得分；请恢复这些行，或删除这张表后重新计分",
  runDamaged: "用来撤销最近一次计分的记录已损坏，不能撤销，没有改动；可以重新计分",
  nothingToUndo: "没有可以撤销的计分：这个工作簿还没有计分，或最近一次计分已经撤销",
  changedSinceScoring: "“{{sheet}}”在计分之后又被改动，没有撤销，以免丢失改动；请手工修改，或重新计分",
  cannotUndo: "“{{sheet}}”不能写入，没有撤销；请撤销该工作表的保护后再试",
  indicatorTooLong: "有的指标分项太多，写成公式会超过 Excel 的上限，没有写入得分；请改用“数值”方式计分",
  groupTooLong:
    "有的类别指标太多，或约束条件太多，写成公式会超过 Excel 的上限，没有写入得分；请改用“数值”方式计分",
  systemSheetGone: "缺少“{{sheet}}”表，不能写成公式；请恢复这张表，或改用“数值”方式计分",
  systemRowsGone:
    "“{{sheet}}”中缺少 {{count}} 行（{{rows}}）或“{{value}}”“{{earned}}”列，不能写成公式；请恢复，或改用“数值”方式计分",
  scoreSheetGone: "找不到“{{sheet}}”或其中的表格，请先计分",
  runMissing: "“历次得分”共有 {{count}} 次计分，没有第 {{run}} 次，或其明细已被删除或损坏",
  notScored: "还没有得分，没有发布；请先计分",
  changedSinceRun: "数据在计分之后又有变化（{{place}}），没有发布；请重新计分后再发布",
  scoreLost: "“{{sheet}}”中找不到“{{what}}”，没有发布；请恢复原样，或删除这张表后重新计分",
  scoreOverwritten:
    "“{{sheet}}”{{cell}} 现为 {{found}}，按填报数据计算应为 {{expected}}，没有发布；请重新计分后再发布",
  exampleParameters:
    "有 {{count}} 个分项仍用示例参数，不能作为正式评分依据，没有发布；请在“指标体系”表改为正式的不允许值和满意值（或写明参数依据），重新计分后再发布。只作演示的，可选择按示例参数发布",
  mandatoryLeft:
    "还有 {{count}} 个必须改正的问题，没有发布；请校验、改正并重新计分后再发布。第一个问题：{{first}}",
  indicatorsOpen:
    "综合得分不完整，{{count}} 个指标没有得分（{{names}}），没有发布；请补齐数据和评分参数，重新计分后再发布",
  publicationDamaged: "得分发布过，但隐藏保存的发布记录已损坏，没有改动；请改用损坏前的备份",
  notPublished: "得分还没有发布，没有可以核对的校验码；请打开已发布的工作簿，或先发布",
  published: "得分已经发布（校验码 {{stamp}}），没有改动；如需重新计分或升级工作簿，请先撤销发布",
  publishedByNewer: "得分由更新版本的指标簿发布，本版本不能核对，也不能撤销，没有改动；请更新指标簿后再试",
  newerToVerify: "这个工作簿曾用更新版本的指标簿写过，本版本不能核对；请更新指标簿后再试",
  footerAgrees:
    "隐藏保存的发布记录已损坏，不能逐格核对；按现有内容算出的校验码与页脚一致，数据和得分没有变化。{{covered}}",
  paperAgrees:
    "隐藏保存的发布记录已损坏，不能逐格核对；按现有内容算出的校验码与用来核对的校验码一致，数据和得分没有变化。{{covered}}",
  footerDisagrees:
    "隐藏保存的发布记录已损坏，不能逐格核对；按现有内容算出的校验码与页脚不一致（现为 {{stamp}}），请核对发布时另存的文件，或用损坏前的备份",
  paperDisagrees:
    "隐藏保存的发布记录已损坏，不能逐格核对；按现有内容算出的校验码与用来核对的校验码不一致（现为 {{stamp}}），请核对发布时另存的文件，或用损坏前的备份",
} as const;
