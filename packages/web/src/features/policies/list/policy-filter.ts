import type { PolicyKind, PolicyState, PolicySummary } from '../../../lib/api/contract.ts'

export const kindsInAddress = {
  perda: 'regional_regulation',
  perkada: 'head_regulation',
  permen: 'ministerial_regulation',
  sk: 'decree',
  se: 'circular',
  sop: 'procedure',
} as const satisfies Readonly<Record<string, PolicyKind>>

export const statesInAddress = {
  usulan: ['proposed'],
  rancangan: ['draft'],
  harmonisasi: ['harmonisation'],
  ditetapkan: ['enacted', 'amended'],
  diubah: ['amended'],
  dicabut: ['revoked'],
  dihentikan: ['stopped'],
} as const satisfies Readonly<Record<string, readonly PolicyState[]>>

/** What the list shows, as it stands in the address; an absent part leaves nothing out. */
export interface PolicyFilter {
  readonly jenis?: keyof typeof kindsInAddress | undefined
  readonly keadaan?: keyof typeof statesInAddress | undefined
  /** In which it was enacted. */
  readonly tahun?: number | undefined
  /** Code of an indicator that it carries. */
  readonly indikator?: string | undefined
  readonly tinjau?: 'lewat' | 'dekat' | undefined
  readonly cari?: string | undefined
}

/** Reads an address strictly: what is not understood is left out, never guessed. */
export function parsePolicyFilter(search: Record<string, unknown>): PolicyFilter {
  const { jenis, keadaan, tahun, indikator, tinjau, cari } = search
  return {
    jenis: keyIn(kindsInAddress, jenis),
    keadaan: keyIn(statesInAddress, keadaan),
    tahun: typeof tahun === 'number' && Number.isInteger(tahun) ? tahun : undefined,
    indikator: parseText(indikator),
    tinjau: tinjau === 'lewat' || tinjau === 'dekat' ? tinjau : undefined,
    cari: parseText(cari),
  }
}

function keyIn<Keys extends object>(known: Keys, value: unknown): keyof Keys | undefined {
  const has = (key: unknown): key is keyof Keys => typeof key === 'string' && Object.hasOwn(known, key)
  return has(value) ? value : undefined
}

function parseText(value: unknown): string | undefined {
  // "cari=13" arrives as a number
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

export function filterPolicies(
  policies: readonly PolicySummary[],
  { jenis, keadaan, tahun, indikator, tinjau, cari }: PolicyFilter,
): readonly PolicySummary[] {
  const words = fold(cari ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
  return policies.filter((policy) => {
    const text = fold([policy.subject, policy.number, ...policy.officers.map(({ name }) => name)].join(' '))
    const states: readonly PolicyState[] = keadaan === undefined ? [policy.state] : statesInAddress[keadaan]
    return (
      (jenis === undefined || policy.kind === kindsInAddress[jenis]) &&
      states.includes(policy.state) &&
      (tahun === undefined || yearOf(policy) === tahun) &&
      (indikator === undefined || policy.carries.some(({ indicatorCode }) => indicatorCode === indikator)) &&
      (tinjau === undefined || policy.review === (tinjau === 'lewat' ? 'lapsed' : 'soon')) &&
      words.every((word) => text.includes(word))
    )
  })
}

/** The year it was enacted in; null: not yet. */
export const yearOf = ({ enactedOn, promulgatedOn }: PolicySummary): number | null => {
  const day = enactedOn ?? promulgatedOn
  return day === null ? null : Number(day.slice(0, 4))
}

const fold = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
