const offsets: Readonly<Record<string, string>> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
}

/** "2026-12-31" → its first instant where the institution is. Indonesia keeps the same time all year. */
export function startOfDay(day: string, timeZone: string): string {
  return new Date(`${day}T00:00:00${offsets[timeZone] ?? 'Z'}`).toISOString()
}

const dayMs = 24 * 60 * 60 * 1000

/** The first instant after that day: "sampai 31 Desember" includes the 31st. */
export function endOfDay(day: string, timeZone: string): string {
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
