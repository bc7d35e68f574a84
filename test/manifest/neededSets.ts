import { relative, resolve } from "node:path";
import ts from "typescript";

/** A member of Office's API that a file of ours uses. */
export interface UsedMember {
  /** class and member, as in `Table.resize` */
  readonly name: string;
  /** as in `ExcelApi` */
  readonly set: string;
  /** of the set, as in `1.13` */
  readonly version: string;
  readonly file: string;
  /** where it stands in the file */
  readonly at: number;
}

const ROOT = resolve(__dirname, "../..");
/** What the documentation comments of @types/office-js say of each member. */
const SET = /\[Api set: (\w+) ([\d.]+)/;

/** Every member of Office's API that files of ours use, with the set that its documentation says it belongs to. */
export function usedMembers(isOurs: (file: string) => boolean): {
  members: UsedMember[];
  program: ts.Program;
} {
  const { config } = ts.readConfigFile(resolve(ROOT, "tsconfig.json"), ts.sys.readFile) as {
    config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram(
    fileNames.filter((file) => isOurs(relative(ROOT, file))),
    options,
  );
  const checker = program.getTypeChecker();
  const members = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${ROOT}/src/`) && isOurs(relative(ROOT, fileName)))
    .flatMap((file) => identifiersIn(file).flatMap((node) => membersAt(node, checker, file)));
  return { members, program };
}

function identifiersIn(node: ts.Node): ts.Identifier[] {
  const found: ts.Identifier[] = ts.isIdentifier(node) ? [node] : [];
  ts.forEachChild(node, (child) => void found.push(...identifiersIn(child)));
  return found;
}

function membersAt(node: ts.Identifier, checker: ts.TypeChecker, file: ts.SourceFile): UsedMember[] {
  const declarations = symbolOf(node, checker)?.declarations ?? [];
  return declarations.flatMap((declaration): UsedMember[] => {
    if (!declaration.getSourceFile().fileName.includes("@types/office-js")) return [];
    const said = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText());
    const [, set, version] = SET.exec(said.join("\n")) ?? [];
    if (set === undefined || version === undefined) return [];
    const owner = (declaration.parent as { name?: ts.Identifier }).name?.text ?? "";
    return [
      { name: `${owner}.${node.text}`, set, version, file: relative(ROOT, file.fileName), at: node.pos },
    ];
  });
}

/** An option in an object that is handed over is a member of the type that is wanted there. */
function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node)
    return checker.getContextualType(parent.parent)?.getProperty(node.text);
  return checker.getSymbolAtLocation(node);
}

/** Of two versions of a set, as in `1.9` and `1.13`, the later is the greater. */
export function versionNumber(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1_000 + minor;
}
