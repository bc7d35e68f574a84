import type { Bar } from "../../../emulator/shown/bars";
import { cssColor } from "./color";

/** A data bar as the background of its cell. */
export function cssBar({ from, share, color }: Bar): string {
  const bar = `${cssColor(color)} ${from * 100}% ${(from + share) * 100}%`;
  const before = from > 0 ? `transparent ${from * 100}%, ` : "";
  return `linear-gradient(90deg, ${before}${bar}, transparent 0)`;
}
