import ts from "typescript";
import { CASE_GROUPS } from "../../src/excel/conformance/cases/allCases";
import { type UsedMember, usedMembers, versionNumber } from "../manifest/neededSets";

/** The oldest ExcelApi that runs the add-in, by the manifest. */
const MINIMUM = "1.13";

/** Every case as it stands in its file: its id, and from where to where. */
function casesIn(file: ts.SourceFile): { id: string; start: number; end: number }[] {
  const found: { id: string; start: number; end: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const value = (name: string): ts.Expression | undefined =>
        node.properties
          .filter(ts.isPropertyAssignment)
          .find((property) => property.name.getText(file) === name)?.initializer;
      const id = value("id");
      if (id && ts.isStringLiteral(id) && value("expected")) {
        found.push({ id: id.text, start: node.pos, end: node.end });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What a case needs beyond the manifest's set; the newest member decides. */
function neededBy(members: readonly UsedMember[]): string | undefined {
  const newer = members.filter(
    ({ set, version }) => set.startsWith("ExcelApi") && versionNumber(version) > versionNumber(MINIMUM),
  );
  return newer.sort((a, b) => versionNumber(b.version) - versionNumber(a.version))[0]?.version;
}

it("a case that needs a newer set than the manifest's says so", () => {
  const { members, program } = usedMembers((file) => file.includes("excel/conformance/cases/"));
  const since = new Map(
    CASE_GROUPS.flatMap(({ cases }) => cases.map((each) => [each.id, each.since] as const)),
  );
  const files = program.getSourceFiles().filter(({ fileName }) => fileName.includes("/conformance/cases/"));
  const silent = files.flatMap((file) =>
    casesIn(file).flatMap(({ id, start, end }) => {
      const own = members.filter(
        (each) => file.fileName.endsWith(each.file) && each.at >= start && each.at < end,
      );
      const needed = neededBy(own);
      const said = since.get(id);
      const isSaid =
        needed === undefined || (said !== undefined && versionNumber(said) >= versionNumber(needed));
      return isSaid ? [] : [{ id, needed, said }];
    }),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(silent).toEqual([]);
});
