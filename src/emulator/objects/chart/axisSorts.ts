import type { Host, Scalar } from "../../protocol/host";
import { invalid } from "../../protocol/hostError";
import { number, oneOf } from "../coerce";
import { automaticScale } from "./automaticScale";
import { categoriesAt } from "./points";
import { choice, said, say } from "./setting";
import { existing, type PartTarget } from "./target";

/** An axis is one of numbers, of days, or of names. */
function sortOf(target: PartTarget, host: Host): "scale" | "days" | "names" {
  if (target.key.startsWith("value") || said(target, host, "isScale") === true) return "scale";
  return said(target, host, "isOfDays") === true ? "days" : "names";
}

/** @throws HostError InvalidArgument when it is set on an axis of another sort */
function onlyOf(scalar: Scalar<PartTarget>, sorts: readonly string[]): Scalar<PartTarget> {
  return {
    ...scalar,
    set: (target, value, host) => {
      if (!sorts.includes(sortOf(target, host)))
        throw invalid(`a setting that the ${target.key} axis does not have`);
      scalar.set!(target, value, host);
    },
  };
}

export const ofNames = (scalar: Scalar<PartTarget>): Scalar<PartTarget> => onlyOf(scalar, ["names"]);
/** Of what stands at places along the axis, be they names or days. */
export const ofCategories = (scalar: Scalar<PartTarget>): Scalar<PartTarget> =>
  onlyOf(scalar, ["names", "days"]);
export const ofScale = (scalar: Scalar<PartTarget>): Scalar<PartTarget> => onlyOf(scalar, ["scale"]);

/** What only axes of names have, and only axes of days. */
const OF_NAMES = ["alignment", "tickLabelSpacing", "tickMarkSpacing", "multiLevel"];
const OF_DAYS = [
  ...["baseTimeUnit", "majorUnit", "majorTimeUnitScale", "minorUnit", "minorTimeUnitScale"],
  ...["minimum", "maximum"],
];

const without = (names: readonly string[]): Record<string, undefined> =>
  Object.fromEntries(names.map((name) => [name, undefined]));

/** @source Excel.ChartAxis.categoryType */
export const categoryType: Scalar<PartTarget> = {
  get: (target, host) => {
    if (said(target, host, "isOfDays") === true) return "DateAxis";
    return said(target, host, "isAutomatic") === false ? "TextAxis" : "Automatic";
  },
  set: (target, value, host) => {
    const type = oneOf(value, ["Automatic", "TextAxis", "DateAxis"], "category type");
    if (sortOf(target, host) === "scale") throw invalid("the category type of an axis of numbers");
    say(target, host, {
      isAutomatic: type === "Automatic",
      isOfDays: type === "DateAxis" ? true : undefined,
      ...without(type === "DateAxis" ? OF_NAMES : OF_DAYS),
    });
  },
};

/** Categories that are numbers, as days are, make an axis of days; others have no scale. */
function assertCounts(target: PartTarget, host: Host): void {
  if (sortOf(target, host) !== "names") return;
  const [first] = existing(target, host).series;
  const values = first ? categoriesAt(first, host) : [];
  const areDays = values.length > 0 && values.every((value) => typeof value === "number");
  if (!areDays) throw invalid("an axis of names has no scale");
  say(target, host, { isOfDays: true, ...without(OF_NAMES) });
}

/** @source Excel.ChartAxisTimeUnit */
export function timeUnit(name: string): Scalar<PartTarget> {
  const scalar = choice(name, ["Days", "Months", "Years"], "Days");
  return {
    ...scalar,
    set: (target, value, host) => {
      assertCounts(target, host);
      onlyOf(scalar, ["days"]).set!(target, value, host);
    },
  };
}

/**
 * A bound or a unit: an empty text leaves it to Excel.
 *
 * @source Excel.ChartAxis.minimum, maximum, majorUnit: "Can be set to a numeric value or an empty string (for automatic
 * axis values). The returned value is always a number."
 */
export function bound(name: "minimum" | "maximum" | "majorUnit" | "minorUnit"): Scalar<PartTarget> {
  return {
    get: (target, host) => said(target, host, name) ?? automaticScale(target, host)[name],
    set: (target, value, host) => {
      if (value === "") return say(target, host, { [name]: undefined });
      const given = number(value, name);
      if (given <= 0 && name.endsWith("Unit")) throw invalid(`${name} ${given}`);
      assertCounts(target, host);
      say(target, host, { [name]: given });
    },
  };
}
