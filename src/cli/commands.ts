import { basename } from "node:path";
import { entriesFromCsv } from "../app/entriesFromCsv";
import { fillEntries } from "../app/entries";
import { generateWorkbook } from "../app/generateWorkbook";
import { panelFromCsv } from "../app/panelFromCsv";
import { type PeriodValues, periodValues } from "../app/periodValues";
import { scoreWorkbook } from "../app/scores";
import { validateEntries } from "../app/validateEntries";
import { compareUnits } from "../app/compareUnits";
import type { Language } from "../i18n/said";
import { systemJsonSchema } from "../system/parse";
import { shippedDocument, tourDocument, tourPrefectureDocument } from "../system/shipped";
import { outliers } from "../validation/outliers";
import { isMandatory } from "../validation/validate";
import { readText } from "./files";
import { preparationLines } from "./preparationOutput";
import { evaluationOptions, imputing, shakingOptions } from "./evaluationOptions";
import { chosenSystem, type SystemOptions, periodOption } from "./options";
import { generateTarget, type WhereToGenerate } from "./generateTarget";
import { evaluationJson, evaluationLines, outlierJson, outlierLines } from "./evaluationOutput";
import { findingLines, gainLines, generatedLines, scoreLines } from "./output";
import { statisticsJson, statisticsLines } from "./statisticsOutput";
import { Target } from "./target/target";
import { newWorkbook, openFile, saveFile } from "./workbookFile";

/** What a command says and the exit code that it ends with: 0 done, 1 something must be mended. */
export interface Outcome {
  readonly output: string;
  readonly code: 0 | 1;
}

const done = (output: string): Outcome => ({ output, code: 0 });
const json = (value: unknown): string => JSON.stringify(value, null, 2);

export function schema(): Outcome {
  return done(json(systemJsonSchema()));
}

export function system({
  tour,
  prefecture,
}: {
  readonly tour?: boolean;
  readonly prefecture?: boolean;
}): Outcome {
  if (prefecture) return done(json(tourPrefectureDocument));
  return done(json(tour ? tourDocument : shippedDocument));
}

export async function generate(
  options: SystemOptions & WhereToGenerate & { readonly data?: string },
  language: Language,
): Promise<Outcome> {
  const { target, existing } = await generateTarget(options);
  const chosen = await chosenSystem(options);
  const entries =
    options.data === undefined ? [] : entriesFromCsv(await readText(options.data), basename(options.data));
  const host = existing ? await openFile(options.out) : newWorkbook();
  const period = options.period === undefined ? undefined : periodOption(options.period);
  const generated = await generateWorkbook(chosen, { existing, period });
  if (entries.length > 0) await fillEntries(entries);
  await saveFile(host, target);
  return done(generatedLines(options.out, generated, language));
}

export async function validate(
  path: string,
  options: { json?: boolean; last?: string; out?: string; overwrite?: boolean },
  language: Language,
): Promise<Outcome> {
  const target = options.out === undefined ? undefined : await Target.forChanged(path, options);
  const last = options.last === undefined ? undefined : await periodValuesIn(options.last);
  const host = await openFile(path);
  const { findings, part } = await validateEntries({ report: target !== undefined, language, last });
  if (target) await saveFile(host, target);
  const output = options.json ? json({ findings }) : findingLines(findings, language, part);
  return { output, code: findings.some(isMandatory) ? 1 : 0 };
}

async function periodValuesIn(path: string): Promise<PeriodValues> {
  await openFile(path);
  return periodValues();
}

export async function score(
  path: string,
  options: { out?: string; overwrite?: boolean; json?: boolean; gains?: boolean; formulas?: boolean },
  language: Language,
): Promise<Outcome> {
  const target = await Target.forChanged(path, options);
  const host = await openFile(path);
  const scored = await scoreWorkbook(options.formulas ? "formulas" : "values", new Date(), language);
  await saveFile(host, target);
  const { card, findings, gains, examples } = scored;
  const wanted = { ...card, examples, ...(options.gains ? { gains } : {}) };
  const lines = [scoreLines(scored, language), ...(options.gains ? [gainLines(gains, language)] : [])];
  const output = options.json ? json(wanted) : lines.join("\n");
  return { output, code: findings.some(isMandatory) ? 1 : 0 };
}

/** What `evaluate` is asked for. */
interface ToEvaluate {
  readonly system?: string;
  readonly data: string;
  readonly method: string;
  readonly aggregate?: string;
  readonly missing?: string;
  readonly impute?: string;
  readonly treat?: boolean;
  readonly correlations?: boolean;
  readonly weights?: boolean;
  readonly sensitivity?: boolean;
  readonly draws?: string;
  readonly vary: string[];
  readonly seed: string;
  readonly spread: string;
  readonly top: string;
  readonly outliers?: boolean;
  readonly json?: boolean;
}

export async function evaluateUnits(options: ToEvaluate, language: Language): Promise<Outcome> {
  const chosen = await chosenSystem({ system: options.system });
  const settings = evaluationOptions(options, chosen);
  const impute = imputing(options.impute);
  const labels = impute?.column === undefined ? [] : [impute.column];
  const panel = panelFromCsv(await readText(options.data), basename(options.data), chosen, labels);
  const shaking = shakingOptions(options);
  const groups = impute?.column === undefined ? undefined : panel.labels!.get(impute.column);
  const prepared = { ...settings, ...(impute && { impute: { by: impute.by, groups } }) };
  const compared = compareUnits(chosen, panel, prepared, shaking);
  const apart = options.outliers ? outliers(chosen, panel) : undefined;
  if (options.json)
    return done(
      json({
        ...evaluationJson(compared),
        ...statisticsJson(chosen, compared, options),
        ...(apart ? { outliers: apart.map((each) => outlierJson(each, language)) } : {}),
      }),
    );
  return done(
    [
      evaluationLines(compared, language),
      ...preparationLines(compared.evaluation, language),
      ...statisticsLines(chosen, compared, options, language),
      ...(apart ? [outlierLines(apart, language)] : []),
    ].join("\n"),
  );
}
