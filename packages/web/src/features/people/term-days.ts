const dayMs = 24 * 60 * 60 * 1000

/** Whole days that are left, the present one included; 0: it is over. */
export function daysLeft(end: string, now: string): number {
  return Math.max(0, Math.ceil((new Date(end).getTime() - new Date(now).getTime()) / dayMs))
}
