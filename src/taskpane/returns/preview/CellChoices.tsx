import { makeStyles, Radio, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Compared, Side } from "../../../app/returns/collect";
import { languageOf } from "../../../i18n/start";
import { inWords } from "../../../i18n/words";
import { heldSaid, placeName } from "../../../workbook/returns/placeName";
import { cellsOf } from "../../../workbook/returns/held";
import type { ReturnedSheet } from "../../../workbook/returns/returnedSheet";
import { useSession } from "../../session/session";
import { useReturnsDraft } from "../useReturnsDraft";
import { CellName } from "./CellName";
import { chosenIn, withChoice } from "./choices";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    tableLayout: "fixed",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": {
      padding: tokens.spacingVerticalXXS,
      textAlign: "left",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: "anywhere",
    },
    "& tbody": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  plain: { paddingTop: tokens.spacingVerticalS, display: "block" },
});

/** What stands in a cell, in the words of the pane. */
function shownHeld(place: string, held: Compared["before"]): string {
  const words = heldSaid(place, held);
  return typeof words === "string" ? words : inWords(languageOf(), words);
}

const SIDES = ["ours", "theirs"] as const;

/** Which side counts where nobody has chosen now; what the department alone has changed is theirs. */
const USUAL: ReadonlyMap<Compared["verdict"], Side> = new Map([
  ["decided", "ours"],
  ["new", "theirs"],
  ["changed", "theirs"],
  ["emptied", "theirs"],
]);

interface CellChoicesProps {
  readonly returned: ReturnedSheet;
  readonly cells: readonly Compared[];
}

/** Cells side by side: as the department last had them, as they stand here, as they came back; one of the two counts. */
export function CellChoices({ returned, cells }: CellChoicesProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { reading } = useSession();
  const submission = reading?.ours?.submission;
  const { department, tasks } = returned;
  const found = useMemo(
    () => submission && cellsOf(submission, department, tasks),
    [submission, department, tasks],
  );
  if (!submission) return null;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {(["before", ...SIDES] as const).map((head) => (
            <th key={head} scope="col">
              {t(`returning.preview.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      {cells.map((cell) => {
        const name = inWords(languageOf(), placeName(submission.system, cell.place));
        return (
          <tbody key={cell.place}>
            <tr>
              <th colSpan={3} scope="rowgroup">
                <CellName name={name} cell={found?.get(cell.place)} />
              </th>
            </tr>
            <tr>
              <td>
                <Text size={200} className={styles.plain}>
                  {shownHeld(cell.place, cell.before)}
                </Text>
              </td>
              <Sides department={department} cell={cell} name={name} />
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}

interface SidesProps {
  readonly department: string;
  readonly cell: Compared;
  readonly name: string;
}

/** What stands here and what came back, of which one is chosen; what the department alone has changed is taken unasked. */
function Sides({ department, cell, name }: SidesProps): ReactNode {
  const { t } = useTranslation();
  const { draft, change } = useReturnsDraft();
  const group = useId();
  const usual = USUAL.get(cell.verdict);
  const side = chosenIn(draft.choices, department, cell) ?? usual;
  return SIDES.map((each) => {
    const value = shownHeld(cell.place, cell[each]);
    const words = { cell: name, side: t(`returning.preview.${each}`), value };
    return (
      <td key={each}>
        <Radio
          name={group}
          value={each}
          label={value}
          aria-label={t("returning.preview.choice", words)}
          checked={side === each}
          onChange={() => change({ choices: withChoice(draft.choices, department, [cell], each) })}
        />
      </td>
    );
  });
}
