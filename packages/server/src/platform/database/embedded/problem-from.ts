import { existsSync } from 'node:fs'
import { DatabaseProblem, type DatabaseProblemCode } from '../database-problem.ts'

/** What operating system and PostgreSQL say, and what it means for a person. */
const meanings: readonly [pattern: RegExp, code: DatabaseProblemCode, what: (folder: string) => string][] = [
  [
    /ENOSPC|No space left on device|EDQUOT|Disk quota exceeded/,
    'no_space',
    (folder) => `Tidak ada ruang lagi di disk untuk folder data ${folder}.`,
  ],
  [/^spawn .*(EACCES|ENOENT)/, 'no_ordinary_user', () => 'PostgreSQL bawaan tidak dapat dijalankan.'],
  [/EEXIST|ENOTDIR/, 'not_a_cluster', (folder) => `Folder data ${folder} bukan folder.`],
  [
    /EROFS|EACCES|EPERM|Read-only file system|Permission denied|Operation not permitted/,
    'read_only',
    (folder) => `Folder data ${folder} tidak dapat ditulisi.`,
  ],
]

export function problemFrom(cause: unknown, folder: string): DatabaseProblem {
  if (cause instanceof DatabaseProblem) return cause
  const text = cause instanceof Error ? cause.message : String(cause)
  if (isForAnotherSystem(cause)) {
    return new DatabaseProblem(
      'unsupported_platform',
      'PostgreSQL bawaan tidak dapat berjalan di sistem ini.',
      { cause },
    )
  }
  for (const [pattern, code, what] of meanings) {
    if (pattern.test(text)) return new DatabaseProblem(code, what(folder), { cause })
  }
  return new DatabaseProblem(
    'did_not_start',
    `Basis data di ${folder} tidak dapat dijalankan: ${text.trim()}`,
    { cause },
  )
}

/** The file is there and yet "not found": its loader is missing, as that of glibc is on Alpine (musl). */
function isForAnotherSystem(cause: unknown): boolean {
  if (!(cause instanceof Error && 'code' in cause && 'path' in cause)) return false
  return (
    cause.code === 'ENOENT' &&
    typeof cause.path === 'string' &&
    existsSync(cause.path) &&
    /^spawn/.test(cause.message)
  )
}
