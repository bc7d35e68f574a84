const incomplete = {
  expected: "填报日期、填报人、审核人和联系电话",
  message: "{{department}}填报表的{{missing}}未填写，请补填",
} as const;

/** What the rules on the head of a sheet say. */
export const head = {
  "head-blank": { title: "填报表的表头尚未填写，上报前要填写", ...incomplete },
  "head-missing": { title: "填报日期、填报人、审核人和联系电话要填写完整", ...incomplete },
  phone: {
    title: "联系电话应是手机号，或 7 至 8 位的固定电话（可带区号和分机）",
    expected: "如 13812345678 或 0533-3241234",
    message: "{{department}}联系电话格式有误（“{{found}}”），请改填，如 13812345678 或 0533-3241234",
  },
  "head-date": {
    title: "填报日期应是评价年度或其后两年内的日期",
    expected: "如 {{example}}",
    message: "{{department}}的填报日期“{{found}}”有误，请改填，如 {{example}}",
  },
  /** what stands in a head */
  headNames: { date: "填报日期", person: "填报人", reviewer: "审核人", phone: "联系电话" },
} as const;
