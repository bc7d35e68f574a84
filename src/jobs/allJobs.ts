import { fill } from "./entries/fill";
import { check } from "./findings/check";
import { generate } from "./generate/generate";
import type { Settling } from "./job";
import { distribute } from "./returns/distribute";
import { merge } from "./returns/merge";
import { publish } from "./publication/publish";
import { withdraw } from "./publication/withdraw";
import { repair } from "./repair/repair";
import { score } from "./scores/score";
import { bulletin } from "./bulletin/bulletin";
import { charts } from "./charts/charts";
import { addUnits } from "./units/addUnits";
import { setTargets } from "./targets/setTargets";
import { upgrade } from "./upgrade/upgrade";
import { position } from "./units/position";
import { rank } from "./units/rank";
import { scoreSheetOfBefore } from "./scores/scoreSheetOfBefore";

/** Every job that may have been broken off in a workbook; `correct` is recorded in the same way as `fill`. */
export const JOBS: readonly Settling[] = [
  generate,
  fill,
  check,
  repair,
  score,
  scoreSheetOfBefore,
  publish,
  withdraw,
  distribute,
  merge,
  addUnits,
  rank,
  position,
  setTargets,
  upgrade,
  bulletin,
  charts,
];
