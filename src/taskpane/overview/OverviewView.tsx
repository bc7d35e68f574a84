import { ProgressBar, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { showCell } from "../../app/showCell";
import type { DepartmentProgress } from "../../workbook/state/progress";
import { ALL_FINDINGS } from "../filter/findingFilter";
import { ViewTitle } from "../notice/ViewTitle";
import { NoWorkbook } from "../session/NoWorkbook";
import { useSession } from "../session/session";
import { useWidth } from "../session/useWidth";
import { DepartmentList } from "./DepartmentList";
import { DepartmentTable } from "./DepartmentTable";
import { worstFirst } from "./worstFirst";

/** How far each department has come, worst first, and how far all of them together. */
export default function OverviewView(): ReactNode {
  const { t } = useTranslation();
  const { reading, open, setFilter } = useSession();
  const [width, isWide] = useWidth<HTMLDivElement>();
  const facts = reading?.facts;
  const choose = ({ id, sheet }: DepartmentProgress): void => {
    setFilter({ ...ALL_FINDINGS, department: id });
    open("findings");
    if (sheet !== undefined) void showCell({ sheet, cell: "" }).catch(() => undefined);
  };
  const Departments = isWide ? DepartmentTable : DepartmentList;
  return (
    <div ref={width}>
      <ViewTitle title={t("overview.title")}>
        {facts ? (
          <>
            <Text size={200}>
              {t("overview.all", {
                departments: facts.departments.length,
                filled: facts.filled,
                wanted: facts.wanted,
              })}
            </Text>
            <ProgressBar
              value={facts.wanted === 0 ? 1 : facts.filled / facts.wanted}
              thickness="large"
              color={facts.filled === facts.wanted ? "success" : "brand"}
              aria-label={t("state.filled", { filled: facts.filled, wanted: facts.wanted })}
            />
            <Departments departments={worstFirst(facts.departments)} onChoose={choose} />
          </>
        ) : (
          <NoWorkbook />
        )}
      </ViewTitle>
    </div>
  );
}
