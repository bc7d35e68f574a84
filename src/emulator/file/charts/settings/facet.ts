import type { ChartSetting } from "../../../model/chart";
import type { Draft } from "../../../xml/draft";

/** One setting, and how the file says it. */
export interface Facet {
  readonly name: string;
  readonly read: (element: Draft) => ChartSetting | undefined;
  /** @param value undefined where the program that draws is to choose */
  readonly write: (element: Draft, value: ChartSetting | undefined) => void;
}

/** The attribute `val` of the element at a path, as most settings are said. */
function valued(
  name: string,
  path: string,
  meaning: (val: string) => ChartSetting | undefined,
  said: (value: ChartSetting) => string | undefined,
): Facet {
  return {
    name,
    read: (element) => {
      const found = element.at(path);
      return found && meaning(found.attribute("val") ?? "");
    },
    write: (element, value) => {
      const val = value === undefined ? undefined : said(value);
      if (val === undefined) element.drop(path);
      else element.make(path).assign("val", val);
    },
  };
}

export function numberAt(name: string, path: string): Facet {
  const meaning = (val: string): number | undefined => {
    const found = parseFloat(val);
    return Number.isFinite(found) ? found : undefined;
  };
  return valued(name, path, meaning, String);
}

/** @param isInverse the file says the opposite */
export function flagAt(name: string, path: string, isInverse = false): Facet {
  const isYes = (val: string): boolean => !["0", "false"].includes(val);
  return valued(
    name,
    path,
    (val) => isYes(val) !== isInverse,
    (value) => ((value === true) === isInverse ? "0" : "1"),
  );
}

/** @param words what the API calls it → what the file does */
export function choiceAt(name: string, path: string, words: Readonly<Record<string, string>>): Facet {
  return valued(
    name,
    path,
    (val) => Object.keys(words).find((word) => words[word] === val),
    (value) => words[String(value)],
  );
}

/** The attribute of the element at a path, which holds it in other units. */
export function attributeAt(
  name: string,
  path: string,
  [attribute, unit]: readonly [attribute: string, unit: number],
): Facet {
  return {
    name,
    read: (element) => {
      const said = element.at(path)?.attribute(attribute);
      return said === undefined ? undefined : Number(said) / unit;
    },
    write: (element, value) => {
      if (value === undefined) element.at(path)?.assign(attribute, undefined);
      else element.make(path).assign(attribute, Math.round(Number(value) * unit));
    },
  };
}

/** The same facets of an element within another one. */
export function within(path: string, facets: readonly Facet[], prefix = ""): Facet[] {
  return facets.map(({ name, read, write }) => ({
    name: prefix + name,
    read: (element) => {
      const found = element.at(path);
      return found && read(found);
    },
    write: (element, value) => {
      const found = value === undefined ? element.at(path) : element.make(path);
      if (found) write(found, value);
    },
  }));
}
