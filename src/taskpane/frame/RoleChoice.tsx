import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Role, ROLES } from "./views";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  title: { margin: 0 },
  role: { justifyContent: "flex-start", textAlign: "left", padding: tokens.spacingHorizontalM },
  words: { display: "flex", flexDirection: "column", fontWeight: tokens.fontWeightRegular },
});

/** Asked once: it decides which views the pane has. */
export function RoleChoice({ onChoose }: { readonly onChoose: (role: Role) => void }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <section className={styles.choice} aria-labelledby="role-question">
      <Text as="h2" id="role-question" size={400} weight="semibold" block className={styles.title}>
        {t("roles.question")}
      </Text>
      <Text size={200}>{t("roles.hint")}</Text>
      {ROLES.map((role) => (
        <Button key={role} className={styles.role} onClick={() => onChoose(role)}>
          <span className={styles.words}>
            <Text weight="semibold">{t(`roles.${role}`)}</Text>
            <Text size={200}>{t(`roles.${role}Hint`)}</Text>
          </span>
        </Button>
      ))}
    </section>
  );
}
