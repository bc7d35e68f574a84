/** Files that came back from departments: why one is refused, and what is to be known of one that is taken. */
export const returns = {
  refused: {
    notOurs: "不是由指标簿发出的填报表，没有采用；请核对是否选错了文件",
    unknownPeriod: "看不出是哪个体系、哪一年的填报表（标记已丢失），没有采用；请该单位用发出的文件重新填报",
    otherSystem: "不是“{{title}}”的填报表，没有采用；请核对是否选错了文件",
    otherPeriod: "是{{found}}的填报表，应为{{wanted}}，没有采用；请该单位交回{{wanted}}的文件",
    ourSheetGone: "汇总用的工作簿里找不到“{{sheet}}”的内容，没有采用；请先恢复这张表",
    otherRegion: "是{{found}}的填报表，应为{{wanted}}，没有采用；请核对是否选错了文件",
    sheetGone: "里面找不到填报表（工作表已删除，或行码已丢失），没有采用；请该单位用发出的文件重新填报",
    older: "是第 {{edition}} 版，而第 {{merged}} 版已经合并，没有采用；请该单位交回新版",
    unreadable: "不能读取，没有采用；请用 Excel 或 WPS 打开后另存为 .xlsx 再交回",
    twice:
      "同一单位有两份文件，已采用“{{other}}”（版次或保存时间较新，看不出先后的按文件名），这一份没有采用",
  },
  unread:
    "有 {{count}} 格没有读到（行已删除，或是错误值、没有计算结果的公式）：{{cells}}；这些格保留原有内容，请向该单位核实",
  homeless: "有 {{count}} 格交回了内容，而汇总用的工作簿里没有这些格：{{cells}}；请先恢复表格再合并一次",
  orphaned:
    "任务{{no}}“{{task}}”在汇总用的工作簿里已删除、改写或者改由其他单位负责，所报内容没有采用：{{cells}}；要保留的，请抄入任务台账",
  reported: "{{cell}}“{{held}}”",
  strangeLine:
    "文件第 {{row}} 行“{{task}}”不是下发的任务（任务内容改动过，或者是单位自行增加的），没有采用，请与该单位核实；所报内容：{{cells}}",
  renumbered: "文件中的任务{{no}}“{{task}}”是任务台账中现在的任务{{now}}，已按任务内容对应",
  /** how far it has come with the file of a department */
  state: {
    unsent: "未下发",
    out: "待交回",
    overdue: "逾期未交",
    returned: "已收回待合并",
    incomplete: "已合并未填齐",
    merged: "已合并",
  },
  blank: "（空）",
  unknown: "不详",
  head: { date: "填报日期", person: "填报人", reviewer: "审核人", phone: "联系电话" },
  task: {
    person: "任务{{no}}的责任人",
    progress: "任务{{no}}的进展情况",
    percent: "任务{{no}}的完成比例",
    state: "任务{{no}}的状态",
    problem: "任务{{no}}的存在问题",
    help: "任务{{no}}的需协调事项",
    evidence: "任务{{no}}的佐证材料",
  },
  note: {
    remark: "{{quantity}}的备注",
    evidence: "{{quantity}}的佐证材料",
    date: "{{quantity}}的发生日期",
    event: "{{quantity}}的情况说明",
  },
  sameAsOurs: "与汇总用的工作簿一致，没有可以合并的内容",
  sameAsOther: "与“{{other}}”内容相同，只采用那一份",
  wholeCopy: "这是整个工作簿的副本，只看其中{{department}}的数据",
  byTable: "下发记录已丢失，按表格认出是{{department}}",
  byKeys: "表格已被其他软件去掉，按行码认出是{{department}}",
  nothingKnown: "不知道下发时的内容，只填入空格；与现有内容不一致的，列为双方都改过",
  overtaken:
    "这个文件不晚于已合并的同一版文件，或不知道是何时保存的；与上次交回不一致的请逐格选定，并核对是否交错了文件",
  asHandedOut: "这个文件与下发时一样，而该单位交回过更多内容；不一致的请逐格选定，并核对是否交错了文件",
  unlisted: "“下发与回收”表里没有{{department}}这一行（可能已被删除），合并情况没有登记",
  recordLost: "汇总用的工作簿里没有以前合并这一版的记录，只能与下发时的内容比较；该单位清空的格请自行核对",
  untouched: "这个文件与下发时一样，没有人填过",
  otherVersion: "体系版本为 {{found}}，现为 {{wanted}}",
} as const;
