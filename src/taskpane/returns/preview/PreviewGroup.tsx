import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FirstOf } from "../../fold/FirstOf";
import { Fold } from "../../fold/Fold";
import type { Group, Shown } from "./groups";
import { PreviewCard } from "./PreviewCard";

/** Cards that are drawn at once. */
const FIRST = 20;
/** Up to so many cards are shown with what is to be decided, and those that need nobody without being asked for. */
const FEW = 6;

interface PreviewGroupProps {
  readonly group: Group;
  readonly all: readonly Shown[];
}

/** Files with which the same is to be done; those that need somebody are unfolded. */
export function PreviewGroup({ group, all }: PreviewGroupProps): ReactNode {
  const { t } = useTranslation();
  if (all.length === 0) return null;
  const title = t(`returning.preview.${group}`, { count: all.length });
  const isFew = all.length <= FEW;
  const isWanted = group === "conflict" || group === "refused";
  return (
    <Fold
      summary={
        <Text size={300} weight="semibold">
          {title}
        </Text>
      }
      isOpen={isWanted || (group === "merged" && isFew)}
    >
      <FirstOf
        label={title}
        all={all}
        first={FIRST}
        keyOf={({ file, department }) => `${file} ${department?.id}`}
        draw={(shown) => <PreviewCard shown={shown} group={group} isOpen={isFew} />}
      />
    </Fold>
  );
}
