/** What a row of 季度通报 becomes in the document, in the words of the sheet. */
export const PART = {
  letterhead: "发文机关标志",
  number: "发文字号",
  title: "标题",
  addressee: "主送机关",
  heading: "一级标题",
  subheading: "二级标题",
  body: "正文",
  /** a sentence that goes on in the paragraph of the row above */
  continued: "接上句",
  attachment: "附件",
  issuer: "署名",
  date: "成文日期",
} as const;

export type Part = keyof typeof PART;

/** The part that a cell names; what it does not know is text. */
export function partIn(text: string): Part {
  return (Object.keys(PART) as Part[]).find((part) => PART[part] === text.trim()) ?? "body";
}

/** Whether a part is the title of a section. */
export function partOfHeading(part: Part): boolean {
  return part === "heading" || part === "subheading";
}
