/**
 * Follows the pointer until it is released.
 *
 * @param ended with the place where it was released; without one when the browser has taken it away, as for a gesture
 */
export function following(
  moved: (event: MouseEvent) => void,
  ended: (last: MouseEvent | undefined) => void = () => undefined,
): void {
  const stop = new AbortController();
  const { signal } = stop;
  const end = (last?: MouseEvent): void => {
    stop.abort();
    ended(last);
  };
  addEventListener("pointermove", moved, { signal });
  addEventListener("pointerup", end, { signal });
  addEventListener("pointercancel", () => end(), { signal });
}
