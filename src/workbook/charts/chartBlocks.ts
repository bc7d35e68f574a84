import { attainmentBlock } from "./attainmentBlock";
import type { ChartBlock } from "./chart";
import type { ChartSources } from "./chartSources";
import { groupBlock } from "./groupBlock";
import { rankBlock } from "./rankBlock";
import { stateBlock } from "./stateBlock";

/** The numbers of every chart, in the order of 图表. */
export function chartBlocks(sources: ChartSources): ChartBlock[] {
  return [attainmentBlock(sources), groupBlock(sources), stateBlock(sources), rankBlock(sources)];
}
