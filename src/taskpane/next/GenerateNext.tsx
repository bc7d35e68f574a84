import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { IndicatorSystem } from "../../system/schema";
import { useSession } from "../session/session";
import { generating } from "../works/generating";
import { SystemChoice } from "./SystemChoice";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

/** The sheets of the system are made here: what can be chosen before, and the button. */
export function GenerateNext({ isForeign }: { readonly isForeign: boolean }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run, isBusy } = useSession();
  const [system, setSystem] = useState<IndicatorSystem>();
  const [example, setExample] = useState(false);
  const [official, setOfficial] = useState(false);
  const box = (label: string, checked: boolean, onChange: (checked: boolean) => void): ReactNode => (
    <Checkbox label={label} checked={checked} onChange={(_event, data) => onChange(data.checked === true)} />
  );
  return (
    <section className={styles.step} aria-label={t("generate.title")}>
      <Text size={200}>{t("generate.hint")}</Text>
      {isForeign && <Text size={200}>{t("generate.foreign")}</Text>}
      <SystemChoice system={system} onChoose={setSystem} />
      {!system && box(t("generate.example"), example, setExample)}
      {box(t("generate.official"), official, setOfficial)}
      <Button
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => run(generating(t, { system, example, official, existing: undefined }))}
      >
        {t("generate.button")}
      </Button>
    </section>
  );
}
