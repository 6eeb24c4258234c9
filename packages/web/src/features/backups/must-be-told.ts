import type { Backups } from './backup-shapes.ts'

/** Whether Beranda says something: the last good backup is old, the last try failed, or there is none and none on its way. */
export function mustBeTold({ schedule, health, runs }: Backups): boolean {
  if (health.state === 'fresh') return false
  // A new installation makes its first backup in its first minutes.
  const isFirstOnItsWay = schedule !== null && runs.every(({ outcome }) => outcome === 'running')
  return !isFirstOnItsWay
}
