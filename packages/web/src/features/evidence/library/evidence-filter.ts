import { documentKindNames } from '@undagi/maturity'
import type { EvidenceQuery } from '../../../lib/api/contract.ts'

/** Which documents are shown, as it stands in the address; an absent part leaves nothing out. */
export interface EvidenceFilter {
  readonly cari?: string | undefined
  readonly jenis?: EvidenceQuery['kind'] | undefined
  /** As a person said. */
  readonly keadaan?: EvidenceQuery['status'] | undefined
  /** As Undagi found. */
  readonly terbaca?: EvidenceQuery['found'] | undefined
  readonly tahun?: number | undefined
  readonly indikator?: string | undefined
  readonly kerahasiaan?: EvidenceQuery['confidentiality'] | undefined
  readonly berlaku?: 'segera' | 'lewat' | undefined
  readonly mirip?: 'ya' | undefined
}

const statuses = ['draft', 'documented', 'enacted', 'amended', 'revoked', 'unknown'] as const
const foundStatuses = ['draft', 'enacted', 'not_applicable', 'cannot_tell'] as const
const kinds = Object.keys(documentKindNames).filter((key): key is NonNullable<EvidenceQuery['kind']> =>
  Object.hasOwn(documentKindNames, key),
)

/** Reads an address strictly: what is not understood is left out, never guessed. */
export function parseEvidenceFilter(search: Record<string, unknown>): EvidenceFilter {
  const { tahun } = search
  const isYear = typeof tahun === 'number' && Number.isInteger(tahun) && tahun >= 1900 && tahun < 2200
  return {
    cari: parseText(search.cari, 200),
    jenis: parseChoice(search.jenis, kinds),
    keadaan: parseChoice(search.keadaan, statuses),
    terbaca: parseChoice(search.terbaca, foundStatuses),
    tahun: isYear ? tahun : undefined,
    indikator: parseText(search.indikator, 20),
    kerahasiaan: parseChoice(search.kerahasiaan, ['internal', 'restricted']),
    berlaku: parseChoice(search.berlaku, ['segera', 'lewat']),
    mirip: parseChoice(search.mirip, ['ya']),
  }
}

function parseText(value: unknown, longest: number): string | undefined {
  // "cari=12" arrives as a number
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text.slice(0, longest) : undefined
}

function parseChoice<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === value)
}

/** As the server is asked; what was typed stands apart. */
export function toQuery(filter: EvidenceFilter): EvidenceQuery {
  const { jenis, keadaan, terbaca, tahun, indikator, kerahasiaan, berlaku, mirip } = filter
  return {
    ...(jenis && { kind: jenis }),
    ...(keadaan && { status: keadaan }),
    ...(terbaca && { found: terbaca }),
    ...(tahun && { year: String(tahun) }),
    ...(indikator && { indicator: indikator }),
    ...(kerahasiaan && { confidentiality: kerahasiaan }),
    ...(mirip && { alike: 'yes' as const }),
    ...(berlaku && { expiring: berlaku === 'segera' ? ('soon' as const) : ('over' as const) }),
  }
}

/** Whether anything but words narrows it down. */
export const isNarrowed = (filter: EvidenceFilter) => Object.keys(toQuery(filter)).length > 0
