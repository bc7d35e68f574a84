/** As in `15:04`; with the day where it is not today's. */
export function shownTime(time: Date, now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
  const isToday = time.toDateString() === now.toDateString();
  return isToday ? clock : `${time.getMonth() + 1}-${time.getDate()} ${clock}`;
}
