import { displayWidth } from "../plan/rowHeight";

/** As wide as the column of names, less the number in front, in characters of Chinese. */
export const LONGEST = 17;
const SIZE = 1;

/**
 * The name of an indicator in a chart: what is measured, without how it has changed since.
 *
 * @example 新经济增加值占生产总值比重及升降幅度 → 新经济增加值比重
 */
export function shortName(name: string): string {
  const measured = name.replace(/[及和](?:其)?(?:升降幅度|增长率|增幅|变化率|任务完成率|[^及和]*率)$/, "");
  const known = measured.length < 4 ? name : measured;
  return cutTo(known.replace(/占.+(?:比重|比例)$/, "比重").replace(/数量$/, ""), LONGEST);
}

/** A text that is no wider than so many characters of Chinese; digits are half as wide. */
export function cutTo(text: string, longest: number): string {
  if (displayWidth(text, SIZE) <= longest) return text;
  const letters = [...text];
  while (displayWidth(letters.join(""), SIZE) > longest - 1) letters.pop();
  return `${letters.join("")}…`;
}
