import { Button, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { placesIn } from "../../app/supposing/places";
import type { SupposedText } from "../session/scenarioDraft";
import { numberOf, type Scenarios } from "./useScenarios";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 96px 32px",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "start",
  },
  name: { overflowWrap: "anywhere" },
  input: { width: "96px", minWidth: 0 },
  drop: { minWidth: "32px", padding: 0 },
});

/** A place by the name that it is chosen by. */
interface Named {
  readonly place: string;
  readonly name: string;
  readonly now: number | null;
}

/** What the chosen scenario supposes, and a list to choose more from. */
export function SupposedChanges({ scenarios }: { readonly scenarios: Scenarios }): ReactNode {
  const { t } = useTranslation();
  const { all, chosen, change, supposable } = scenarios;
  const { changes } = all[chosen]!;
  const groups = useNamedPlaces(scenarios);
  const known = new Map(groups.flatMap(({ places }) => places.map((each) => [each.place, each])));
  const put = (place: string, text: string): void =>
    change({ changes: changes.map((each) => (each.place === place ? { place, text } : each)) });
  const add = (place: string): void => {
    const now = known.get(place)?.now;
    if (place !== "") change({ changes: [...changes, { place, text: now?.toString() ?? "" }] });
  };
  return (
    <>
      {changes.map((each) => (
        <Change
          key={each.place}
          named={known.get(each.place)}
          supposed={each}
          onChange={(text) => put(each.place, text)}
          onDrop={() => change({ changes: changes.filter(({ place }) => place !== each.place) })}
        />
      ))}
      <Select
        size="small"
        aria-label={t("targets.supposing.choose")}
        value=""
        key={`${supposable.submission.system.period}`}
        onChange={(_event, { value }) => add(value)}
      >
        <option value="">{t("targets.supposing.choose")}</option>
        {groups.map(({ label, places }) => (
          <optgroup key={label} label={label}>
            {places
              .filter(({ place }) => !changes.some((each) => each.place === place))
              .map(({ place, name }) => (
                <option key={place} value={place}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
    </>
  );
}

function useNamedPlaces({ supposable: { submission } }: Scenarios): { label: string; places: Named[] }[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const { entries, goalposts } = placesIn(submission);
    const withUnit = (name: string, unit: string): string =>
      unit === "" ? name : t("targets.supposing.withUnit", { name, unit });
    return [
      ...entries.map(({ department, places }) => ({
        label: department,
        places: places.map(({ place, name, unit, now }) => ({ place, name: withUnit(name, unit), now })),
      })),
      {
        label: t("targets.supposing.goalposts"),
        places: goalposts.map(({ place, part, name, now }) => ({
          ...{ place, now },
          name: t(`targets.supposing.${part}`, { name }),
        })),
      },
    ];
  }, [submission, t]);
}

interface ChangeProps {
  /** undefined for what the workbook has no more */
  readonly named: Named | undefined;
  readonly supposed: SupposedText;
  readonly onChange: (text: string) => void;
  readonly onDrop: () => void;
}

function Change({ named, supposed: { place, text }, onChange, onDrop }: ChangeProps): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const name = named?.name ?? place;
  const now =
    named === undefined || named.now === null
      ? t("targets.supposing.empty")
      : t("targets.supposing.now", { value: named.now });
  const isWrong = numberOf(text) === undefined;
  return (
    <div className={styles.row}>
      <div className={styles.name}>
        <Text size={200} block>
          {name}
        </Text>
        <Text size={200} block>
          {now}
        </Text>
      </div>
      <Field
        {...(isWrong && { validationMessage: t("targets.supposing.wrong") })}
        validationState={isWrong ? "error" : "none"}
        size="small"
      >
        <Input
          size="small"
          className={styles.input}
          input={{ style: { width: "100%", textAlign: "right" } }}
          aria-label={name}
          value={text}
          onChange={(_event, { value }) => onChange(value)}
        />
      </Field>
      <Button
        size="small"
        appearance="subtle"
        className={styles.drop}
        aria-label={t("targets.supposing.drop", { name })}
        onClick={onDrop}
      >
        ×
      </Button>
    </div>
  );
}
