const { existsSync } = require("node:fs");

/** Programs that suites of their own need, and what these suites show. */
const NEEDED = [
  {
    suite: "npm run test:browser",
    of: "the pane and the workbench in a browser",
    needs: "Chromium (CHROMIUM names another than these)",
    at: [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
  },
  {
    suite: "npm run test:programs",
    of: "what LibreOffice and others make of a workbook",
    needs: "LibreOffice",
    at: ["/usr/bin/soffice"],
  },
];

/** Says at the end of `npm test` which suites it leaves out: those that need a program, and whether that is here. */
class LeftOut {
  onRunComplete() {
    for (const { suite, of, needs, at } of NEEDED) {
      const isHere = at.some((path) => path !== undefined && existsSync(path));
      const why = isHere ? "run it by itself" : `left out: needs ${needs}, which is not on this machine`;
      process.stderr.write(`\nNot part of this run: ${of} (${suite}), ${why}`);
    }
    process.stderr.write("\n");
  }
}

module.exports = LeftOut;
