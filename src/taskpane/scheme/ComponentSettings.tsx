import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Indicator } from "../../system/schema";
import { ComponentRow } from "./ComponentRow";
import { sentenceSaid } from "./sentenceSaid";
import type { Scheme } from "./useScheme";

/** The name of a component, its two goalposts, and the way to the rest. */
const COLUMNS = "minmax(0, 1fr) 76px 76px 52px";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  head: { display: "grid", gridTemplateColumns: COLUMNS, columnGap: tokens.spacingHorizontalXS },
  name: { margin: 0 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** Goalposts, shares and methods of every component, indicator by indicator. */
export function ComponentSettings({ scheme }: { readonly scheme: Scheme }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.list}>
      <div className={styles.head} aria-hidden>
        <Text size={200}>{t("scheme.component")}</Text>
        <Text size={200}>{t("scheme.low")}</Text>
        <Text size={200}>{t("scheme.high")}</Text>
      </div>
      {scheme.system.indicators.map((indicator) => (
        <IndicatorSettings key={indicator.code} scheme={scheme} indicator={indicator} />
      ))}
    </div>
  );
}

interface IndicatorSettingsProps {
  readonly scheme: Scheme;
  readonly indicator: Indicator;
}

function IndicatorSettings({ scheme, indicator }: IndicatorSettingsProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { no, name, points, code, components } = indicator;
  const wrong = sentenceSaid(scheme, `${code}/shares`);
  return (
    <section>
      <Text as="h3" size={200} weight="semibold" block className={styles.name}>
        {t("scheme.indicator", { no, name, points })}
      </Text>
      {components.map((component) => (
        <ComponentRow key={component.id} scheme={scheme} indicator={indicator} component={component} />
      ))}
      {wrong !== undefined && (
        <Text size={200} className={styles.wrong}>
          {wrong}
        </Text>
      )}
    </section>
  );
}
