import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FirstOf } from "../../fold/FirstOf";
import { Fold } from "../../fold/Fold";
import type { Group, Shown } from "./groups";
import { PreviewCard } from "./PreviewCard";

/** Cards that are drawn at once. */
const FIRST = 20;
/** Up to so many cards that need nobody are shown without being asked for. */
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
  const isWanted = group === "conflict" || group === "refused";
  return (
    <Fold summary={title} isOpen={isWanted || (group === "merged" && all.length <= FEW)}>
      <FirstOf
        label={title}
        all={all}
        first={FIRST}
        keyOf={({ file, department }) => `${file} ${department?.id}`}
        draw={(shown) => <PreviewCard shown={shown} group={group} isOpen={all.length === 1} />}
      />
    </Fold>
  );
}
