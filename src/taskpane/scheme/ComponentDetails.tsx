import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type MethodPart, PARTS_OF } from "../../app/settings/methodFields";
import { type ComponentPart, componentSetting } from "../../app/settings/settings";
import { floorLimits, hasGoalposts, METHOD_IDS } from "../../scoring/methods/allMethods";
import { componentKey } from "../../system/lookup";
import type { Normalisation } from "../../system/schema";
import type { ComponentProps } from "./componentProps";
import { methodSaid } from "./methodSaid";
import { SettingField } from "./SettingField";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
  },
});

type Method = Normalisation["method"];

/** How a parameter is written, where that is not a number. */
function hintOf(t: TFunction, part: MethodPart): string | undefined {
  if (part === "tiers" || part === "formula" || part === "target") return t(`scheme.${part}Hint`);
  return part === "gain" || part === "loss" ? t("scheme.stepHint") : undefined;
}

/** Share, method and parameters of a component, with a sentence on what the method does. */
export function ComponentDetails(props: ComponentProps & { readonly method: Method }): ReactNode {
  const { scheme, indicator, component, method } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const key = componentKey(indicator, component);
  const field = (part: ComponentPart, label: string, hint?: string): ReactNode => (
    <SettingField
      key={part}
      scheme={scheme}
      setting={componentSetting(key, part)}
      label={label}
      {...(hint !== undefined && { hint })}
    />
  );
  const usual = t("scheme.usual", {
    method: methodSaid(t, scheme.system.options.normalisation.method),
  });
  return (
    <div className={styles.details}>
      {field("share", t("scheme.share"))}
      <SettingField
        scheme={scheme}
        setting={componentSetting(key, "method")}
        label={t("scheme.method")}
        choices={[["", usual], ...METHOD_IDS.map((each) => [each, methodSaid(t, each)] as const)]}
      />
      <Text size={200}>{t(`scheme.explained.${method}`, { defaultValue: "" })}</Text>
      {(PARTS_OF[method] ?? []).map((part) =>
        part === "whole" ? (
          <SettingField
            key={part}
            scheme={scheme}
            setting={componentSetting(key, part)}
            label={t("scheme.whole")}
            choices={[
              ["", t("scheme.wholes.parts")],
              ["true", t("scheme.wholes.whole")],
            ]}
          />
        ) : (
          field(part, t(`scheme.${part}`), hintOf(t, part))
        ),
      )}
      {floorLimits(method) && field("floor", t("scheme.floor"))}
      {scheme.isMade && hasGoalposts(method) && field("basis", t("scheme.basis"), t("scheme.basisHint"))}
    </div>
  );
}
