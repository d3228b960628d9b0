/** What chance alone does less often than this is concluded, where an interval does not hold 0 either. */
export const LEVEL = 0.05;
