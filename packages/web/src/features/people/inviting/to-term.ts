import type { Institution } from '../../../lib/api/contract.ts'
import { endOfDay, startOfDay } from '../../../lib/local-time.ts'
import type { Term } from '../api/invitations.ts'
import type { WrittenTerm } from './term-fields.tsx'

export const noTerm: WrittenTerm = { from: '', to: '' }

/** Days by the institution's clock; the last one counts whole. */
export function toTerm({ from, to }: WrittenTerm, timeZone: Institution['timeZone']): Term {
  return {
    validFrom: from === '' ? null : startOfDay(from, timeZone),
    validTo: to === '' ? null : endOfDay(to, timeZone),
  }
}

export function endsBeforeItStarts({ from, to }: WrittenTerm): boolean {
  return from !== '' && to !== '' && to < from
}
