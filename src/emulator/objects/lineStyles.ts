/**
 * The line style of the file → style and weight of the API.
 *
 * @source ECMA-376 part 1, 18.18.3; Excel.BorderLineStyle, BorderWeight
 */
const LINES = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  double: ["Double", "Thick"],
} as const;

export const LINE_STYLES = [
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const LINE_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Style and weight in the API of a line style of the file; undefined for none. */
export function lineOf(fileStyle: string | undefined): readonly [style: string, weight: string] | undefined {
  return fileStyle === undefined ? undefined : (LINES[fileStyle as keyof typeof LINES] ?? LINES.thin);
}

/** The file's line style for a style of the API, in that weight if there is one, else in another. */
export function fileLine(style: string, weight: string): string {
  const names = Object.keys(LINES) as (keyof typeof LINES)[];
  const ofStyle = names.filter((name) => LINES[name][0] === style);
  return (
    ofStyle.find((name) => LINES[name][1] === weight) ?? (ofStyle.includes("thin") ? "thin" : ofStyle[0]!)
  );
}

/** The file's line style for a weight of the API, in that style if there is one, else a continuous one. */
export function fileLineOfWeight(style: string, weight: string): string {
  const found = fileLine(style, weight);
  return LINES[found as keyof typeof LINES][1] === weight ? found : fileLine("Continuous", weight);
}
