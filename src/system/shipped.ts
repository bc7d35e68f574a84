import exampleParameters from "./shipped/example-parameters.json";
import yiyuanCounty from "./shipped/yiyuan-county.json";
import type { Preset } from "./parameters";

/** The document of the system that ships with the product (源政办发〔2019〕5号), not yet parsed. */
export const shippedDocument: unknown = yiyuanCounty;

/** 示例参数: goalposts for demonstration only; the official document gives none. */
export const examplePreset: Preset = exampleParameters;
