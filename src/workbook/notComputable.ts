/** What a live value shows where its formula has no result. */
export const NOT_COMPUTABLE = "无法计算";
