import type { DataList, Datum } from "../../../bulletin/datum";
import { roundHalfAway } from "../../../formula/round";
import { type Standing, standings } from "./scoreTable";
import { type BulletinSources, listOf, type Named } from "./sources";

const NAMES = ["指标", "指标得分", "指标满分", "指标得分率"] as const;
/** Beyond what a standard asks for, so many more are listed where they are equal to the last. */
const MORE = 2;

/** The indicators in front and behind, and those whose scores have risen and fallen most. */
export function indicatorData(sources: BulletinSources): Named[] {
  const { standards } = sources;
  const all = standings(sources);
  const full = all.filter(({ rate }) => rate >= 100);
  const best = atEnd(all, standards.best.value, (one, other) => other.rate - one.rate);
  // who has the full mark is behind nobody
  const behind = all.filter((each) => each.rate < 100 && !best.includes(each));
  const worst = atEnd(behind, standards.worst.value, (one, other) => one.rate - other.rate);
  const count = (name: string, found: readonly Standing[], how: string): Named => [
    name,
    found.length > 0 ? counted(sources, name, found.length, how) : undefined,
  ];
  return [
    count("满分指标数", full, "计分表中得分不低于分值的指标"),
    count("居前数", best, "所列得分率居前的指标"),
    ["居前指标", itemsOf(sources, best)],
    count("居后数", worst, "所列得分率居后的指标"),
    ["居后指标", itemsOf(sources, worst)],
    ...changeData(sources, all),
  ];
}

/**
 * Those at one end: so many, with those that are equal to the last of them. Where these are too many it ends before them, since
 * none of them is ahead of the others.
 */
function atEnd(
  all: readonly Standing[],
  wanted: number,
  compare: (one: Standing, other: Standing) => number,
): Standing[] {
  const ordered = [...all].sort(compare);
  const last = ordered[Math.floor(wanted) - 1] ?? ordered.at(-1);
  // among no more than are asked for nobody is ahead
  if (!last || wanted < 1 || all.length <= wanted) return [];
  const upTo = ordered.filter((each) => compare(each, last) <= 0);
  return upTo.length <= wanted + MORE ? upTo : ordered.filter((each) => compare(each, last) < 0);
}

function itemsOf({ book }: BulletinSources, found: readonly Standing[]): DataList {
  return listOf(
    NAMES,
    found.map(({ indicator: { name, points }, name: told, shown, rate }): Named[] => {
      const worth = { of: name, unit: "分", how: "计分表中的分值" };
      const share = { of: name, unit: "%", how: "计分表中得分÷分值×100" };
      return [
        ["指标", told],
        ["指标得分", shown],
        ["指标满分", book.counted("指标满分", points, worth)],
        ["指标得分率", book.counted("指标得分率", rate, share)],
      ];
    }),
  );
}

/** What has become of the scores of the same span a year before. */
function changeData(sources: BulletinSources, all: readonly Standing[]): Named[] {
  const { submission, past, book } = sources;
  const { decimals } = submission.system.options;
  const scores = past?.run.detail?.scores ?? {};
  const compared = all.flatMap(({ indicator: { code }, name, score }) => {
    const before = scores[code];
    return typeof before === "number" ? [{ name, change: roundHalfAway(score - before, decimals) }] : [];
  });
  const isKnown = compared.length > 0;
  const [risen, fallen] = [1, -1].map((sign) =>
    compared.filter(({ change }) => change * sign > 0).sort((a, b) => (b.change - a.change) * sign),
  ) as [typeof compared, typeof compared];
  const most = (what: string, found: typeof compared): Named[] => {
    const [first, second] = found;
    const isAlone = first !== undefined && first.change !== second?.change;
    const how = "计分表中得分与上年同期得分（历次得分）之差";
    return [
      [`${what}最多指标`, isAlone ? first.name : undefined],
      [
        `${what}最多`,
        isAlone
          ? book.counted(`${what}最多`, Math.abs(first.change), {
              of: first.name.shown,
              unit: "分",
              how,
              decimals,
            })
          : undefined,
      ],
    ];
  };
  const count = (name: string, found: readonly unknown[], how: string, least = 0): Named => [
    name,
    isKnown && found.length >= least ? counted(sources, name, found.length, how) : undefined,
  ];
  return [
    count("可比指标数", compared, "本期和上年同期都有得分的指标"),
    count("提高指标数", risen, "得分比上年同期提高的指标", 1),
    count("下降指标数", fallen, "得分比上年同期下降的指标", 1),
    ...most("提高", risen),
    ...most("下降", fallen),
  ];
}

function counted({ book }: BulletinSources, name: string, value: number, how: string): Datum {
  return book.counted(name, value, { unit: "项", how });
}
