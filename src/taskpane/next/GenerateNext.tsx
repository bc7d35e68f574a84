import { Button, Checkbox, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { BasicFields } from "../scheme/BasicFields";
import { useScheme } from "../scheme/useScheme";
import { useSession } from "../session/session";
import { generating } from "../works/generating";
import { SystemChoice } from "./SystemChoice";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  more: { alignSelf: "flex-start" },
});

/** The sheets of the system are made here: what can be chosen before, and the button. */
export function GenerateNext({ isForeign }: { readonly isForeign: boolean }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { run, isBusy, draft, setDraft, open } = useSession();
  const [official, setOfficial] = useState(false);
  const scheme = useScheme();
  const { chosen, example } = draft;
  const box = (label: string, checked: boolean, onChange: (checked: boolean) => void): ReactNode => (
    <Checkbox label={label} checked={checked} onChange={(_event, data) => onChange(data.checked === true)} />
  );
  const isWrong = (scheme?.faults.length ?? 0) > 0;
  return (
    <section className={styles.step} aria-label={t("generate.title")}>
      <Text size={200}>{t("generate.hint")}</Text>
      {isForeign && <Text size={200}>{t("generate.foreign")}</Text>}
      <SystemChoice system={chosen} onChoose={(system) => setDraft({ chosen: system, edits: {} })} />
      {/* the page of all settings has these fields too */}
      {scheme && !draft.isOpen && <BasicFields scheme={scheme} />}
      {!chosen && box(t("generate.example"), example, (isChosen) => setDraft({ example: isChosen }))}
      {box(t("generate.official"), official, setOfficial)}
      <Link
        as="button"
        className={styles.more}
        onClick={() => {
          setDraft({ isOpen: true });
          open("setup");
        }}
      >
        {t("scheme.all")}
      </Link>
      <Button
        appearance="primary"
        disabledFocusable={isBusy || isWrong}
        onClick={() =>
          run(generating(t, { system: scheme?.changed, example, official, existing: undefined }))
        }
      >
        {t("generate.button")}
      </Button>
    </section>
  );
}
