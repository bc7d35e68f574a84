import { componentKey } from "./lookup";
import type { Component, Goalposts, IndicatorSystem } from "./schema";
import { examplePreset } from "./shipped";

/** What the preset had for some components before their methods were others. */
const EARLIER: Readonly<Record<string, Goalposts>> = {
  "farmland.completion": { low: 80, high: 100 },
  "farmland.level": { low: 1, high: 5 },
  "forest.change": { low: -0.2, high: 1 },
  "powers.completion": { low: 60, high: 100 },
  "talent.level": { low: 50, high: 300 },
};

/**
 * The system of a workbook with its examples marked. The first versions filled the example preset into workbooks of the
 * shipped system without saying so: goalposts that are the preset's were never decided on. Their systems do not say how
 * components are rounded, which those of later versions do.
 */
export function withFormerExamples(system: IndicatorSystem): IndicatorSystem {
  if (system.id !== examplePreset.system || system.options.componentRounding !== undefined) return system;
  return {
    ...system,
    indicators: system.indicators.map((indicator) => ({
      ...indicator,
      components: indicator.components.map((component) =>
        marked(component, componentKey(indicator, component)),
      ),
    })),
  };
}

function marked(component: Component, key: string): Component {
  const { goalposts } = component;
  const isExample = [examplePreset.goalposts[key], EARLIER[key]].some(
    (example) => goalposts && example?.low === goalposts.low && example.high === goalposts.high,
  );
  return isExample ? { ...component, goalposts: { ...goalposts!, example: true } } : component;
}
