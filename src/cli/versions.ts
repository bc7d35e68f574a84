import { basename } from "node:path";
import { compareVersions, type UnitUnderBoth, type Version } from "../app/compareVersions";
import { panelFromCsv } from "../app/panelFromCsv";
import { type Language, type Said, said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { output } from "../i18n/zh/cli/output";
import type { IndicatorSystem } from "../system/schema";
import { type VersionChange, versionChanges } from "../system/versionChanges";
import type { Outcome } from "./commands";
import { evaluationOptions } from "./evaluationOptions";
import { readText } from "./files";
import { chosenSystem } from "./options";

interface ToCompare {
  readonly before: string;
  readonly after: string;
  readonly data?: string;
  readonly method: string;
  readonly aggregate?: string;
  readonly missing?: string;
  readonly json?: boolean;
}

/** What a version of a system changes against another, and what that does to ranks of units. */
export async function versions(options: ToCompare, language: Language): Promise<Outcome> {
  const { before, after } = options;
  const systems = [await chosenSystem({ system: before }), await chosenSystem({ system: after })] as const;
  const changes = versionChanges(...systems);
  const units = options.data === undefined ? undefined : await unitsUnderBoth(systems, options.data, options);
  const text = options.json
    ? JSON.stringify({ changes, ...(units && { units: units.map(unitJson) }) }, null, 2)
    : [...changeLines(changes), ...(units ? unitLines(units) : [])]
        .map((line) => inWords(language, line))
        .join("\n");
  return { output: text, code: 0 };
}

async function unitsUnderBoth(
  systems: readonly [IndicatorSystem, IndicatorSystem],
  data: string,
  options: ToCompare,
): Promise<UnitUnderBoth[]> {
  const text = await readText(data);
  const [before, after] = systems.map((system): Version => ({
    system,
    // what only the other version asks for is no mistake of the file
    panel: panelFromCsv(text, basename(data), system, [], keysOf(systems)),
    options: evaluationOptions(options, system),
  })) as [Version, Version];
  return compareVersions(before, after);
}

function keysOf(systems: readonly IndicatorSystem[]): ReadonlySet<string> {
  return new Set(systems.flatMap(({ quantities }) => quantities.map(({ key }) => key)));
}

function unitJson({ unit, before, after, rise }: UnitUnderBoth): object {
  const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
  const standing = ({ composite, rank }: UnitUnderBoth["before"]): object => ({
    composite: orNull(composite),
    rank: orNull(rank),
  });
  return { unit, before: standing(before), after: standing(after), rise };
}

function changeLines(changes: readonly VersionChange[]): Said[] {
  if (changes.length === 0) return [said("cli.versions.same")];
  return changes.map(({ part, key, name: own, field, before, after }) => {
    const what = said(`cli.versions.part.${part}`);
    const name = part === "option" && isPolicy(key) ? said(`cli.versions.policy.${key}`) : own;
    if (field === undefined)
      return said(after === undefined ? "cli.versions.gone" : "cli.versions.new", { what, name, key });
    const told = isKnown(field) ? said(`cli.versions.field.${field}`) : field;
    return said("cli.versions.changed", {
      what,
      name,
      field: told,
      before: shown(before),
      after: shown(after),
    });
  });
}

function isPolicy(key: string): key is keyof typeof output.versions.policy {
  return Object.hasOwn(output.versions.policy, key);
}

type KnownField = keyof typeof output.versions.field;

/** Fields that have a word; the others are called as the schema calls them. */
function isKnown(field: string): field is KnownField {
  return Object.hasOwn(output.versions.field, field);
}

/** As in `low 60, high 80`. */
function shown(value: unknown): string {
  if (value === undefined) return "—";
  if (Array.isArray(value)) return value.map(shown).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${shown(inner)}`)
    .join(", ");
}

/** Those that move most first. */
function unitLines(units: readonly UnitUnderBoth[]): Said[] {
  const moves = ({ rise }: UnitUnderBoth): number => Math.abs(rise ?? 0);
  const moved = units.filter((each) => moves(each) > 0).sort((one, other) => moves(other) - moves(one));
  const rank = (value: number): string => (Number.isNaN(value) ? "—" : String(value));
  return [
    moved.length === 0
      ? said("cli.versions.unmoved", { of: units.length })
      : said("cli.versions.moved", { count: moved.length, of: units.length }),
    ...moved.map(({ unit, before, after, rise }) =>
      said("cli.versions.unit", {
        ...{ unit, before: rank(before.rank), after: rank(after.rank) },
        rise: `${rise! > 0 ? "+" : "−"}${Math.abs(rise!)}`,
      }),
    ),
  ];
}
