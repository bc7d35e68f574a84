import type { GroupNode } from "../../scoring/groupTree";
import type { Indicator } from "../../system/schema";
import { NO_TASK } from "../idle";
import { addressOf, type Member } from "./meanFormula";
import type { SummedPlaces } from "./places";

/** What the score of a group is the mean of. */
export function membersOf(node: GroupNode, places: SummedPlaces): Member[] {
  return [
    ...node.groups.map((group) => groupMember(group, places)),
    ...node.indicators.map((indicator) => indicatorMember(indicator, places)),
  ];
}

/** A group as a member of what is above it: without a task when none of its own members has one. */
export function groupMember(node: GroupNode, places: SummedPlaces): Member {
  const { group, weight } = node;
  return { at: places.summary(group.id), weight, idle: allIdle(membersOf(node, places)) };
}

/** Formula text that tests whether none of the members has a task; undefined when one of them always has. */
export function allIdle(members: readonly Member[]): string | undefined {
  const tests = members.map(({ idle }) => idle);
  return tests.every((test) => test !== undefined) ? `AND(${tests.join(",")})` : undefined;
}

function indicatorMember({ code, points, noTask }: Indicator, places: SummedPlaces): Member {
  const idle = noTask?.effect === "reweight" ? `(${addressOf(places.status(code))}="${NO_TASK}")` : undefined;
  return { at: places.score(code), weight: points, idle };
}
