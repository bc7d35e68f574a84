import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { hasExample } from "../../app/settings/withSettings";
import { countUnset } from "../../scoring/methods/allMethods";
import { ViewTitle } from "../notice/ViewTitle";
import { BasicFields } from "./BasicFields";
import { ComponentSettings } from "./ComponentSettings";
import { DocumentFields } from "./DocumentFields";
import { PolicyFields } from "./PolicyFields";
import { SchemeActions } from "./SchemeActions";
import { type Scheme, useScheme } from "./useScheme";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  back: { alignSelf: "flex-start" },
});

/** Everything that a lead office can set, before its sheets are made and after. */
export default function SchemePage({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const scheme = useScheme();
  if (!scheme) return null;
  return (
    <div className={styles.page}>
      <Button className={styles.back} appearance="subtle" onClick={onBack}>
        {t("scheme.back")}
      </Button>
      <ViewTitle title={t("scheme.title")} hint={t(scheme.isMade ? "scheme.how" : "scheme.howNew")}>
        <BasicFields scheme={scheme} />
        {scheme.isMade && <Text size={200}>{t("scheme.periodHint")}</Text>}
        <DocumentFields scheme={scheme} />
      </ViewTitle>
      <ViewTitle title={t("scheme.policies")}>
        <PolicyFields scheme={scheme} />
      </ViewTitle>
      <ViewTitle title={t("scheme.parameters")} hint={t("scheme.parametersHint")}>
        <ExampleChoice scheme={scheme} />
        <ComponentSettings scheme={scheme} />
      </ViewTitle>
      <SchemeActions scheme={scheme} />
    </div>
  );
}

/** The example's goalposts, where there are none. */
function ExampleChoice({ scheme }: { readonly scheme: Scheme }): ReactNode {
  const { t } = useTranslation();
  const { system, isMade, edits, change } = scheme;
  if (!isMade || !hasExample(system) || countUnset(system) === 0) return null;
  return (
    <>
      <Checkbox
        label={t("scheme.examples")}
        checked={edits.example !== undefined}
        onChange={(_event, data) => change("example", data.checked === true ? "yes" : "")}
      />
      <Text size={200}>{t("scheme.examplesHint")}</Text>
    </>
  );
}
