/** Lists that are continued in a circle. @source support.microsoft.com "Create or delete a custom list": built-in lists */
const LISTS: readonly (readonly string[])[] = [
  "Sun Mon Tue Wed Thu Fri Sat",
  "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  "January February March April May June July August September October November December",
  "日 一 二 三 四 五 六",
  "星期日 星期一 星期二 星期三 星期四 星期五 星期六",
  "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
  "第一季 第二季 第三季 第四季",
  "甲 乙 丙 丁 戊 己 庚 辛 壬 癸",
  "子 丑 寅 卯 辰 巳 午 未 申 酉 戌 亥",
].map((list) => list.split(" "));

/** What continues texts that follow each other in a list; undefined where they do not. */
export function continuedInList(texts: readonly string[]): ((index: number) => string) | undefined {
  const places = (list: readonly string[]): number[] =>
    texts.map((text) => list.findIndex((each) => each.toLowerCase() === text.toLowerCase()));
  const list = LISTS.find((each) => places(each).every((place) => place >= 0));
  if (!list) return undefined;
  const [first, ...rest] = places(list) as [number, ...number[]];
  const step = rest.length === 0 ? 1 : rest[0]! - first;
  const isEven = rest.every((place, i) => (place - first - step * (i + 1)) % list.length === 0);
  if (!isEven) return undefined;
  const [text] = texts as [string];
  return (index) => asWritten(list[circular(first + step * index, list.length)]!, text);
}

/** Capitals, or small letters, stay. */
function asWritten(text: string, like: string): string {
  if (like === like.toUpperCase() && like.length > 1) return text.toUpperCase();
  return like === like.toLowerCase() ? text.toLowerCase() : text;
}

export function circular(index: number, count: number): number {
  return ((index % count) + count) % count;
}
