import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ComponentPart, componentSetting } from "../../app/settings/settings";
import { hasGoalposts } from "../../scoring/methods/allMethods";
import { componentKey } from "../../system/lookup";
import { ComponentDetails } from "./ComponentDetails";
import type { ComponentProps } from "./componentProps";
import { methodIn } from "./methodIn";
import { methodSaid } from "./methodSaid";
import { movedSaid, sentenceSaid } from "./sentenceSaid";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 76px 76px 52px",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "center",
    minHeight: "32px",
  },
  method: { gridColumn: "2 / 4" },
  input: { width: "76px", minWidth: 0 },
  more: { minWidth: 0, paddingLeft: 0, paddingRight: 0 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** The goalposts of a component in one line; the rest of it is one press away. */
export function ComponentRow(props: ComponentProps): ReactNode {
  const { scheme, indicator, component } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const method = methodIn(scheme, indicator, component);
  const { name, unit } = component;
  return (
    <>
      <div className={styles.row}>
        <Text size={200}>{unit === "" ? name : t("scheme.withUnit", { name, unit })}</Text>
        {hasGoalposts(method) ? (
          <>
            <Goalpost {...props} part="low" />
            <Goalpost {...props} part="high" />
          </>
        ) : (
          <Text size={200} className={styles.method}>
            {methodSaid(t, method)}
          </Text>
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-expanded={isOpen}
          aria-label={t("scheme.ofField", {
            indicator: indicator.name,
            component: name,
            field: t(isOpen ? "scheme.less" : "scheme.more"),
          })}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? "scheme.less" : "scheme.more")}
        </Button>
      </div>
      <Faults {...props} />
      {isOpen && <ComponentDetails {...props} method={method} />}
    </>
  );
}

/** One of the two, without a label that can be seen: its column has one. */
function Goalpost(props: ComponentProps & { readonly part: "low" | "high" }): ReactNode {
  const { scheme, indicator, component, part } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const setting = componentSetting(componentKey(indicator, component), part);
  return (
    <Input
      size="small"
      className={styles.input}
      input={{ style: { width: "100%", textAlign: "right" } }}
      value={scheme.values[setting] ?? ""}
      aria-invalid={sentenceSaid(scheme, setting) !== undefined}
      aria-label={t("scheme.ofField", {
        indicator: indicator.name,
        component: component.name,
        field: t(`scheme.${part}`),
      })}
      onChange={(_event, { value }) => scheme.change(setting, value)}
    />
  );
}

/** What is wrong in the two of them, or was changed on the sheet meanwhile, below the line. */
function Faults({ scheme, indicator, component }: ComponentProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const id = useId();
  const parts: readonly ComponentPart[] = ["low", "high"];
  const settings = parts.map((part) => componentSetting(componentKey(indicator, component), part));
  const wrong = settings.map((setting) => sentenceSaid(scheme, setting) ?? movedSaid(t, scheme, setting));
  const [first] = wrong.filter((each) => each !== undefined);
  if (first === undefined) return null;
  return (
    <Text id={id} size={200} block role="alert" className={styles.wrong}>
      {first}
    </Text>
  );
}
