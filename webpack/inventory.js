const { version } = require("../package.json");
const { version: office } = require("./officeLibrary");

/** Writes `health.json`: which version this is, and how long each of its files is (src/serving/inventory.ts). */
class Inventory {
  constructor({ offline }) {
    this.office = offline ? office : "CDN";
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Inventory", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: "Inventory", stage }, (assets) => {
        const all = Object.entries(assets)
          .map(([path, source]) => [path, source.size()])
          .sort(([a], [b]) => (a < b ? -1 : 1));
        // beside files that servers may send compressed stands what they send
        const [compressed, files] = [true, false].map((isCompressed) =>
          Object.fromEntries(all.filter(([path]) => path.endsWith(".gz") === isCompressed)),
        );
        const inventory = { product: "indicator-workbook", version, office: this.office };
        const text = JSON.stringify({ ...inventory, files, compressed }, null, 1);
        compilation.emitAsset("health.json", new sources.RawSource(`${text}\n`));
      });
    });
  }
}

module.exports = { Inventory };
