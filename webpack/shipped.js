const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const NOTICE = join(__dirname, "../NOTICE");
/** The innermost package of a path. */
const PACKAGE = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** Puts `NOTICE.txt` beside the pages, and refuses a build with somebody's work in it that NOTICE does not name. */
class Shipped {
  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Shipped", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Shipped", stage }, () => {
        const notice = readFileSync(NOTICE, "utf8");
        for (const named of packagesIn(compilation)) {
          if (!notice.includes(`\n${named}, `))
            compilation.errors.push(new WebpackError(`NOTICE does not name ${named}: npm run notice`));
        }
        compilation.emitAsset("NOTICE.txt", new sources.RawSource(notice));
      });
    });
  }
}

/** Names and versions of the packages that modules are from. */
function packagesIn(compilation) {
  // some are run while building alone
  const kept = [...compilation.modules].filter(
    (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
  );
  const resources = kept.flatMap((module) => [module, ...(module.modules ?? [])]);
  const folders = resources.flatMap(({ resource }) => PACKAGE.exec(resource ?? "")?.[0] ?? []);
  return [...new Set(folders)].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return `${name} ${version}`;
  });
}

module.exports = { Shipped };
