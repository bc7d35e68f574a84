import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { countByKind, type Verification } from "../../app/verifyPublication";
import { DifferenceList } from "./DifferenceList";

/** What differs from what was published, and what was compared. */
export function VerificationShown({ differences, covers }: Verification): ReactNode {
  const { t } = useTranslation();
  const kinds = countByKind(differences).map(([kind, count]) =>
    t("publish.count", { kind: t(`publish.kind.${kind}`), count }),
  );
  return (
    <>
      {differences.length > 0 && (
        <>
          <Text size={200}>{kinds.join(t("publish.and"))}</Text>
          <DifferenceList differences={differences} />
        </>
      )}
      <Text size={200}>{t(`publish.covered.${covers}`)}</Text>
    </>
  );
}
