import type { Choose, Compared, Side } from "../../../app/returns/collect";
import { sameHeld } from "../../../workbook/returns/held";
import type { Choice, ReturnsDraft } from "../../session/returnsDraft";

type Choices = ReturnsDraft["choices"];

const keyOf = (department: string, { place }: Compared): string => `${department} ${place}`;

/** Which side somebody has chosen for a cell. What was chosen among other values than these says nothing. */
export function chosenIn(choices: Choices, department: string, cell: Compared): Side | undefined {
  const choice = choices.get(keyOf(department, cell));
  const isSame = choice && sameHeld(choice.ours, cell.ours) && sameHeld(choice.theirs, cell.theirs);
  return isSame ? choice.side : undefined;
}

/** What was chosen, as it is asked when files are compared. */
export function chooseBy(choices: Choices): Choose {
  return (department, cell) => chosenIn(choices, department, cell);
}

/** The same side for some cells of a department. */
export function withChoice(
  choices: Choices,
  department: string,
  cells: readonly Compared[],
  side: Side,
): Choices {
  const chosen = cells.map((cell): [string, Choice] => {
    const { ours, theirs } = cell;
    return [keyOf(department, cell), { side, ours, theirs }];
  });
  return new Map([...choices, ...chosen]);
}
