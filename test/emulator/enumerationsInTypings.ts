import { readFileSync } from "node:fs";
import ts from "typescript";

type Enumerations = Record<string, Record<string, string>>;

/** The enumerations of the namespace `Excel` with their members, as @types/office-js has them. */
export function enumerationsInTypings(): Enumerations {
  const path = require.resolve("@types/office-js/index.d.ts");
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const found: Enumerations = {};
  for (const statement of file.statements)
    if (ts.isModuleDeclaration(statement) && statement.name.text === "Excel" && statement.body)
      ts.forEachChild(statement.body, (node) => {
        if (ts.isEnumDeclaration(node)) found[node.name.text] = membersIn(node);
      });
  return found;
}

function membersIn(node: ts.EnumDeclaration): Record<string, string> {
  return Object.fromEntries(
    node.members.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && ts.isStringLiteral(initializer)
        ? [[name.text, initializer.text]]
        : [],
    ),
  );
}
