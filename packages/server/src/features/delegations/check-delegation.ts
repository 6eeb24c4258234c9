import { delegationRefused } from './delegations.errors.ts'

interface Wish {
  readonly indicatorCodes: readonly string[]
  readonly validFrom?: string | undefined
  readonly validTo: string
}

interface Bounds {
  readonly at: Date
  /** Of the round's edition. */
  readonly indicatorByCode: { has(code: string): boolean }
}

const dayMs = 24 * 60 * 60 * 1000
const longestDays = 366

/** From when until when; refused where an indicator is none of the round's, or the time has no sense. */
export function checkDelegation(
  { indicatorCodes, ...term }: Wish,
  { at, indicatorByCode }: Bounds,
): { readonly validFrom: Date; readonly validTo: Date } {
  const unknown = indicatorCodes.filter((code) => !indicatorByCode.has(code))
  const wanted = term.validFrom === undefined ? at : new Date(term.validFrom)
  const validFrom = wanted < at ? at : wanted
  const validTo = new Date(term.validTo)
  const errors = [
    ...(unknown.length > 0
      ? [{ path: '/indicatorCodes', message: `Bukan indikator putaran ini: ${unknown.join(', ')}.` }]
      : []),
    ...(validTo <= validFrom
      ? [{ path: '/validTo', message: 'Akhirnya harus sesudah awalnya dan sesudah saat ini.' }]
      : []),
    ...(validTo.getTime() - validFrom.getTime() > longestDays * dayMs
      ? [{ path: '/validTo', message: 'Paling lama satu tahun. Sesudah itu delegasikan lagi.' }]
      : []),
  ]
  if (errors.length > 0) throw delegationRefused({ errors })
  return { validFrom, validTo }
}
