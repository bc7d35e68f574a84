import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { contributing } from "./contributing";

writeFileSync(join(__dirname, "../../CONTRIBUTING.md"), contributing());
