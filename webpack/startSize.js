const { gzipSync } = require("node:zlib");

/**
 * Holds what a page loads before its first button can be pressed below a size: the scripts of its entry, compressed as
 * servers send them. What is imported later is not among it.
 */
class StartSize {
  /** @param limits bytes by entry */
  constructor(limits) {
    this.limits = limits;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("StartSize", (compilation) => {
      // after everything that makes files smaller
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "StartSize", stage }, () => {
        for (const [entry, limit] of Object.entries(this.limits)) {
          const scripts = compilation.entrypoints
            .get(entry)
            .getFiles()
            .filter((file) => file.endsWith(".js"));
          const size = scripts.reduce((sum, file) => sum + gzipped(compilation.getAsset(file)), 0);
          const told = `${entry}: ${kilobytes(size)} KB gzip before the first button (limit ${kilobytes(limit)} KB)`;
          if (size > limit) compilation.errors.push(new WebpackError(told));
          else process.stdout.write(`${told}\n`);
        }
      });
    });
  }
}

const gzipped = ({ source }) => gzipSync(source.buffer(), { level: 9 }).length;
const kilobytes = (bytes) => (bytes / 1024).toFixed(1);

module.exports = { StartSize };
