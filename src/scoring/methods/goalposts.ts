import type { Goalposts } from "../../system/schema";

/** @throws RangeError when nothing can be measured between the goalposts */
export function assertApart({ low, high }: Goalposts): void {
  if (low === high) throw new RangeError(`goalposts are both ${low}: nothing to measure between them`);
}
