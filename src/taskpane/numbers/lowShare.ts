/** Below this share of its points an indicator stands out. */
export const LOW = 0.6;
