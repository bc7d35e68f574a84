/** A moment as the user's machine writes it. */
export function localTime(time: string): string {
  return new Date(time).toLocaleString();
}
