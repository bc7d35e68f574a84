/** What makes code from texts, also by another name. */
const MAKING = /(?<![\w$.])(?:new\s+)?(?:Function|eval)\(|=\s*(?:Function|eval)(?=[;,)])/;

/** Refuses a build with a script of ours that makes code from texts: under the pages' policy it would stop. */
class NoEval {
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("NoEval", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "NoEval", stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          // Microsoft's scripts are served as they are
          if (!name.endsWith(".js") || name.startsWith("office/")) continue;
          const text = source.source().toString();
          const at = text.search(MAKING);
          if (at >= 0) {
            const where = text.slice(Math.max(0, at - 60), at + 60);
            compilation.errors.push(new WebpackError(`${name} makes code from texts: …${where}…`));
          }
        }
      });
    });
  }
}

module.exports = { NoEval };
