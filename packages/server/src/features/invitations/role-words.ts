import { givenRoles } from '@undagi/permissions'
import type { Role } from './invitee.ts'

export const roleNames: Record<Role, string> = {
  head_of_institution: 'pimpinan instansi',
  coordinator: 'koordinator',
  person_in_charge: 'penanggung jawab',
  internal_assessor: 'asesor internal',
  data_entry_officer: 'pelaksana entri data',
  coordination_team: 'tim koordinasi',
  respondent: 'responden',
  indicator_owner: 'OPD pengampu',
  unit_head: 'kepala OPD',
  planning_officer: 'perencana',
  architect: 'arsitek',
  data_steward: 'walidata',
  internal_auditor: 'auditor internal',
  external_auditor: 'auditor eksternal',
  external_assessor: 'asesor eksternal',
  score_reviewer: 'tim reviu',
  administrator: 'administrator',
}

/** How people write a role in a list, besides what we call it. */
const alsoWritten: Record<Role, readonly string[]> = {
  head_of_institution: ['kepala daerah', 'wali kota', 'walikota', 'bupati', 'gubernur', 'menteri'],
  coordinator: ['koordinator spbe', 'koordinator pemdi', 'sekda', 'sekjen'],
  person_in_charge: ['penanggung jawab spbe', 'pj'],
  internal_assessor: [
    ...['asesor', 'penilai internal', 'penilai', 'tim asesor internal', 'anggota tim asesor internal'],
    'internal assessor',
  ],
  data_entry_officer: ['entri data', 'operator entri', 'petugas entri data'],
  coordination_team: ['tim koordinasi spbe', 'anggota tim koordinasi'],
  respondent: ['pic opd', 'responden opd', 'pic'],
  indicator_owner: ['pengampu', 'pengampu indikator', 'perangkat daerah pengampu'],
  unit_head: ['kepala unit', 'kepala perangkat daerah'],
  planning_officer: ['bappeda', 'bpkad', 'perencanaan'],
  architect: ['arsitek spbe', 'enterprise architect'],
  data_steward: ['produsen data', 'wali data'],
  internal_auditor: ['inspektorat', 'apip'],
  external_auditor: ['latik', 'auditor tik'],
  external_assessor: ['tim asesor eksternal', 'external assessor'],
  score_reviewer: ['reviu', 'reviewer'],
  administrator: ['admin'],
}

const byWords = new Map(
  givenRoles.flatMap((role) =>
    [roleNames[role], role, ...alsoWritten[role]].map((each): [string, Role] => [toWords(each), role]),
  ),
)

/** "Administrator + asesor internal" → both, in the order of the list; what is no role is given back as written. */
export function parseRoles(text: string): { roles: Role[]; unknown: string[] } {
  const parts = text
    .split(/[+&/,;]|\bdan\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const named = new Set(parts.map((part) => byWords.get(toWords(part))))
  return {
    roles: givenRoles.filter((role) => named.has(role)),
    unknown: parts.filter((part) => !byWords.has(toWords(part))),
  }
}

function toWords(part: string): string {
  return part.toLowerCase().replaceAll(/[\s_-]+/g, ' ')
}
