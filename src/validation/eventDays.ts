const DAY = /(?:\d{4}\s*[-./年]\s*)?(\d{1,2})\s*[-./月]\s*(\d{1,2})(?:日|号)?/g;

/**
 * The days that a text names, as in `3月5日`, `2019-03-05` or `2019.3.5`: each once, as `3-5`. Whatever else has two numbers
 * in it, as a share, is taken for a day only where it could be one.
 */
export function daysIn(text: string): ReadonlySet<string> {
  const days = new Set<string>();
  for (const [, month, day] of text.matchAll(DAY)) {
    const [m, d] = [Number(month), Number(day)];
    if (m >= 1 && m <= 12 && d >= 1 && d <= 31) days.add(`${m}-${d}`);
  }
  return days;
}
