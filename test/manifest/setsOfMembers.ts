import ts from "typescript";

/** A requirement set, as in `ExcelApi` and `1.13`. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** The set of every member of the classes of `Excel`, by class and member, from the comments of its declarations. */
export function setsOfMembers(declarations: string): Map<string, ApiSet> {
  const file = ts.createSourceFile("office.d.ts", declarations, ts.ScriptTarget.ES2022, true);
  const sets = new Map<string, ApiSet>();
  for (const node of file.statements) {
    if (!ts.isModuleDeclaration(node) || node.name.text !== "Excel") continue;
    if (!node.body || !ts.isModuleBlock(node.body)) continue;
    for (const each of node.body.statements.filter(ts.isClassDeclaration)) {
      for (const member of each.members) {
        const said = ts.getJSDocCommentsAndTags(member).map((comment) => comment.getText(file));
        const [, name, version] = /\[Api set: (\w+) ([\d.]+)/.exec(said.join("\n")) ?? [];
        const key = `${each.name!.text}.${member.name?.getText(file) ?? ""}`;
        // of several overloads the oldest counts
        if (name && version && !sets.has(key)) sets.set(key, { name, version });
      }
    }
  }
  return sets;
}
