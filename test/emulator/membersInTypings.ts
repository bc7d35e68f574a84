import ts from "typescript";
import { knownTypes } from "../../src/emulator/protocol/host";
import "../../src/emulator/excelHost";
import type { ClassMembers } from "../../src/emulator/published/memberTable";

/** What every object has, and our client does by itself. */
const OF_EVERY = new Set(["load", "set", "toJSON", "track", "untrack", "context", "isNullObject"]);

/** The members of each class that the host implements, as @types/office-js has them. */
export function membersInTypings(): Record<string, ClassMembers> {
  const file = require.resolve("@types/office-js/index.d.ts");
  const program = ts.createProgram([file], { skipLibCheck: true });
  const classes = classesIn(program.getSourceFile(file)!);
  const checker = program.getTypeChecker();
  const names = [...knownTypes()].map(({ name }) => name).sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const found = classes.get(name);
      return found ? [[name, membersIn(found, checker, classes)]] : [];
    }),
  );
}

type Classes = ReadonlyMap<string, ts.ClassDeclaration>;

/** Classes of the namespace `Excel`. */
function classesIn(file: ts.SourceFile): Classes {
  const found = new Map<string, ts.ClassDeclaration>();
  const visit = (node: ts.Node, namespace: string): void => {
    if (ts.isModuleDeclaration(node)) {
      if (node.body) ts.forEachChild(node.body, (child) => visit(child, node.name.text));
      return;
    }
    if (ts.isClassDeclaration(node) && namespace === "Excel" && node.name) found.set(node.name.text, node);
  };
  ts.forEachChild(file, (node) => visit(node, ""));
  return found;
}

function membersIn(node: ts.ClassDeclaration, checker: ts.TypeChecker, classes: Classes): ClassMembers {
  const found = {
    scalars: [] as string[],
    writable: [] as string[],
    navigations: {} as Record<string, string>,
    methods: {} as Record<string, string>,
    events: [] as string[],
    items: undefined as string | undefined,
  };
  for (const member of node.members) {
    const name = member.name?.getText();
    if (name === undefined || OF_EVERY.has(name)) continue;
    if (ts.isMethodDeclaration(member)) found.methods[name] = given(member, checker, classes);
    if (!ts.isPropertyDeclaration(member)) continue;
    const text = member.type?.getText() ?? "";
    const of = objectClass(checker.getTypeAtLocation(member), classes);
    if (text.includes("EventHandlers<")) found.events.push(name);
    else if (name === "items") found.items = text.replace(/\[\]|Excel\./g, "");
    else if (of !== undefined) found.navigations[name] = of;
    else {
      found.scalars.push(name);
      if (!isReadonly(member)) found.writable.push(name);
    }
  }
  const { items, ...rest } = found;
  return items === undefined ? rest : { ...rest, items };
}

/** What a method gives: the class of an object, a plain value, or nothing. */
function given(member: ts.MethodDeclaration, checker: ts.TypeChecker, classes: Classes): string {
  const signature = checker.getSignatureFromDeclaration(member)!;
  const type = checker.getReturnTypeOfSignature(signature);
  if (type.getSymbol()?.name === "ClientResult") return "value";
  return objectClass(type, classes) ?? "";
}

function objectClass(type: ts.Type, classes: Classes): string | undefined {
  if (type.isUnion()) return type.types.map((each) => objectClass(each, classes)).find(Boolean);
  const symbol = type.getSymbol();
  const declaration = symbol && classes.get(symbol.name);
  if (!declaration || !symbol.declarations?.includes(declaration)) return undefined;
  const bases = (declaration.heritageClauses ?? []).flatMap(({ types }) =>
    types.map((each) => each.getText()),
  );
  return bases.some((base) => base.includes("ClientObject")) ? symbol.name : undefined;
}

function isReadonly(member: ts.PropertyDeclaration): boolean {
  return (member.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
}
