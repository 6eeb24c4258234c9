import type { Role } from './invitee.ts'

export const roleNames: Record<Role, string> = {
  administrator: 'administrator',
  internal_assessor: 'asesor internal',
}

/** How people write a role in a list; the first of each is what we call it. */
const written: readonly (readonly [Role, readonly string[]])[] = [
  ['administrator', ['administrator', 'admin']],
  [
    'internal_assessor',
    [
      'asesor internal',
      'asesor',
      'penilai internal',
      'penilai',
      'tim asesor internal',
      'anggota tim asesor internal',
      'internal assessor',
    ],
  ],
]

const byWords = new Map(written.flatMap(([role, words]) => words.map((each) => [each, role])))

/** "Administrator + asesor internal" → both, in the order of the table; what is no role is given back as written. */
export function parseRoles(text: string): { roles: Role[]; unknown: string[] } {
  const parts = text
    .split(/[+&/,;]|\bdan\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const named = new Set(parts.map((part) => byWords.get(toWords(part))))
  return {
    roles: written.map(([role]) => role).filter((role) => named.has(role)),
    unknown: parts.filter((part) => !byWords.has(toWords(part))),
  }
}

const toWords = (part: string) => part.toLowerCase().replaceAll(/[\s_-]+/g, ' ')
