import exampleParameters from "./shipped/example-parameters.json";
import tourCounty from "./shipped/tour-county.json";
import tourPrefecture from "./shipped/tour-prefecture.json";
import yiyuanCounty from "./shipped/yiyuan-county.json";
import type { Preset } from "./parameters";

/** The document of the system that ships with the product (源政办发〔2019〕5号), not yet parsed. */
export const shippedDocument: unknown = yiyuanCounty;

/** A document of a county that does not exist: a tour of every rule that a document can have, not yet parsed. */
export const tourDocument: unknown = tourCounty;

/** The same of a prefecture that does not exist, and compares its counties: with places, categories, awards, and grades by share. */
export const tourPrefectureDocument: unknown = tourPrefecture;

/** 示例参数: goalposts for demonstration only; the official document gives none. */
export const examplePreset: Preset = exampleParameters;
