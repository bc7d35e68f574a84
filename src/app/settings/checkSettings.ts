import { loadSystem } from "../../formula/loadSystem";
import { type Said, said } from "../../i18n/said";
import { componentKey } from "../../system/lookup";
import { SystemProblem } from "../../system/problem";
import type { IndicatorSystem } from "../../system/schema";
import { METHOD_PARTS } from "./methodFields";
import { componentSetting, type Settings, settingsOf } from "./settings";
import { withGoalposts, withSettings } from "./withSettings";

/** Something wrong in a field. */
export interface SettingFault {
  /** of the field; `…/shares` of an indicator for the sum of its shares, empty for what no field is about */
  readonly setting: string;
  readonly message: Said;
}

/** Settings as somebody has typed them: the system that they make, unless something is wrong. */
export interface CheckedSettings {
  readonly system: IndicatorSystem | undefined;
  readonly faults: readonly SettingFault[];
}

/**
 * What settings make of a system, checked as a system out of a file is.
 *
 * @param values all fields, `edits` among them
 * @param edits fields that were changed
 */
export function checkSettings(
  system: IndicatorSystem,
  values: Settings = settingsOf(system),
  edits: Settings = {},
): CheckedSettings {
  const changed = withGoalposts(withSettings(system, edits), { ...values, ...edits }, edits);
  // a document may be of no county, to be used by many; sheets that are made are of one
  const unnamed =
    edits.region?.trim() === "" ? [{ setting: "region", message: said("scheme.wrong.region") }] : [];
  try {
    const system = loadSystem(changed);
    return { system: unnamed.length > 0 ? undefined : system, faults: unnamed };
  } catch (error) {
    if (!(error instanceof SystemProblem)) throw error;
    const faults = error.faults.map(({ path, message }) => {
      const setting = settingAt(changed, path);
      return { setting, message: inFields(setting, message) };
    });
    return { system: undefined, faults: [...unnamed, ...faults] };
  }
}

/** What is wrong in the words of the fields, where they have another form than the document: percentages, and a list. */
function inFields(setting: string, message: Said): Said {
  const part = setting.slice(setting.lastIndexOf("/") + 1);
  if (part === "shares") {
    const { total } = message.particulars;
    return said("scheme.wrong.shares", { total: Number((Number(total) * 100).toPrecision(12)) });
  }
  if (part === "target" && NO_TARGET.some((key) => key === message.key)) return said("scheme.wrong.target");
  const own = IN_FIELDS.find((each) => each === part);
  return own ? said(`scheme.wrong.${own}`) : message;
}

const NO_TARGET = [
  "problems.fault.targetWrong",
  "problems.fault.targetUnknown",
  "problems.fault.keySyntax",
] as const;
const IN_FIELDS = ["share", "tiers", "zeroBelow", "vetoCap", "gain", "loss"] as const;

const COMPONENT = /^indicators\[(\d+)\]\.components(?:\[(\d+)\](?:\.([a-zA-Z]+)(?:\.([a-zA-Z]+))?)?)?/;

/** The field that a path of the document stands in. */
function settingAt(system: IndicatorSystem, path: string): string {
  const [, i, j, member = "", part = ""] = COMPONENT.exec(path) ?? [];
  const indicator = system.indicators[Number(i)];
  if (!indicator) return path.replace(/^options\./, "");
  const component = indicator.components[Number(j)];
  if (!component) return `${indicator.code}/shares`;
  const key = componentKey(indicator, component);
  switch (member) {
    case "share":
      return componentSetting(key, "share");
    case "goalposts":
      return componentSetting(key, part === "high" ? "high" : "low");
    case "normalisation": {
      const own = METHOD_PARTS.find((each) => each === part);
      if (part === "floor") return componentSetting(key, "floor");
      if (own) return componentSetting(key, own);
      return componentSetting(key, component.normalisation?.method === "interval" ? "zeroBelow" : "method");
    }
    default:
      return "";
  }
}
