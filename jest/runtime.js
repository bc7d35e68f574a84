const { join, sep } = require("node:path");
const { default: Runtime } = require("jest-runtime");

const TESTS = join(__dirname, "..", "test") + sep;

/**
 * Loads what is tested once for all suites of a worker: more than a third of the time of `npm test` went into compiling and warming
 * up the same code for each of them. So a module must not remember anything of one workbook for the next. Modules of tests
 * are loaded anew for each suite. An environment that has `modules` has them kept there, by path.
 */
module.exports = class KeepingRuntime extends Runtime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others);
    if (environment.modules) environment.runtime = this;
    this.keptEnvironment = environment;
    this.kept = environment.modules;
    this.kept?.forEach((module, path) => this.registries.moduleRegistry.set(path, module));
  }

  /** A module that was loaded for a suite before, and asks for another only now, gets it from the suite of now. */
  requireModuleOrMock(from, name) {
    const now = this.keptEnvironment.runtime;
    if (this.isOver && now && now !== this) return now.requireModuleOrMock(from, name);
    return super.requireModuleOrMock(from, name);
  }

  teardown() {
    this.isOver = true;
    this.registries.moduleRegistry.forEach((module, path) => {
      if (!path.startsWith(TESTS)) this.kept?.set(path, module);
    });
    super.teardown();
  }
};
