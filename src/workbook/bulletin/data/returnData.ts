import { type Datum, plain } from "../../../bulletin/datum";
import { TableReader } from "../../read/contents";
import { REGISTER_COLUMNS } from "../../returns/registerColumns";
import { REGISTER_STATE } from "../../returns/registerStates";
import { REGISTER_COLUMN, TABLE } from "../../tableNames";
import { type BulletinSources, listOf, type Named } from "./sources";

/** A department in 下发与回收, as the sheet says it. */
interface ReturnLine {
  readonly unit: string;
  readonly state: string;
}

function returnLines({ submission, tables }: BulletinSources): ReturnLine[] {
  const table = tables.get(TABLE.register);
  if (!table) return [];
  const reader = new TableReader(table, REGISTER_COLUMNS);
  const [keys, states] = [REGISTER_COLUMN.key, REGISTER_COLUMN.state].map((key) => reader.columnOf(key)) as [
    number,
    number,
  ];
  if (keys < 0 || states < 0) return [];
  const said = reader.texts(states);
  return reader.texts(keys).flatMap((id, row): ReturnLine[] => {
    const unit = submission.system.departments.find((department) => department.id === id)?.name;
    return unit === undefined ? [] : [{ unit, state: said[row]! }];
  });
}

/** Names of departments whose files are overdue. */
export function overdueUnits(sources: BulletinSources): ReadonlySet<string> {
  const late = returnLines(sources).filter(({ state }) => state === REGISTER_STATE.overdue);
  return new Set(late.map(({ unit }) => unit));
}

/** Which departments have sent their files back; nothing where none was handed out. */
export function returnData(sources: BulletinSources): Named[] {
  const { book } = sources;
  const sent = returnLines(sources).filter(({ state }) => state !== REGISTER_STATE.unsent);
  const { returned, incomplete, merged, out, overdue } = REGISTER_STATE;
  const inState = (...states: readonly string[]): ReturnLine[] =>
    sent.filter(({ state }) => states.includes(state));
  const count = (
    name: string,
    found: readonly ReturnLine[],
    how: string,
    least: number,
  ): [string, Datum | undefined] => [
    name,
    sent.length > 0 && found.length >= least
      ? book.counted(name, found.length, { unit: "个", how: `下发与回收中${how}` })
      : undefined,
  ];
  const late = inState(overdue);
  return [
    count("报送单位数", sent, "已下发的单位", 0),
    count("交回数", inState(returned, incomplete, merged), "已收回、已合并的单位", 0),
    count("待交数", inState(out), `状态为“${out}”的单位`, 1),
    count("逾期未交数", late, `状态为“${overdue}”的单位`, 1),
    [
      "逾期单位",
      listOf(
        ["单位"],
        late.map(({ unit }): Named[] => [["单位", plain(unit)]]),
      ),
    ],
  ];
}
