/** A day in words: `2019-07-02` is 2019年7月2日. */
export function wordsOfDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}
