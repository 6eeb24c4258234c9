import pg from 'pg'
import { BackupProblem } from '../backup-problem.ts'

/** A disk that fills up while the new database is made: the one in use has not been touched. */
export function restoreProblem(error: unknown): unknown {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  const isFull = (candidate: unknown) =>
    candidate instanceof pg.DatabaseError &&
    (candidate.code === '53100' || /No space left on device/.test(candidate.message))
  if (!isFull(error) && !isFull(cause)) return error
  return new BackupProblem(
    'no_space',
    'Ruang di disk basis data tidak cukup untuk memulihkan di samping data yang ada. Data yang sedang dipakai tidak berubah. Kosongkan ruang, lalu ulangi.',
    { cause: error },
  )
}
