/** Names by which the product finds its own tables and cells again, whatever users did to the sheets. */
export const TABLE = {
  system: "指标体系_分项",
  groups: "计分_汇总",
  scores: "计分_指标",
  findings: "校验_结果",
  register: "下发_登记",
  units: "各县_数据",
  ranking: "各县_得分",
  position: "位次_分析",
  targets: "任务_目标",
  ledger: "台账_任务",
  supervision: "督查_事项",
  bulletin: "通报_正文",
  standards: "通报_标准",
  bulletinData: "通报_数据",
  attainmentChart: "图表_指标",
  groupChart: "图表_属性",
  stateChart: "图表_台账",
  rankChart: "图表_位次",
} as const;

export function fillTableName(departmentId: string): string {
  return `填报_${departmentId}`;
}

/** Whether a table is one that this product makes. */
export function isOwnTable(name: string): boolean {
  return (Object.values(TABLE) as string[]).includes(name) || name.startsWith(fillTableName(""));
}

/**
 * The workbook name of a quantity at a lag: `q_gdp`, `q_gdp_1`. A key that itself ends like a lag gets an
 * underscore, so that no two quantities share a name.
 */
export function quantityName(key: string, lag: number): string {
  const base = /_\d+_*$/.test(key) ? `q_${key}_` : `q_${key}`;
  return lag === 0 ? base : `${base}_${lag}`;
}

/**
 * Keys of columns: the titles that they had first. Records of workbooks know columns by them, so none of them is ever
 * changed; a new title is said where the column is.
 */
export const FILL_COLUMN = {
  key: "指标代码",
  no: "序号",
  name: "基础数据",
  meaning: "指标含义",
  unit: "计量单位",
  target: "目标值",
  change: "同比变化",
  check: "自查",
  date: "发生日期",
  event: "情况说明",
  remark: "备注",
  evidence: "佐证材料",
  opinion: "校验意见",
} as const;

/** The key of a period's column. */
export function lagKey(lag: number): string {
  return ["本期值", "上年同期值", "前年值"][lag] ?? `前${lag}年值`;
}

/** The keys of the columns from this period's to that of a lag. */
export function lagKeys(last: number): string[] {
  return Array.from({ length: last + 1 }, (_, lag) => lagKey(lag));
}

export const SYSTEM_COLUMN = {
  key: "分项代码",
  no: "序号",
  indicator: "指标名称",
  component: "分项",
  share: "占比",
  formula: "计算公式",
  unit: "单位",
  direction: "方向",
  method: "计分方法",
  low: "不允许值",
  high: "满意值",
  floor: "保底系数",
  basis: "参数依据",
  standing: "参数状态",
  value: "计算值",
  earned: "得分系数",
  lead: "牵头单位",
} as const;

export const SCORE_COLUMN = {
  key: "指标编码",
  no: "序号",
  group: "指标属性",
  name: "指标名称",
  points: "分值",
  score: "得分",
  attainment: "得分率",
  status: "状态",
  explanation: "计分说明",
  recomputed: "公式复算",
} as const;

export const GROUP_COLUMN = {
  key: "汇总代码",
  no: "次序",
  name: "汇总项",
  points: "分值",
  score: "得分",
  attainment: "得分率",
  note: "说明",
} as const;

export const FINDING_COLUMN = {
  no: "序号",
  state: "状态",
  severity: "处理要求",
  department: "填报单位",
  place: "位置",
  name: "基础数据",
  found: "现填内容",
  expected: "应为",
  correction: "建议改为",
  message: "问题与处理办法",
  id: "编号",
  row: "行码",
  cell: "格码",
  target: "链接",
  shown: "链接文字",
} as const;

/**
 * Names of columns of 校验结果 in which other sheets look themselves up: marks and counts come and go with the findings,
 * and find the list again when it was deleted and made anew.
 */
export const FINDING_NAME = {
  rows: "校验_行码",
  cells: "校验_格码",
  messages: "校验_说明",
  departments: "校验_单位",
  states: "校验_状态",
  ids: "校验_编号",
} as const;

/** Columns of 任务分解表-目标 beside those of later years. */
export const TARGET_COLUMN = {
  key: "目标代码",
  no: "序号",
  name: "目标任务",
  unit: "计量单位",
  requirement: "要求",
  last: "上年实绩",
  target: "目标值",
  done: "已完成",
  rate: "完成率",
  gap: "尚差",
  light: "完成情况",
  points: "分值",
  now: "现得分",
  met: "达标得分",
  full: "满分需达到",
  responsible: "责任单位",
  deadline: "完成时限",
  remark: "备注",
} as const;

/** The key of the column of a year's target, so many years from now. */
export function targetKey(ahead: number): string {
  return ahead === 0 ? TARGET_COLUMN.target : `后${ahead}年目标`;
}

/** Names of columns of 任务分解表-目标 in which fill sheets look their targets up. */
export const TARGET_NAME = { keys: "目标_代码", values: "目标_本期" } as const;

export const REGISTER_COLUMN = {
  key: "单位代码",
  no: "序号",
  department: "填报单位",
  edition: "版次",
  sent: "下发时间",
  returned: "收回时间",
  merged: "合并时间",
  mergedEdition: "合并版次",
  filled: "已填",
  needed: "应填",
  findings: "校验问题",
  state: "状态",
  person: "填报人",
  phone: "联系电话",
  source: "来源",
  remark: "备注",
} as const;

export const MERGE_COLUMN = {
  time: "合并时间",
  department: "填报单位",
  file: "文件",
  edition: "版次",
  changed: "改动格数",
  conflicts: "未定冲突",
  note: "说明",
  author: "最近保存人",
} as const;
