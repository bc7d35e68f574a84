/** The button of an indicator: a bar of the chart leads there. */
export function indicatorId(no: number): string {
  return `indicator-${no}`;
}
