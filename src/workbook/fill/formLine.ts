import { fillingDepartments } from "../../system/lookup";
import type { Department, IndicatorSystem } from "../../system/schema";

const GAP = "　";

/** What a statistical form says of itself below its title; what is not known yet is left open, to be written by hand. */
export function formLine(system: IndicatorSystem, department: Department): string {
  const { form = {}, document } = system;
  const number = fillingDepartments(system).findIndex(({ id }) => id === department.id) + 1;
  return [
    ...(form.code === undefined ? [] : [`表号：${form.code}${number}表`]),
    ...(document ? [`制定机关：${document.issuer}`, `文号：${document.number}`] : []),
    `有效期至：${day(form.validUntil)}`,
    `报送截止日期：${day(form.due)}`,
  ].join(GAP);
}

/** @param date as in `2020-01-15` */
function day(date: string | undefined): string {
  if (date === undefined) return "　　年　月　日";
  const [year, month, of] = date.split("-").map(Number);
  return `${year}年${month}月${of}日`;
}
