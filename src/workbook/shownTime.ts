/** A moment in local time, as the whole product shows it: `2020-01-20 12:05:00`. */
export function shownTime(moment: Date | string): string {
  const date = new Date(moment);
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(":");
  return `${shownDay(date)} ${clock}`;
}

/** The day of a moment, in local time: `2020-01-20`. */
export function shownDay(moment: Date | string): string {
  const date = new Date(moment);
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join("-");
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
