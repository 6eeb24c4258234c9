import type { Unit, UnitChange } from './api/unit-register.ts'

/** What the page shows, as it stands in the address; an absent part leaves nothing out but ended units. */
export interface UnitFilter {
  readonly keadaan?: 'berakhir' | 'semua' | undefined
  readonly cari?: string | undefined
  /** The id of a unit: only its history. */
  readonly riwayat?: string | undefined
}

/** Reads an address strictly: what is not understood is left out, never guessed. */
export function parseUnitFilter(search: Record<string, unknown>): UnitFilter {
  const { keadaan, cari, riwayat } = search
  return {
    keadaan: keadaan === 'berakhir' || keadaan === 'semua' ? keadaan : undefined,
    cari: parseText(cari),
    riwayat: parseText(riwayat),
  }
}

function parseText(value: unknown): string | undefined {
  // "cari=13" arrives as a number
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

export function filterUnits(units: readonly Unit[], { keadaan, cari }: UnitFilter): readonly Unit[] {
  const words = cari?.toLocaleLowerCase('id').trim() ?? ''
  return units.filter(({ name, shortName, endedOn }) => {
    const isWanted = keadaan === 'semua' || (keadaan === 'berakhir') === (endedOn !== null)
    return isWanted && `${name} ${shortName}`.toLocaleLowerCase('id').includes(words)
  })
}

/** The history as it is told: an undoing stands with what it undid, not as an entry of its own. */
export function listHistory(changes: readonly UnitChange[], { riwayat }: UnitFilter): readonly UnitChange[] {
  return changes.filter(
    ({ kind, from, into }) =>
      kind !== 'undone' && (riwayat === undefined || [...from, ...into].some(({ id }) => id === riwayat)),
  )
}
