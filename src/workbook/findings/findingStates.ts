/** States of findings: one that is no longer reported keeps its row where somebody has noted something beside it. */
export const GONE = "已消除";
export const FRESH = "新发现";
export const STANDING = "仍存在";
export const EXPLAINED = "已说明：";
export const NOTHING_FOUND = "没有发现问题";
