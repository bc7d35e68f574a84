import type { SameSentences } from "../sentences";
import type { zh } from "../zh/zh";
import { about } from "./about";
import { bulletin } from "./bulletin";
import { chartSheet } from "./chartSheet";
import { demo } from "./cli/demo";
import { help } from "./cli/help";
import { installing } from "./cli/installing";
import { output } from "./cli/output";
import { returns as returnOutput } from "./cli/returns";
import { explanation } from "./explanation";
import { first } from "./first";
import { grid } from "./grid";
import { ledgerView } from "./ledgerView";
import { pack } from "./pack";
import { pane } from "./pane";
import { period } from "./period";
import { problems } from "./problems/problems";
import { publication } from "./publication";
import { quoted } from "./quoted";
import { returning } from "./returning";
import { returns } from "./returns";
import { ribbon } from "./ribbon";
import { rules } from "./rules/rules";
import { scheme } from "./scheme";
import { scorecard } from "./scorecard";
import { state } from "./state";
import { statistics } from "./statistics";
import { support } from "./support";
import { targets } from "./targets";
import { units } from "./units";
import { viewWords } from "./viewWords";
import { work } from "./work";
import { workbench } from "./workbench";

/** The same sentences in English. One that counts may have a second form for one, under its key and `_one`. */
export const en: SameSentences<typeof zh> = {
  ...first,
  ...pane,
  ...viewWords,
  about,
  scheme,
  quoted,
  period,
  bulletin,
  chartSheet,
  ledgerView,
  pack,
  rules,
  explanation,
  grid,
  scorecard,
  state,
  sequence: "{{first}}; {{rest}}",
  ribbon,
  work,
  workbench,
  problems,
  statistics,
  support,
  targets,
  units,
  publication,
  returning,
  returns,
  cli: { ...output, help, demo, installing, returns: returnOutput },
  separator: ", ",
};
