import type { SameSentences } from "../sentences";
import type { scorecard as zh } from "../zh/scorecard";

export const scorecard: SameSentences<typeof zh> = {
  status: {
    scored: "scored",
    "no-goalposts": "no goalposts",
    "wrong-data": "wrong data",
    "missing-data": "data missing",
    "not-computable": "not computable",
    "no-task": "nothing to do",
    met: "no veto",
    vetoed: "veto",
    deducted: "points taken away",
    "missing-count": "data missing",
    "wrong-count": "wrong data",
  },
  veto: {
    raised: "{{vetoes}}",
    one: "{{name}}, {{count}} {{unit}} ({{department}})",
    loss: "{{name}}, {{count}} {{unit}}: {{points}} points taken away ({{department}})",
    losses: "{{veto}}; {{losses}}",
    none: "none",
    undecided: "counts of constraints are missing or wrong, not settled yet",
  },
};
