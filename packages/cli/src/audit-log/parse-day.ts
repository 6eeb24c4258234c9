import { InvalidArgumentError } from 'commander'

/** "2026-01-31" → that midnight, UTC. */
export function parseDay(written: string): Date {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written) ? new Date(`${written}T00:00:00Z`) : undefined
  if (day === undefined || Number.isNaN(day.getTime())) {
    throw new InvalidArgumentError('Tulis tahun, bulan dan tanggal, misalnya 2026-01-31.')
  }
  return day
}
