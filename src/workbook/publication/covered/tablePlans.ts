import { said } from "../../../i18n/said";
import { chosenMethod } from "../../../scoring/methods/allMethods";
import { componentKey, normalisationOf } from "../../../system/lookup";
import type { IndicatorSystem } from "../../../system/schema";
import { groupForest, flatten } from "../../../scoring/groupTree";
import { GROUP_TITLES, SCORE_TITLES, SUMMARY_KEY } from "../../scores/scoreSheet";
import { SHEET } from "../../sheetNames";
import { OFFICIAL_TITLES, officialRows } from "../../sheets/officialSheet";
import { SYSTEM_TITLES } from "../../sheets/systemSheet";
import { GROUP_COLUMN, SCORE_COLUMN, SYSTEM_COLUMN, TABLE } from "../../tableNames";
import { plainValue } from "./plainValue";
import type { GridPlan } from "./gridPlan";

/** 指标体系, every column; goalposts and floors of methods that have them are inputs. */
export function systemPlan(system: IndicatorSystem): GridPlan {
  const parts = system.indicators.flatMap((indicator) =>
    indicator.components.map((component) => ({
      key: componentKey(indicator, component),
      goalposts: chosenMethod(normalisationOf(system, component), component.direction).goalposts,
    })),
  );
  const scored = new Set(parts.filter(({ goalposts }) => goalposts).map(({ key }) => key));
  const parameters: readonly string[] = [SYSTEM_COLUMN.low, SYSTEM_COLUMN.high, SYSTEM_COLUMN.floor];
  return {
    id: TABLE.system,
    kind: "definition",
    name: said("publication.what.systemTable"),
    sheet: SHEET.system,
    titles: SYSTEM_TITLES,
    keys: new Set(parts.map(({ key }) => key)),
    key: SYSTEM_COLUMN.key,
    known: [SYSTEM_COLUMN.indicator, SYSTEM_COLUMN.component],
    columns: {
      [SYSTEM_COLUMN.value]: { kind: "formula", live: true },
      [SYSTEM_COLUMN.earned]: { kind: "formula", live: true },
    },
    isInput: (key, title) => scored.has(key) && parameters.includes(title),
  };
}

/** Both tables of 计分表. */
export function scorePlans(system: IndicatorSystem): GridPlan[] {
  const groups = flatten(groupForest(system)).map(({ group }) => group.id);
  const plan = { kind: "score", sheet: SHEET.scores } as const;
  return [
    {
      ...plan,
      id: TABLE.groups,
      name: said("publication.what.groupTable"),
      titles: GROUP_TITLES,
      keys: new Set([...groups, ...Object.values(SUMMARY_KEY)]),
      key: GROUP_COLUMN.key,
      known: [GROUP_COLUMN.name],
    },
    {
      ...plan,
      id: TABLE.scores,
      name: said("publication.what.scoreTable"),
      titles: SCORE_TITLES,
      keys: new Set(officialRows(system).map(({ code }) => code)),
      key: SCORE_COLUMN.key,
      known: [SCORE_COLUMN.name],
    },
  ];
}

/** 任务分解表, cell by cell. */
export function officialPlan(system: IndicatorSystem): GridPlan {
  return {
    id: SHEET.official,
    kind: "official",
    name: SHEET.official,
    sheet: SHEET.official,
    titles: OFFICIAL_TITLES,
    keys: new Set(officialRows(system).map(({ no }) => String(plainValue(no)))),
    key: OFFICIAL_TITLES[0],
    known: [OFFICIAL_TITLES[2]],
  };
}
