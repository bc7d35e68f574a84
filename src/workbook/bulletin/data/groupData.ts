import { type DataList, inCell, plain } from "../../../bulletin/datum";
import { EXTRAS } from "../../../system/extras";
import { groupForest } from "../../../scoring/groupTree";
import type { IndicatorSystem } from "../../../system/schema";
import { TABLE } from "../../tableNames";
import { summaryLines } from "./scoreData";
import { type Standing, standings } from "./scoreTable";
import { type BulletinSources, listOf, type Named } from "./sources";

const NAMES = ["类别", "类别指标数", "类别得分", "类别满分", "类别得分率", "类别提高", "类别下降"] as const;
const EXTREMES = ["最好指标", "最好得分率", "最差指标", "最差得分率"] as const;

/** The groups that no other group holds, each with its best and its worst indicator. */
export function groupData(sources: BulletinSources): Named[] {
  const { submission, tables, book, past } = sources;
  const { system } = submission;
  const { decimals } = system.options;
  const summary = summaryLines(tables.get(TABLE.groups));
  const all = standings(sources);
  const items = groupForest(system).flatMap(({ group: { id, name } }): Named[][] => {
    const line = summary.get(id);
    if (line?.score === undefined || line.points === undefined) return [];
    const { score, points, cell, pointsCell } = line;
    const own = all.filter(({ indicator }) => topOf(system, indicator.group) === id);
    const before = past?.run.groups.get(name);
    const change = before === undefined ? 0 : Number((score - before).toFixed(decimals));
    const moved = (by: number, what: string) =>
      by > 0
        ? book.counted(what, by, { of: name, unit: "分", how: "得分与上年同期之差", decimals })
        : undefined;
    const count = { of: name, unit: "项", how: "计分表中该类有得分的指标" };
    const rate = { of: name, unit: "%", how: "计分表中该类得分÷分值×100" };
    return [
      [
        ["类别", plain(name)],
        ["类别指标数", book.counted("类别指标数", own.length, count)],
        ["类别得分", inCell(score.toFixed(decimals), cell)],
        ["类别满分", inCell(String(points), pointsCell)],
        ["类别得分率", book.counted("类别得分率", (score / points) * 100, rate)],
        ["类别提高", moved(change, "类别提高")],
        ["类别下降", moved(-change, "类别下降")],
        ...extremes(sources, own, name),
      ],
    ];
  });
  const open = groupForest(system).filter(({ group: { id } }) => summary.get(id)?.score === undefined);
  const isScored = all.length > 0;
  return [
    ["各类别", listOf([...NAMES, ...EXTREMES], items)],
    [
      "未计类别",
      listOf(["类别"], isScored ? open.map(({ group: { name } }): Named[] => [["类别", plain(name)]]) : []),
    ],
    ["附加分", extrasOf(sources)],
  ];
}

/** What is added and taken away outside of the full mark. */
function extrasOf({ submission: { system }, tables }: BulletinSources): DataList {
  const summary = summaryLines(tables.get(TABLE.groups));
  const items = EXTRAS.flatMap(({ id, name }): Named[][] => {
    const line = summary.get(id);
    if (line?.score === undefined) return [];
    return [
      [
        ["附加项", plain(name)],
        ["附加得分", inCell(line.score.toFixed(system.options.decimals), line.cell)],
      ],
    ];
  });
  return listOf(["附加项", "附加得分"], items);
}

/** Where one is alone at either end, and they are not equal. */
function extremes({ book }: BulletinSources, own: readonly Standing[], of: string): Named[] {
  const ordered = [...own].sort((one, other) => other.rate - one.rate);
  const [best, second, worst, before] = [ordered[0], ordered[1], ordered.at(-1), ordered.at(-2)];
  if (!best || !worst || best.rate === worst.rate) return EXTREMES.map((name) => [name, undefined]);
  const told = (what: string, each: Standing): Named[] => [
    [`${what}指标`, each.name],
    [
      `${what}得分率`,
      book.counted(`${what}得分率`, each.rate, { of, unit: "%", how: "计分表中得分÷分值×100" }),
    ],
  ];
  const isAlone = (one: Standing, other: Standing | undefined): boolean => one.rate !== other?.rate;
  return [
    ...(isAlone(best, second) ? told("最好", best) : none("最好")),
    ...(isAlone(worst, before) ? told("最差", worst) : none("最差")),
  ];
}

function none(what: string): Named[] {
  return [
    [`${what}指标`, undefined],
    [`${what}得分率`, undefined],
  ];
}

function topOf({ groups }: IndicatorSystem, id: string): string {
  const parent = groups.find((group) => group.id === id)?.parent;
  return parent === undefined ? id : topOf({ groups } as IndicatorSystem, parent);
}
