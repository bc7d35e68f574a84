import { byTime, type Period, periodOf } from "../../system/period";
import { saidSpan } from "../../system/periodWords";
import { type TargetEdit, type WorkbookTargets, writeTargets } from "../../app/targets/targets";
import { type Language, type Said, said } from "../../i18n/said";
import { inWords } from "../../i18n/words";
import { halfWidth } from "../../validation/plainNumber";
import { problem } from "../../system/problem";
import { fullMarkOf } from "../../scoring/groupTree";
import { standingOn } from "../../workbook/targets/standing";
import type { Outcome } from "../commands";
import { Target } from "../target/target";
import { openFile, saveFile } from "../workbookFile";
import { existingSystem } from "../../app/generateWorkbook";

interface ToSet {
  readonly set: readonly string[];
  readonly out?: string;
  readonly overwrite?: boolean;
  readonly json?: boolean;
}

/** Sets targets in 任务分解表-目标, or works out anew what those that stand there bring. */
export async function targets(path: string, options: ToSet, language: Language): Promise<Outcome> {
  const target = await Target.forChanged(path, options);
  const host = await openFile(path);
  const period = (await existingSystem())?.period ?? UNKNOWN;
  const edits = options.set.map((text) => editIn(text, period));
  assertOnce(edits);
  const found = await writeTargets(edits, language);
  await saveFile(host, target);
  return { output: options.json ? json(found) : lines(found, language), code: 0 };
}

/** Where there is no workbook of ours nothing is set. */
const UNKNOWN = 1900;

const EDIT = /^\s*([a-z][\w.]*?)\s*(?:@\s*(\d{4}\w{0,3})\s*)?([<>]?=)(.*)$/i;
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)$/;
const WAYS = { ">=": "more", "<=": "less" } as const;

/** `gdp=300`, `gdp@2021=320`, `tax_share.level=70`, `accidents<=2`; nothing behind the sign takes the target away. */
function editIn(text: string, period: Period): TargetEdit {
  const [, of, at, sign, typed = ""] = EDIT.exec(text) ?? [];
  const plain = halfWidth(typed).trim();
  const when = at === undefined ? period : periodOf(at.toUpperCase());
  if (of === undefined || when === undefined || !(plain === "" || NUMBER.test(plain)))
    throw problem("targets.syntax", { text });
  const value = plain === "" ? null : Number(plain);
  const direction = sign === "=" ? undefined : WAYS[sign as keyof typeof WAYS];
  return { of, period: when, value, direction };
}

function assertOnce(edits: readonly TargetEdit[]): void {
  const twice = edits.find(
    (edit, i) => edits.findIndex(({ of, period }) => of === edit.of && period === edit.period) < i,
  );
  if (twice) throw problem("targets.twice", { of: twice.of, period: saidSpan(twice.period) });
}

function json({ system, now, met, rows }: WorkbookTargets): string {
  const { period } = system;
  const today = new Date();
  const told = rows.map(({ aim, values, shown, responsible, deadline, prospect }) => ({
    ...{ of: aim.key, name: aim.name, unit: aim.unit, target: values.get(period) ?? null },
    ...{ later: Object.fromEntries([...values].filter(([at]) => byTime(at, period) > 0)) },
    ...{
      done: shown.done,
      rate: shown.rate,
      light: standingOn({ shown, deadline }, today) ?? null,
      responsible,
      deadline: deadline || null,
    },
    ...(prospect ?? {}),
  }));
  const full = fullMarkOf(system);
  return JSON.stringify(
    { period, composite: now.composite, met: met.composite, fullMark: full, targets: told },
    null,
    2,
  );
}

function lines({ system, now, met, rows }: WorkbookTargets, language: Language): string {
  const shown = (score: number | null): string => score?.toFixed(system.options.decimals) ?? "—";
  const full = fullMarkOf(system);
  const set = rows.filter(({ values }) => values.has(system.period));
  const wrong = rows.filter((row) => row.shown.light === "wrong");
  const today = new Date();
  const told = set.map((row): Said => {
    const { aim, values } = row;
    const { done, rate } = row.shown;
    const light = standingOn(row, today);
    return said("cli.targets.row", {
      ...{ name: aim.name, target: values.get(system.period)!, unit: aim.unit },
      light: light === undefined ? "—" : said(`targets.lights.${light}`),
      done: done === null ? "—" : Number(done.toFixed(2)),
      rate: rate === null ? "—" : `${(rate * 100).toFixed(1)}%`,
    });
  });
  return [
    said("cli.targets.scores", { now: shown(now.composite), met: shown(met.composite), full }),
    ...told,
    ...wrong.map(({ aim: { name } }) => said("cli.targets.wrong", { name })),
    ...(set.length === 0 ? [said("cli.targets.none")] : []),
  ]
    .map((line) => inWords(language, line))
    .join("\n");
}
