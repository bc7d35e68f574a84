import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { said } from "../i18n/said";
import { inWords } from "../i18n/words";
import { coverageDocument } from "./coverageDocument";
import { say } from "./terminal";

const FILE = join(__dirname, "../../docs/api-coverage.md");

writeFileSync(FILE, coverageDocument());
say(inWords("zh", said("cli.wrote", { path: FILE })));
