import { Badge, type BadgeProps, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languageOf } from "../../../i18n/start";
import { inWords } from "../../../i18n/words";
import { useReturnsDraft } from "../useReturnsDraft";
import { CardDetails } from "./CardDetails";
import type { Group, Shown } from "./groups";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
  // its box stands below the one above, whatever room Fluent leaves around it
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  badge: { marginLeft: "auto" },
});

const COLORS: Readonly<Record<Group, BadgeProps["color"]>> = {
  conflict: "warning",
  refused: "danger",
  merged: "success",
  unchanged: "informative",
  without: "informative",
};

const VERDICTS = ["new", "changed", "emptied", "conflict"] as const;

interface PreviewCardProps {
  readonly shown: Shown;
  readonly group: Group;
  /** what is to be decided is unfolded */
  readonly isOpen: boolean;
}

/** One file, or the sheet of one department in it: what is new in it, what is wrong, and what is to be decided. */
export function PreviewCard({ shown, group, isOpen }: PreviewCardProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { file, department, state, said = [], merged } = shown;
  // everything is decided: the card stays where it is, and says so
  const badge = group === "conflict" && state !== "conflict" ? "merged" : group;
  return (
    <div className={styles.card}>
      <div className={styles.line}>
        <CardName shown={shown} />
        <Badge className={styles.badge} appearance="tint" color={COLORS[badge]}>
          {t(`returning.preview.state.${badge}`)}
        </Badge>
      </div>
      {department && <Text size={200}>{file}</Text>}
      {said.map((each) => (
        <Text key={each.key} size={200} block>
          {inWords(languageOf(), each)}
        </Text>
      ))}
      {merged && <Counts shown={shown} />}
      {merged && department && (
        <CardDetails shown={shown} merged={merged} department={department.id} isOpen={isOpen} />
      )}
    </div>
  );
}

/** How many cells are new, changed, emptied, to be decided and missing. */
function Counts({ shown: { merged, findings = [] } }: { readonly shown: Shown }): ReactNode {
  const { t } = useTranslation();
  const cells = merged?.cells ?? [];
  const counts = [
    ...VERDICTS.map((kind) => [kind, cells.filter(({ verdict }) => verdict === kind).length] as const),
    ["missing", findings.filter(({ rule }) => rule === "missing").length] as const,
  ];
  const told = counts
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => t(`returning.preview.count.${kind}`, { count }));
  return <Text size={200}>{told.join(t("overview.gap"))}</Text>;
}

/** Whose file it is, or else what it is called; and whether it is merged at all. */
function CardName({ shown: { file, department, state } }: { readonly shown: Shown }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { draft, change } = useReturnsDraft();
  const name = (
    <Text weight="semibold" className={styles.name}>
      {department?.name ?? file}
    </Text>
  );
  if (state === "refused") return name;
  const toggle = (isIncluded: boolean): void => {
    const others = [...draft.without].filter((each) => each !== file);
    change({ without: new Set(isIncluded ? others : [...others, file]) });
  };
  return (
    <Checkbox
      className={styles.box}
      label={name}
      aria-label={t("returning.preview.include", { name: department?.name ?? "", file })}
      checked={!draft.without.has(file)}
      onChange={(_event, { checked }) => toggle(checked === true)}
    />
  );
}
