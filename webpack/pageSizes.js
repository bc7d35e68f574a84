const { gzipSync } = require("node:zlib");

/**
 * Holds what each page loads before its first button can be pressed below a size: the scripts and styles of its entry,
 * compressed as servers send them. What is imported later is not among it, and neither is office.js.
 */
class PageSizes {
  /** @param limits kilobytes by entry; every entry has one */
  constructor(limits) {
    this.limits = limits;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("PageSizes", (compilation) => {
      // after everything that makes files smaller
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "PageSizes", stage }, () => {
        for (const [entry, { size, limit }] of this.measured(compilation)) {
          const told = `${entry}: ${size.toFixed(1)} KB gzip before the first button (limit ${limit} KB)`;
          if (!(size <= limit)) compilation.errors.push(new WebpackError(told));
          else process.stdout.write(`${told}\n`);
        }
      });
    });
  }

  measured(compilation) {
    return [...compilation.entrypoints].map(([entry, point]) => {
      const files = point.getFiles().filter((file) => /\.(js|css)$/.test(file));
      const bytes = files.reduce((sum, file) => sum + gzipped(compilation.getAsset(file)), 0);
      return [entry, { size: bytes / 1024, limit: this.limits[entry] }];
    });
  }
}

const gzipped = ({ source }) => gzipSync(source.buffer(), { level: 9 }).length;

module.exports = { PageSizes };
