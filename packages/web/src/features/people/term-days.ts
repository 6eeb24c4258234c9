import type { Institution } from '../../lib/api/contract.ts'
import { startOfDay } from '../../lib/local-time.ts'

const dayMs = 24 * 60 * 60 * 1000

/** The first instant after that day: "sampai 31 Desember" includes the 31st. */
export function endOfDay(day: string, timeZone: Institution['timeZone']): string {
  return new Date(new Date(startOfDay(day, timeZone)).getTime() + dayMs).toISOString()
}

/** Of something that holds until just before this instant: an instant of its last day. */
export function lastMoment(end: string): string {
  return new Date(new Date(end).getTime() - 1).toISOString()
}

/** Whole days that are left, the present one included; 0: it is over. */
export function daysLeft(end: string, now: string): number {
  return Math.max(0, Math.ceil((new Date(end).getTime() - new Date(now).getTime()) / dayMs))
}
