import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join } from "node:path";
import webpack from "webpack";

const ROOT = join(__dirname, "../..");
const OUT = join(ROOT, "dist-emulator");

type Versions = Readonly<Record<string, string>>;
const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(ROOT, path), "utf8")) as Record<string, unknown>;

/** Packages that the host needs, as far as webpack has met them. */
const needed = new Set<string>();

/** Whatever is not ours stays outside: it comes with the package that is installed. */
function outside(
  { request = "" }: { request?: string },
  callback: (error?: null, result?: string) => void,
): void {
  if (/^[./]/.test(request)) return callback();
  const name = request
    .split("/")
    .slice(0, request.startsWith("@") ? 2 : 1)
    .join("/");
  if (!request.startsWith("node:") && !builtinModules.includes(name)) needed.add(name);
  callback(null, `commonjs ${request}`);
}

/** One file of the host and all that it is made of. */
function bundled(): Promise<void> {
  const compiler = webpack({
    mode: "production",
    target: "node20",
    context: ROOT,
    entry: "./src/emulator/package/index.ts",
    output: { path: OUT, filename: "index.js", library: { type: "commonjs2" } },
    externals: [outside],
    resolve: { extensions: [".ts", ".js", ".json"] },
    module: {
      // Microsoft's client is looked for when a test runs
      parser: { javascript: { createRequire: false } },
      rules: [
        {
          test: /\.ts$/,
          use: {
            loader: "swc-loader",
            options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
          },
        },
      ],
    },
    // read at run time, by the one who has it
    optimization: { minimize: false },
  });
  return new Promise((done, failed) =>
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) failed(error ?? new Error(stats!.toString("errors-only")));
      else compiler.close(() => done());
    }),
  );
}

function types(): void {
  const options = [
    "--declaration",
    "--emitDeclarationOnly",
    "--noEmit",
    "false",
    "--rootDir",
    "src/emulator",
  ];
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const project = join(__dirname, "tsconfig.json");
  execFileSync(process.execPath, [tsc, "-p", project, ...options, "--outDir", join(OUT, "types")], {
    cwd: ROOT,
    stdio: "inherit",
  });
}

/** The package as it would be published: its needs have the versions of this project. */
async function build(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  await bundled();
  types();
  const { dependencies } = read("package.json") as { dependencies: Versions };
  const own = read("packages/emulator/package.json");
  const peers = Object.keys(own.peerDependencies as Versions);
  const versions = [...needed].filter((name) => !peers.includes(name)).sort();
  const missing = versions.filter((name) => dependencies[name] === undefined);
  if (missing.length > 0) throw new Error(`not among the dependencies: ${missing.join(", ")}`);
  const whole = {
    ...own,
    dependencies: Object.fromEntries(versions.map((name) => [name, dependencies[name]])),
  };
  writeFileSync(join(OUT, "package.json"), `${JSON.stringify(whole, undefined, 2)}\n`);
}

void build();
