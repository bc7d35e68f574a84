import { said } from "../../../i18n/said";
import { componentKey } from "../../../system/lookup";
import { EXTRAS } from "../../../system/extras";
import type { IndicatorSystem } from "../../../system/schema";
import { groupForest, flatten } from "../../../scoring/groupTree";
import { GROUP_COLUMNS, SUMMARY_KEY } from "../../scores/groupColumns";
import { SCORE_COLUMNS } from "../../scores/scoreColumns";
import { SHEET } from "../../sheetNames";
import { OFFICIAL_COLUMN, OFFICIAL_COLUMNS } from "../../sheets/officialColumns";
import { officialRows } from "../../sheets/officialRows";
import { componentRows } from "../../system/componentRow";
import { SYSTEM_COLUMNS } from "../../system/systemColumns";
import { GROUP_COLUMN, SCORE_COLUMN, SYSTEM_COLUMN, TABLE } from "../../tableNames";
import { plainValue } from "./plainValue";
import type { GridPlan } from "./gridPlan";

/** 指标体系, every column; goalposts and floors of methods that have them are inputs. */
export function systemPlan(system: IndicatorSystem): GridPlan {
  const rows = componentRows(system).map(({ indicator, component, method }) => ({
    key: componentKey(indicator, component),
    goalposts: method.goalposts,
  }));
  const scored = new Set(rows.filter(({ goalposts }) => goalposts).map(({ key }) => key));
  const parameters: readonly string[] = [SYSTEM_COLUMN.low, SYSTEM_COLUMN.high, SYSTEM_COLUMN.floor];
  return {
    id: TABLE.system,
    kind: "definition",
    name: said("publication.what.systemTable"),
    sheet: SHEET.system,
    columns: SYSTEM_COLUMNS,
    keys: new Set(rows.map(({ key }) => key)),
    key: SYSTEM_COLUMN.key,
    known: [SYSTEM_COLUMN.indicator, SYSTEM_COLUMN.component],
    isInput: (key, column) => scored.has(key) && parameters.includes(column),
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
      columns: GROUP_COLUMNS,
      keys: new Set([...groups, ...EXTRAS.map(({ id }) => id), ...Object.values(SUMMARY_KEY)]),
      key: GROUP_COLUMN.key,
      known: [GROUP_COLUMN.name],
    },
    {
      ...plan,
      id: TABLE.scores,
      name: said("publication.what.scoreTable"),
      columns: SCORE_COLUMNS,
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
    columns: OFFICIAL_COLUMNS,
    keys: new Set(officialRows(system).map(({ no }) => String(plainValue(no)))),
    key: OFFICIAL_COLUMN.no,
    known: [OFFICIAL_COLUMN.name],
  };
}
