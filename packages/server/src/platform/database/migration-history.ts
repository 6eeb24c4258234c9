import { DatabaseProblem } from './database-problem.ts'

/** Of one migration: what is needed to tell it from any other. */
interface Known {
  readonly name: string
  readonly sha256: string
}

export interface Applied extends Known {
  /** When it was, where that is known: it tells which version of Undagi did it. */
  readonly at?: Date
}

/** What is still to be applied; refuses a history that is not a prefix of ours. */
export function pendingMigrations<T extends Known>(ours: readonly T[], applied: readonly Applied[]): T[] {
  const [problem] = historyProblems(ours, applied)
  if (problem !== undefined) throw problem
  return ours.slice(applied.length)
}

/** Why this version must not go on from there. */
export function historyProblems(ours: readonly Known[], applied: readonly Applied[]): DatabaseProblem[] {
  const known = new Map(ours.map(({ name, sha256 }) => [name, sha256]))
  const done = new Set(applied.map(({ name }) => name))
  const last = ours.findLastIndex(({ name }) => done.has(name))
  const unknown = applied.filter(({ name }) => !known.has(name))
  const changed = applied.filter(({ name, sha256 }) => known.has(name) && known.get(name) !== sha256)
  const skipped = ours.slice(0, last + 1).filter(({ name }) => !done.has(name))
  const made = `Basis data ini dibuat oleh versi Undagi yang lain${lastDayOf(applied)}`
  return [
    ...problemOf(
      'later_history',
      unknown,
      (names) => `${made} atau lebih baru: migrasi ${names} tidak dikenal.`,
    ),
    ...problemOf(
      'other_history',
      changed,
      (names) => `${made}: isi migrasi ${names} berbeda dari yang sudah diterapkan.`,
    ),
    ...problemOf(
      'other_history',
      skipped,
      (names) => `${made}: migrasi ${names} tidak pernah diterapkan, yang sesudahnya sudah.`,
    ),
  ]
}

function problemOf(
  code: 'later_history' | 'other_history',
  migrations: readonly Known[],
  say: (names: string) => string,
): DatabaseProblem[] {
  if (migrations.length === 0) return []
  const names = migrations.slice(0, mostNamed).map(({ name }) => name)
  const more = migrations.length - names.length
  return [new DatabaseProblem(code, say(`${names.join(', ')}${more > 0 ? ` dan ${more} lagi` : ''}`))]
}

const mostNamed = 5

function lastDayOf(applied: readonly Applied[]): string {
  const times = applied.flatMap(({ at }) => (at === undefined ? [] : [at.getTime()]))
  if (times.length === 0) return ''
  const day = new Date(Math.max(...times)).toLocaleDateString('id', {
    dateStyle: 'long',
    timeZone: 'Asia/Jakarta',
  })
  return ` (terakhir diperbarui ${day})`
}
