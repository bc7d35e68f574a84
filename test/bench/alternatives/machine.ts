import { cpus } from "node:os";

/** The machine, without its name: `AMD EPYC, 2 cores, Node 20.20.2`. */
export function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim().replace(/\s+/g, " ") || "an unknown processor";
  const cores = processors.length === 1 ? "1 core" : `${processors.length} cores`;
  return `${model}, ${cores}, Node ${process.versions.node}`;
}
