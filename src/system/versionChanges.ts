import { inWords } from "../i18n/words";
import { saidSpan } from "./periodWords";
import { componentKey } from "./lookup";
import { aimOf } from "./targets";
import type { IndicatorSystem } from "./schema";

/** The kinds of things that a system is made of. */
const PARTS = [
  "system",
  "option",
  "group",
  "department",
  "quantity",
  "indicator",
  "component",
  "constraint",
  "measure",
  "category",
  "award",
  "grade",
  "target",
] as const;
type Part = (typeof PARTS)[number];

/** One thing in which a version of a system differs from another. */
export interface VersionChange {
  readonly part: Part;
  /** as in `tax_share.level`; empty for the system itself */
  readonly key: string;
  /** for people, as the newer version has it */
  readonly name: string;
  /** what of it differs, as the schema calls it; undefined where all of it was added or taken away */
  readonly field?: string;
  /** undefined where it was not there */
  readonly before?: unknown;
  /** undefined where it is not there any more */
  readonly after?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** A thing with what is told of it. */
interface Entry {
  readonly part: Part;
  readonly key: string;
  readonly name: string;
  readonly fields: Fields;
}

/**
 * What a version of a system changes against the one before, in the order of the newer document: everything that scores, or
 * what people read, may depend on. Things are known by their keys: one that got another is taken away and added.
 */
export function versionChanges(before: IndicatorSystem, after: IndicatorSystem): VersionChange[] {
  const placed = ({ part, key }: Entry): string => `${part} ${key}`;
  const old = new Map(entriesOf(before).map((entry) => [placed(entry), entry]));
  const now = entriesOf(after);
  const there = new Set(now.map(placed));
  const gone = [...old.values()].filter((entry) => !there.has(placed(entry)));
  return [
    ...now.flatMap((entry): VersionChange[] => {
      const was = old.get(placed(entry));
      return was ? fieldChanges(was, entry) : [{ ...whole(entry), after: entry.fields }];
    }),
    ...gone.map((entry): VersionChange => ({ ...whole(entry), before: entry.fields })),
  ].sort((one, other) => PARTS.indexOf(one.part) - PARTS.indexOf(other.part));
}

function whole({ part, key, name }: Entry): Pick<VersionChange, "part" | "key" | "name"> {
  return { part, key, name };
}

function fieldChanges(before: Entry, after: Entry): VersionChange[] {
  const fields = [...new Set([...Object.keys(after.fields), ...Object.keys(before.fields)])];
  return fields.flatMap((field): VersionChange[] => {
    const [was, is] = [before.fields[field], after.fields[field]];
    if (sameJson(was, is)) return [];
    return [
      {
        ...{ ...whole(after), field },
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

/** In which order a document has its fields says nothing. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}

function entriesOf(system: IndicatorSystem): Entry[] {
  const { id, version, title, region, period, document, form, fullMark, options } = system;
  const own = { id, version, title, region, period, document, form, fullMark };
  const components = system.indicators.flatMap((indicator) =>
    indicator.components.map((component) => {
      const { id: _id, ...fields } = component;
      return { key: componentKey(indicator, component), name: `${indicator.name}（${fields.name}）`, fields };
    }),
  );
  const indicators = system.indicators.map(({ code, components: _components, ...fields }) => ({
    ...{ key: code, name: fields.name, fields },
  }));
  const policies = Object.entries(options).map(([key, value]) => ({ key, name: key, fields: { value } }));
  const targets = (system.targets ?? []).map(({ of, period: at = period, ...fields }) => ({
    ...{ key: `${of}@${at}`, name: `${aimOf(system, of)!.name}（${inWords("zh", saidSpan(at))}）`, fields },
  }));
  const named = (part: Part, rows: readonly { key: string; name: string; fields: Fields }[]): Entry[] =>
    rows.map((row) => ({ part, ...row }));
  return [
    { part: "system", key: "", name: title, fields: own },
    ...named("option", policies),
    ...named("group", system.groups.map(byId)),
    ...named("department", system.departments.map(byId)),
    ...named(
      "quantity",
      system.quantities.map(({ key, ...fields }) => ({ key, name: fields.name, fields })),
    ),
    ...named("indicator", indicators),
    ...named("component", components),
    ...named(
      "constraint",
      system.constraints.map(({ code, ...fields }) => ({ key: code, name: fields.name, fields })),
    ),
    ...named(
      "measure",
      system.measures.map(({ no, ...fields }) => ({ key: String(no), name: fields.title, fields })),
    ),
    ...named("category", (system.categories ?? []).map(byId)),
    ...named("award", (system.awards ?? []).map(byId)),
    ...named(
      "grade",
      (system.grades ?? []).map(({ name, ...fields }) => ({ key: name, name, fields })),
    ),
    ...named("target", targets),
  ];
}

function byId<Row extends { readonly id: string; readonly name: string }>({
  id,
  ...fields
}: Row): {
  key: string;
  name: string;
  fields: Fields;
} {
  return { key: id, name: fields.name, fields };
}
