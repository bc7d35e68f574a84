import { problem } from "./problem";
import { componentKey } from "./lookup";
import type { Goalposts, IndicatorSystem } from "./schema";

/** Goalposts by component key, as in `tax_share.level`; a component without them cannot be scored. */
type ScoringParameters = Readonly<Record<string, Goalposts>>;

/** A named set of parameters for one system. */
export interface Preset {
  readonly name: string;
  readonly system: string;
  readonly note: string;
  /** its goalposts are examples, which no official score may be made from */
  readonly example?: boolean;
  readonly goalposts: ScoringParameters;
}

/** The components whose goalposts are still those of an example, by keys as in `tax_share.level`. */
export function exampleKeys({ indicators }: IndicatorSystem): ReadonlySet<string> {
  return new Set(
    indicators.flatMap((indicator) =>
      indicator.components
        .filter(({ goalposts }) => goalposts?.example)
        .map((component) => componentKey(indicator, component)),
    ),
  );
}

/** How many components have goalposts that are still those of an example. */
export function countExamples(system: IndicatorSystem): number {
  return exampleKeys(system).size;
}

/**
 * The same system with the goalposts of a preset filled in.
 *
 * @throws Problem when the preset was made for another system, or names a component that does not exist
 */
export function withParameters(system: IndicatorSystem, preset: Preset): IndicatorSystem {
  if (preset.system !== system.id) {
    throw problem("presetForOther", { preset: preset.name, wanted: preset.system, found: system.id });
  }
  const unused = new Set(Object.keys(preset.goalposts));
  const indicators = system.indicators.map((indicator) => ({
    ...indicator,
    components: indicator.components.map((component) => {
      const key = componentKey(indicator, component);
      unused.delete(key);
      const goalposts = preset.goalposts[key];
      if (!goalposts) return component;
      return {
        ...component,
        goalposts: preset.example ? { ...goalposts, example: true as const } : goalposts,
      };
    }),
  }));
  if (unused.size > 0) {
    throw problem("presetUnused", { preset: preset.name, keys: [...unused] });
  }
  return { ...system, indicators };
}
