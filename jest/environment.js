const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");

/** Where jest keeps who listens to a suite: another suite must not report to the one before. */
const LISTENERS = Symbol.for("EVENT_HANDLERS");

/** What a realm has of its own, and still takes from Node: buffers of both are then of the same class. */
const SHARED = ["Buffer", "ArrayBuffer", "Uint8Array"];

let kept;
const keep = (environment) => void (kept = environment);

/**
 * One realm for all suites of a worker, so that modules can stay loaded (see runtime.js) and what V8 has learned of them
 * is not thrown away. It is a plain one: jest's usual realm asks a proxy for each global, for `Math` in a loop as well.
 */
module.exports = class KeptEnvironment extends TestEnvironment {
  constructor(config, context) {
    if (kept) return kept;
    super(config, context);
    const { global: furnished } = this;
    this.context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    this.global = vm.runInContext("globalThis", this.context);
    furnish(this.global, furnished);
    this.moduleMocker = new this.moduleMocker.constructor(this.global);
    const { projectConfig } = config;
    this.fakeTimersModern = new this.fakeTimersModern.constructor({
      config: projectConfig,
      global: this.global,
    });
    this.modules = new Map();
    keep(this);
  }

  async teardown() {
    delete this.global[LISTENERS];
  }
};

/** Gives a bare realm what jest has put into its own: what Node has, each thing when it is first asked for. */
function furnish(global, furnished) {
  for (const key of Reflect.ownKeys(furnished)) {
    const { enumerable, ...described } = Object.getOwnPropertyDescriptor(furnished, key);
    if (Object.hasOwn(global, key) && !SHARED.includes(key)) continue;
    const settle = (value) =>
      Object.defineProperty(global, key, { value, enumerable, configurable: true, writable: true });
    if (!described.get || !described.configurable)
      Object.defineProperty(global, key, { ...described, enumerable });
    else
      Object.defineProperty(global, key, {
        enumerable,
        configurable: true,
        get: () => settle(furnished[key])[key],
        set: settle,
      });
  }
  global.global = global;
  global.Error.stackTraceLimit = furnished.Error.stackTraceLimit;
}
