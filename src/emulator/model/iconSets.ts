/** The API's name of an icon set → the file's. @source Excel.IconSet; ECMA-376 part 1, 18.18.42; [MS-XLSX] 2.5.34 */
export const ICON_SETS = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
} as const;

export type IconSetName = keyof typeof ICON_SETS;
export const ICON_SET_NAMES = Object.keys(ICON_SETS) as IconSetName[];

/** The API's name of a set of the file. */
export function iconSetName(set: string): string {
  return ICON_SET_NAMES.find((name) => ICON_SETS[name] === set) ?? "Invalid";
}

/** How many icons a set has. */
export function iconCount(set: string): number {
  return Number(set[0]);
}
