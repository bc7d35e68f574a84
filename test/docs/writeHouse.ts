import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withHouse } from "./houseDrawing";

const README = join(__dirname, "../../README.md");

writeFileSync(README, withHouse(readFileSync(README, "utf8")));
