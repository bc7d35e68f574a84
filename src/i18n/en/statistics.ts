import type { SameSentences } from "../sentences";
import type { statistics as zh } from "../zh/statistics";

export const statistics: SameSentences<typeof zh> = {
  title: "Statistics",
  hint: "Compare 各县数据 in another way: whether ranks are firm, and whether indicators say the same. For analysis alone: nothing is written, and 各县得分 stays as it is.",
  none: "This workbook has no units yet; take some over in the view Units.",
  failed: "The units could not be read; try again later.",
  method: "Normalisation",
  methods: {
    goalposts: "by goalposts",
    minmax: "min–max",
    zscore: "z-scores",
    rank: "ranks",
    percentile: "percentile ranks",
    borda: "Borda counts",
    dist2max: "distance to the best",
  },
  mean: "Aggregation",
  means: {
    arithmetic: "weighted arithmetic mean",
    geometric: "weighted geometric mean",
    harmonic: "weighted harmonic mean",
    generalised: "generalised mean (p = 0.5)",
    copeland: "Copeland (who beats whom)",
  },
  impute: "Missing values",
  imputes: {
    none: "not filled",
    mean: "filled with means",
    median: "filled with medians",
    meanOfCategory: "filled with means of the category",
    medianOfCategory: "filled with medians of the category",
    last: "filled with last year's",
  },
  treat: "Treat outliers (winsorise, or logarithms)",
  moved:
    "Of {{of}} units {{count}} have another rank than by the method of 各县得分, by up to {{most}} places.",
  movedRanks:
    "Of {{of}} units {{count}} have another rank than by the method of 各县得分; some get or lose theirs.",
  unmoved: "All {{of}} units have the rank that they have by the method of 各县得分 (before constraints).",
  list: "Ranks that move",
  unit: "{{unit}}: {{before}} → {{after}}",
  filled: "{{name}}: {{count}} filled",
  winsorise: "{{name}}: outliers winsorised",
  log: "{{name}}: put on a logarithmic scale",
  prepared: "What was filled and treated",
  correlations: "Correlations",
  correlationHint:
    "Two indicators with 0.9 or more say nearly the same; two of one group with −0.4 or less cancel each other.",
  correlated: "{{one}}, {{other}}: {{r}}",
  uncorrelated: "No indicators say the same or cancel each other.",
  weights: "Effective weights",
  weightHint: "The share of the points, and what an indicator counts for by the hierarchy.",
  weightsHead: { name: "Indicator", nominal: "Points", effective: "Effective" },
  sensitivity: "What moves ranks",
  sensitivityHint:
    "Weights up to a quarter more or less, and several methods of normalisation, drawn 500 times: how much of what ranks move comes from each (Sobol indices).",
  analyse: "Analyse",
  sensitivityHead: { source: "Source", first: "First order", total: "Total" },
  sources: {
    weights: "Weights",
    method: "Normalisation",
    aggregation: "Aggregation",
    imputation: "Imputation",
  },
  still: "No rank moves, whatever is drawn.",
};
