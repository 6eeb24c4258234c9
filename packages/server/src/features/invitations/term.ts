import { invalidRequest } from '../../platform/http/request.errors.ts'
import type { Term } from './invitee.ts'

export interface WrittenTerm {
  readonly validFrom?: string | null | undefined
  readonly validTo?: string | null | undefined
}

const endsTooEarly = {
  path: '/validTo',
  message: 'Akhir masa peran harus sesudah awalnya dan sesudah saat ini.',
}

export function parseTerm({ validFrom, validTo }: WrittenTerm, at: Date): Term {
  const memberFrom = validFrom == null ? null : new Date(validFrom)
  const memberTo = validTo == null ? null : new Date(validTo)
  const startsAt = memberFrom !== null && memberFrom > at ? memberFrom : at
  if (memberTo !== null && memberTo <= startsAt) throw invalidRequest({ errors: [endsTooEarly] })
  return { memberFrom, memberTo }
}
