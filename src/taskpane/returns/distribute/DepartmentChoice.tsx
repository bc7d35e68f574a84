import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DepartmentReturn } from "../../../app/returns/returnsOf";
import { Fold } from "../../fold/Fold";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: 0, padding: 0, maxHeight: "280px", overflowY: "auto" },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
  state: { flexShrink: 0, paddingRight: tokens.spacingHorizontalXS },
});

interface DepartmentChoiceProps {
  readonly departments: readonly DepartmentReturn[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Which departments get a file: all, or some of them. */
export function DepartmentChoice({ departments, chosen, onChoose }: DepartmentChoiceProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const ids = departments.map(({ progress }) => progress.id);
  const unsent = departments.filter(({ state }) => state === "unsent").map(({ progress }) => progress.id);
  // the others report on tasks alone
  const filling = departments
    .filter(({ progress }) => progress.sheet !== undefined)
    .map(({ progress }) => progress.id);
  const button = (words: string, of: readonly string[]): ReactNode => (
    <Button size="small" onClick={() => onChoose(new Set(of))}>
      {t(`returning.out.${words}`)}
    </Button>
  );
  const toggle = (id: string, isChosen: boolean): void =>
    onChoose(new Set(ids.filter((each) => (each === id ? isChosen : chosen.has(each)))));
  const isAll = chosen.size === ids.length;
  return (
    <Fold
      summary={t(isAll ? "returning.out.all" : "returning.out.some", { count: chosen.size, all: ids.length })}
    >
      <div className={styles.buttons}>
        {button("everybody", ids)}
        {button("nobody", [])}
        {filling.length > 0 && filling.length < ids.length && button("filling", filling)}
        {unsent.length > 0 && unsent.length < ids.length && button("unsent", unsent)}
      </div>
      <ul className={styles.list} aria-label={t("returning.out.choose")}>
        {departments.map(({ progress: { id, name }, state }) => (
          <li key={id} className={styles.row}>
            <Checkbox
              className={styles.name}
              label={name}
              checked={chosen.has(id)}
              onChange={(_event, { checked }) => toggle(id, checked === true)}
            />
            <Text size={200} className={styles.state}>
              {t(`returns.state.${state}`)}
            </Text>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
