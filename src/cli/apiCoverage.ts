import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { coverageDocument } from "./coverageDocument";
import { say } from "./terminal";

const FILE = join(__dirname, "../../docs/api-coverage.md");

writeFileSync(FILE, coverageDocument());
say(`已写入 ${FILE}`);
