import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ToldBefore } from "../../app/toldFindings";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What 校验结果 still says, and what is true no more. */
export function MendedList({ mended }: { readonly mended: readonly ToldBefore[] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  if (mended.length === 0) return <Text size={200}>{t("findings.noneMended")}</Text>;
  return (
    <ul className={styles.list} aria-label={t("findings.mended")}>
      {mended.map(({ id, department, message }, i) => (
        <li key={`${i} ${id}`}>
          <Text size={200}>{[department, message].filter(Boolean).join(t("overview.gap"))}</Text>
        </li>
      ))}
    </ul>
  );
}
