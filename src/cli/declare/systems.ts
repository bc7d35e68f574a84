import { evaluateUnits, schema, system } from "../commands";
import { versions } from "../versions";
import { Declared, type Declaring } from "./declaring";

/** Commands that need no workbook. */
export function declareSystemCommands(declaring: Declaring): void {
  const { settle } = declaring;
  new Declared(declaring, "schema", "schema").command.action(() => settle(schema()));
  new Declared(declaring, "system", "systemDoes")
    .option("--tour", undefined, "systemTour")
    .option("--prefecture", undefined, "systemPrefecture")
    .command.action((options) => settle(system(options)));
  declareEvaluate(declaring);
  new Declared(declaring, "versions", "versions.does")
    .needed("--before", "file", "versions.before")
    .needed("--after", "file", "versions.after")
    .option("--data", "file", "versions.data")
    .option("--method", "method", "evaluate.method", "minmax:0,100")
    .option("--aggregate", "method", "evaluate.aggregate")
    .option("--missing", "way", "evaluate.missing")
    .option("--json", undefined, "shared.json")
    .command.action((options) => settle(versions(options, declaring.language)));
}

function declareEvaluate(declaring: Declaring): void {
  const { language, settle } = declaring;
  new Declared(declaring, "evaluate", "evaluate.does")
    .option("--system", "file", "shared.systemFile")
    .needed("--data", "file", "evaluate.data")
    .option("--method", "method", "evaluate.method", "minmax:0,100")
    .option("--aggregate", "method", "evaluate.aggregate")
    .option("--missing", "way", "evaluate.missing")
    .option("--impute", "way", "evaluate.impute")
    .option("--treat", undefined, "evaluate.treat")
    .option("--draws", "times", "evaluate.draws")
    .repeated("--vary", "method", "evaluate.vary")
    .option("--seed", "whole", "evaluate.seed", "1")
    .option("--spread", "share", "evaluate.spread", "0.25")
    .option("--top", "rank", "evaluate.top", "10")
    .option("--sensitivity", undefined, "evaluate.sensitivity")
    .option("--outliers", undefined, "evaluate.outliers")
    .option("--correlations", undefined, "evaluate.correlations")
    .option("--weights", undefined, "evaluate.weights")
    .option("--json", undefined, "shared.json")
    .command.action((options) => settle(evaluateUnits(options, language)));
}
