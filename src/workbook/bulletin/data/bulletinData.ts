import { type Data, plain } from "../../../bulletin/datum";
import { frameData } from "./frameData";
import { standings } from "./scoreTable";
import { countedTasks } from "./taskTable";
import { groupData } from "./groupData";
import { indicatorData } from "./indicatorData";
import { ledgerData } from "./ledgerData";
import { rankingData } from "./rankingData";
import { returnData } from "./returnData";
import { constraintData, scoreData } from "./scoreData";
import type { BulletinSources, Named } from "./sources";
import { supervisionData } from "./supervisionData";
import { unitData } from "./unitData";

/** Everything that a bulletin may say, by name; what is counted for it goes into the book of the sources. */
export function bulletinData(sources: BulletinSources): Data {
  const parts: readonly ((sources: BulletinSources) => Named[])[] = [
    ...[frameData, scoreData, constraintData, rankingData, groupData, indicatorData],
    ...[ledgerData, supervisionData, returnData, unitData, annexData],
  ];
  return new Map(parts.flatMap((part) => part(sources)));
}

/** Tables that are attached, by what they are called: whoever says the name attaches the table. */
export const ANNEX = { scores: "指标得分情况表", tasks: "任务进展情况表" } as const;

function annexData(sources: BulletinSources): Named[] {
  const title = { scores: ANNEX.scores, tasks: "政策措施任务进展情况表" };
  return [
    [ANNEX.scores, standings(sources).length > 0 ? plain(title.scores) : undefined],
    [ANNEX.tasks, countedTasks(sources).length > 0 ? plain(title.tasks) : undefined],
  ];
}
