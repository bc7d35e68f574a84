import {
  makeStyles,
  SearchBox,
  Select,
  ToggleButton,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Finding } from "../../validation/finding";
import { useSession } from "../session/session";
import { countOfKind, type FindingFilter, NOBODYS } from "../filter/findingFilter";
import { ruleTitle } from "./ruleTitle";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  kind: { minWidth: "auto" },
});

const KINDS = ["all", "mandatory", "advisory", "explained"] as const;
const SINCE = ["new", "still", "mended"] as const;

interface FilterBarProps {
  readonly findings: readonly Finding[];
  readonly fresh: ReadonlySet<string> | undefined;
  /** how many findings of the check before are there no more */
  readonly mended: number;
}

/** Which findings are shown: by kind, by what has become of them since the last check, by department and rule, by words. */
export function FilterBar({ findings, fresh, mended }: FilterBarProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { filter, setFilter } = useSession();
  const change = (changed: Partial<FindingFilter>): void => setFilter({ ...filter, ...changed });
  const arrows = useArrowNavigationGroup({ axis: "both", memorizeCurrent: true });
  const kinds = fresh ? [...KINDS, ...SINCE] : KINDS;
  return (
    <div className={styles.bar} role="search" aria-label={t("findings.filter")}>
      <SearchBox
        size="small"
        placeholder={t("findings.search")}
        aria-label={t("findings.search")}
        value={filter.text}
        onChange={(_event, { value }) => change({ text: value })}
      />
      <div className={styles.kinds} {...arrows}>
        {kinds.map((kind) => {
          const count = kind === "mended" ? mended : countOfKind(findings, kind, fresh);
          return (
            <ToggleButton
              key={kind}
              size="small"
              className={styles.kind}
              checked={filter.kind === kind}
              onClick={() => change({ kind })}
            >
              {`${t(`findings.${kind}`)} ${count}`}
            </ToggleButton>
          );
        })}
      </div>
      <Choices findings={findings} filter={filter} onChange={change} />
    </div>
  );
}

interface ChoicesProps {
  readonly findings: readonly Finding[];
  readonly filter: FindingFilter;
  readonly onChange: (changed: Partial<FindingFilter>) => void;
}

/** Departments and rules that have findings, and the one that is chosen. */
function Choices({ findings, filter, onChange }: ChoicesProps): ReactNode {
  const { t } = useTranslation();
  const { reading } = useSession();
  const names = new Map(reading?.facts?.departments.map(({ id, name }) => [id, name]));
  const departments = new Set(findings.map(({ department }) => department || NOBODYS));
  const rules = new Set(findings.map(({ rule }) => rule));
  if (filter.department) departments.add(filter.department);
  if (filter.rule) rules.add(filter.rule);
  return (
    <>
      <Select
        size="small"
        aria-label={t("findings.byDepartment")}
        value={filter.department}
        onChange={(_event, { value }) => onChange({ department: value })}
      >
        <option value="">{t("findings.everyDepartment")}</option>
        {[...departments].map((id) => (
          <option key={id} value={id}>
            {id === NOBODYS ? t("findings.nobodys") : (names.get(id) ?? id)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        aria-label={t("findings.byRule")}
        value={filter.rule}
        onChange={(_event, { value }) => onChange({ rule: value })}
      >
        <option value="">{t("findings.everyRule")}</option>
        {[...rules].map((rule) => (
          <option key={rule} value={rule}>
            {ruleTitle(rule)}
          </option>
        ))}
      </Select>
    </>
  );
}
