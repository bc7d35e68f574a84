import { Button, Dropdown, Field, makeStyles, Option, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Ledger, type LedgerTask, readLedger } from "../../app/ledger";
import { showCell } from "../../app/showCell";
import { SHEET } from "../../workbook/sheetNames";
import { Notice } from "../notice/Notice";
import { ViewTitle } from "../notice/ViewTitle";
import { NoWorkbook } from "../session/NoWorkbook";
import { sentenceOf } from "../session/sentenceOf";
import { useSession } from "../session/session";
import { useRead } from "../session/useRead";
import { type ShownTask, inOrder, tasksOf, unitsIn } from "./shownTasks";
import { MatterList } from "./MatterList";
import { StateCounts } from "./StateCounts";
import { TaskList } from "./TaskList";
import { UnitTable } from "./UnitTable";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Read {
  readonly ledger?: Ledger;
  readonly error?: unknown;
}

const NOTHING: Read = {};

const read = (): Promise<Read> =>
  readLedger().then(
    (ledger) => ({ ledger }),
    (error: unknown) => ({ error }),
  );

/** 任务台账: how far its tasks are, what is late, and who answers for it. */
export default function LedgerView(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { reading } = useSession();
  const found = useRead(read, NOTHING);
  if (!reading?.ours) return <NoWorkbook />;
  const open = (sheet: string) => (): void => void showCell({ sheet, cell: "A4" }).catch(() => undefined);
  return (
    <ViewTitle title={t("ledgerView.title")} hint={t("ledgerView.hint")}>
      {!found && <Text role="status">{t("loading")}</Text>}
      {found?.error !== undefined && <Notice intent="info">{sentenceOf(found.error)}</Notice>}
      {found?.ledger && (
        <>
          <Tasks tasks={tasksOf(found.ledger)} />
          <MatterList matters={found.ledger.matters} />
          <div className={styles.actions}>
            {[SHEET.ledger, SHEET.supervision].map((sheet) => (
              <Button key={sheet} onClick={open(sheet)}>
                {t("ledgerView.open", { sheet })}
              </Button>
            ))}
          </div>
        </>
      )}
    </ViewTitle>
  );
}

const EVERYBODY = "";

function Tasks({ tasks }: { readonly tasks: readonly ShownTask[] }): ReactNode {
  const { t } = useTranslation();
  const [unit, setUnit] = useState(EVERYBODY);
  const [state, setState] = useState<LedgerTask["state"]>();
  const units = unitsIn(tasks);
  // a unit that is gone is nobody's choice any more
  const chosen = units.some(({ name }) => name === unit) ? unit : EVERYBODY;
  const own = chosen === EVERYBODY ? tasks : tasks.filter((task) => task.unit === chosen);
  const shown = inOrder(state === undefined ? own : own.filter((task) => task.state === state));
  const name = (each: string): string => (each === EVERYBODY ? t("ledgerView.everybody") : each);
  return (
    <>
      <Field label={t("ledgerView.unit")} size="small">
        <Dropdown
          size="small"
          value={name(chosen)}
          selectedOptions={[chosen]}
          onOptionSelect={(_event, { optionValue }) => setUnit(optionValue ?? EVERYBODY)}
        >
          {[EVERYBODY, ...units.map((each) => each.name)].map((each) => (
            <Option key={each} value={each} text={name(each)}>
              {name(each)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <StateCounts tasks={own} chosen={state} onChoose={setState} />
      <TaskList tasks={shown} withUnit={chosen === EVERYBODY} />
      {chosen === EVERYBODY && <UnitTable units={units} onChoose={setUnit} />}
    </>
  );
}
