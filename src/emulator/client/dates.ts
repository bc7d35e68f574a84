/** A date as a setting keeps it. @source @microsoft/office-js, `_replaceDateWithStringDate` */
const KEPT = /^Date\((-?\d+)\)$/;

/** Dates in what is kept as a setting, as the host gets them; everything else is as it was given. */
export function withoutDates(className: string, value: unknown): unknown {
  if (className !== "Setting" && className !== "SettingCollection") return value;
  if (value instanceof Date) return `Date(${value.getTime()})`;
  if (Array.isArray(value)) return value.map((each) => withoutDates(className, each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutDates(className, each)]));
}

/** A property as its reader gets it: dates among them. */
export function withDates(className: string, name: string, value: unknown): unknown {
  if (className === "DocumentProperties" && name === "creationDate") return new Date(String(value));
  return className === "Setting" && name === "value" ? revived(value) : value;
}

function revived(value: unknown): unknown {
  if (typeof value === "string") {
    const [, time] = KEPT.exec(value) ?? [];
    return time === undefined ? value : new Date(Number(time));
  }
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revived(each)]));
}
