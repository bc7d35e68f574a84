import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { officialTableDocument } from "./officialTable";

const FILE = join(__dirname, "../../docs/official-table.md");

void officialTableDocument().then((text) => writeFileSync(FILE, text));
