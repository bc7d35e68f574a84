import type { CellValidation, Column } from "../columns/column";
import { PART } from "./parts";
import type { TemplateRow } from "./templates";

/** Columns of 季度通报. */
export const BULLETIN_COLUMN = {
  part: "部分",
  text: "通报内容",
  edited: "改写",
  check: "核对",
  numbers: "数据出处",
  template: "模板",
  basis: "改写依据",
} as const;

const PART_VALIDATION: CellValidation = {
  rule: { kind: "list", values: Object.values(PART) },
  title: BULLETIN_COLUMN.part,
  prompt: "这一行在文件中的位置；“接上句”与上一行同段。",
  error: "请从列表中选择。",
};

const LONGEST = 4_000;

const EDITED: CellValidation = {
  rule: { kind: "text", longest: LONGEST },
  title: BULLETIN_COLUMN.edited,
  prompt:
    "需要另写时填在这里，导出时用此句代替左侧内容；清空即恢复。重新生成时保留，所用数据有变时在“核对”中提示。",
  error: `不超过 ${LONGEST} 个字。`,
};

const TEMPLATE: CellValidation = {
  rule: { kind: "text", longest: LONGEST },
  title: BULLETIN_COLUMN.template,
  prompt: "{名称}处填入数据，方括号内数据不全时省略；一格写几行的，取数据齐全的第一行。",
  error: `不超过 ${LONGEST} 个字。`,
};

/** The columns of 季度通报: templates and what is written in their place are people's, the rest is made of the data. */
export const BULLETIN_COLUMNS: readonly Column<TemplateRow>[] = [
  {
    ...{ key: BULLETIN_COLUMN.part, width: 13, cell: ({ part }: TemplateRow) => part },
    entered: { format: "entryRequirement", validation: () => PART_VALIDATION },
  },
  { key: BULLETIN_COLUMN.text, width: 58 },
  {
    ...{ key: BULLETIN_COLUMN.edited, width: 34 },
    entered: { format: "entryText", validation: () => EDITED },
  },
  { key: BULLETIN_COLUMN.check, width: 22 },
  { key: BULLETIN_COLUMN.numbers, width: 30 },
  {
    ...{ key: BULLETIN_COLUMN.template, width: 58, cell: ({ template }: TemplateRow) => template },
    entered: { format: "entryText", validation: () => TEMPLATE },
  },
  { key: BULLETIN_COLUMN.basis, width: 0 },
];
