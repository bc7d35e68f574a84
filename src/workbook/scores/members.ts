import type { GroupNode } from "../../scoring/groupTree";
import type { Indicator } from "../../system/schema";
import { NO_TASK } from "../idle";
import { addressOf, type Member } from "./meanFormula";
import type { ScorePlaces } from "./places";

/** What the score of a group is the mean of. */
export function membersOf(node: GroupNode, places: ScorePlaces): Member[] {
  return [
    ...node.groups.map((group) => groupMember(group, places)),
    ...node.indicators.map((indicator) => indicatorMember(indicator, places)),
  ];
}

/** A group as a member of what is above it: without a task when none of its own members has one. */
export function groupMember(node: GroupNode, places: ScorePlaces): Member {
  const { group, weight } = node;
  const tests = membersOf(node, places).map(({ idle }) => idle);
  const idle = tests.every((test) => test !== undefined) ? `AND(${tests.join(",")})` : undefined;
  return { at: places.summary(group.id), weight, idle };
}

function indicatorMember({ code, points, noTask }: Indicator, places: ScorePlaces): Member {
  const idle = noTask?.effect === "reweight" ? `(${addressOf(places.status(code))}="${NO_TASK}")` : undefined;
  return { at: places.score(code), weight: points, idle };
}
