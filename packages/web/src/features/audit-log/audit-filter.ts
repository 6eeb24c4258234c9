import { type Area, areas } from './areas.ts'

/** Which part of the log is shown; it stands in the address. Absent: all of it. */
export interface AuditFilter {
  /** Who: the id of a person. */
  readonly orang?: string | undefined
  readonly hal?: Area | undefined
  readonly hasil?: 'dilakukan' | 'ditolak' | undefined
  /** What it was about, such as the code of an indicator. */
  readonly objek?: string | undefined
  /** Days where the institution stands, both included. */
  readonly dari?: string | undefined
  readonly sampai?: string | undefined
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const day = /^\d{4}-\d{2}-\d{2}$/

export function parseAuditFilter(search: Record<string, unknown>): AuditFilter {
  const hal = areas.find((area) => area === search.hal)
  const hasil = (['dilakukan', 'ditolak'] as const).find((outcome) => outcome === search.hasil)
  const objek = typeof search.objek === 'number' ? String(search.objek) : search.objek
  return {
    ...matching('orang', search.orang, uuid),
    ...(hal && { hal }),
    ...(hasil && { hasil }),
    ...(typeof objek === 'string' && objek !== '' ? { objek: objek.slice(0, 100) } : {}),
    ...matching('dari', search.dari, day),
    ...matching('sampai', search.sampai, day),
  }
}

function matching<Name extends keyof AuditFilter>(name: Name, value: unknown, form: RegExp) {
  return typeof value === 'string' && form.test(value) ? { [name]: value } : {}
}
