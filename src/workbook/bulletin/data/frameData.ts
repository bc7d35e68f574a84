import { plain } from "../../../bulletin/datum";
import { inWords } from "../../../i18n/words";
import { lastDayOf, nextPeriod } from "../../../system/period";
import { saidPeriod } from "../../../system/periodWords";
import { wordsOfDay } from "../dayWords";
import { type BulletinSources, type Named } from "./sources";

/** What a bulletin is about: periods, days, the document; names and dates, which no cell has to prove. */
export function frameData({ submission: { system }, today }: BulletinSources): Named[] {
  const { period, region, title, document } = system;
  const name = (each: typeof period): string => inWords("zh", saidPeriod(each));
  return [
    ["期间", plain(name(period))],
    ["下期", plain(name(nextPeriod(period)))],
    ["成文年份", plain(today.slice(0, 4))],
    ["期末", plain(wordsOfDay(lastDayOf(period)))],
    ["成文日期", plain(wordsOfDay(today))],
    ["地区", region === "" ? undefined : plain(region)],
    ["评价名称", plain(title.replace(/指标体系$/, ""))],
    ["文件标题", document && plain(document.title)],
    ["文件文号", document && plain(document.number)],
    ["发文机关", document && plain(document.issuer)],
  ];
}
