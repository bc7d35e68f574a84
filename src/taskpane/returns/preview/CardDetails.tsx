import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Collected, Compared, Side } from "../../../app/returns/collect";
import { countFindings } from "../../../workbook/state/progress";
import { FirstOf } from "../../fold/FirstOf";
import { Fold } from "../../fold/Fold";
import { useReturnsDraft } from "../useReturnsDraft";
import { CellChoices } from "./CellChoices";
import { withChoice } from "./choices";
import { conflictsIn, type Shown } from "./groups";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Findings that are listed at once. */
const LISTED = 10;

interface CardDetailsProps {
  readonly shown: Shown;
  readonly merged: NonNullable<Collected["merged"]>;
  /** id */
  readonly department: string;
  readonly isOpen: boolean;
}

/** Cell by cell what would be taken, and what was done to the sheet; folded until somebody looks. */
export function CardDetails({ shown, merged, department, isOpen }: CardDetailsProps): ReactNode {
  const { t } = useTranslation();
  const { damage = [], findings = [] } = shown;
  const conflicts = conflictsIn(shown);
  const taken = merged.cells.filter(({ verdict }) => ["new", "changed", "emptied"].includes(verdict));
  const decided = merged.cells.filter(({ verdict }) => verdict === "decided");
  const wrong = findings.filter(({ rule, explained }) => rule !== "missing" && explained === undefined);
  return (
    <>
      {conflicts.length > 0 && (
        <Fold summary={t("returning.preview.conflicts", { count: conflicts.length })} isOpen={isOpen}>
          <AllOfOneSide file={shown.file} department={department} cells={conflicts} />
          <CellChoices returned={merged.returned} cells={conflicts} />
        </Fold>
      )}
      {taken.length > 0 && (
        <Fold summary={t("returning.preview.cells", { count: taken.length })}>
          <CellChoices returned={merged.returned} cells={taken} />
        </Fold>
      )}
      {decided.length > 0 && (
        <Fold summary={t("returning.preview.decided", { count: decided.length })}>
          <CellChoices returned={merged.returned} cells={decided} />
        </Fold>
      )}
      {damage.length > 0 && (
        <Fold summary={t("returning.preview.damage", { count: damage.length })}>
          <Messages label={t("returning.preview.damage", { count: damage.length })} of={damage} />
        </Fold>
      )}
      {wrong.length > 0 && (
        <Fold summary={t("returning.preview.findings", { ...countFindings(wrong) })}>
          <Messages label={t("returning.preview.findings", { ...countFindings(wrong) })} of={wrong} />
        </Fold>
      )}
    </>
  );
}

interface MessagesProps {
  readonly label: string;
  readonly of: Collected["findings"];
}

function Messages({ label, of }: MessagesProps): ReactNode {
  return (
    <FirstOf
      label={label}
      all={of}
      first={LISTED}
      keyOf={({ id, cell }) => `${id} ${cell}`}
      draw={({ cell, message }) => <Text size={200}>{[cell, message].filter(Boolean).join(" ")}</Text>}
    />
  );
}

interface AllOfOneSideProps {
  readonly file: string;
  readonly department: string;
  readonly cells: readonly Compared[];
}

/** One answer for all cells of a file. */
function AllOfOneSide({ file, department, cells }: AllOfOneSideProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { draft, change } = useReturnsDraft();
  const button = (words: string, side: Side): ReactNode => (
    <Button
      size="small"
      aria-label={t("returning.preview.allOf", { choice: t(`returning.preview.${words}`), file })}
      onClick={() => change({ choices: withChoice(draft.choices, department, cells, side) })}
    >
      {t(`returning.preview.${words}`)}
    </Button>
  );
  return (
    <div className={styles.buttons}>
      {button("allTheirs", "theirs")}
      {button("allOurs", "ours")}
    </div>
  );
}
