import { attachments } from "./attachments";
import { comments } from "./comments";
import { controls } from "./controls";
import type { HandMade } from "./draft";
import { drawings } from "./drawings";
import { extensions } from "./extensions";
import { formulas } from "./formulas";
import { furnished } from "./furnished";
import { loose } from "./loose";
import { pivots } from "./pivots";
import { places } from "./places";
import { queries } from "./queries";
import { spellings } from "./spellings";
import { texts } from "./texts";

/** Files as other programs write them, put together by hand: each kind that this product may meet. */
export const handMade: readonly HandMade[] = [
  ...attachments,
  ...comments,
  ...controls,
  ...drawings,
  ...extensions,
  ...formulas,
  ...furnished,
  ...loose,
  ...pivots,
  ...places,
  ...queries,
  ...spellings,
  ...texts,
];
