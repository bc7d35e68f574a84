import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rulesDocument } from "./rulesDocument";

const FILE = join(__dirname, "../../docs/rules.md");

void rulesDocument().then((text) => writeFileSync(FILE, text));
