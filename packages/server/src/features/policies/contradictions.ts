/** What the register says of a policy. */
export interface Registered {
  readonly isEnacted: boolean
  readonly number: string | null
  readonly enactedOn: string | null
}

/** What its text was found to say of itself. */
export interface FoundInText {
  readonly status: 'draft' | 'enacted' | 'not_applicable' | 'cannot_tell'
  readonly number: string | null
  readonly year: number | null
  readonly date: string | null
}

export type Contradiction =
  | { readonly kind: 'text_is_draft'; readonly registered: null; readonly found: null }
  | { readonly kind: 'number_differs' | 'date_differs'; readonly registered: string; readonly found: string }

/** Where an enacted policy and its own text say different things. What was not found contradicts nothing. */
export function findContradictions(registered: Registered, found: FoundInText): Contradiction[] {
  if (!registered.isEnacted) return []
  const { number, enactedOn } = registered
  const inText = found.number === null ? null : numberInWords(found.number, found.year)
  const isNumberOther =
    number !== null && found.number !== null && inText !== null && !isSameNumber(number, found.number, inText)
  return [
    ...(found.status === 'draft' ? [{ kind: 'text_is_draft', registered: null, found: null } as const] : []),
    ...(isNumberOther ? [{ kind: 'number_differs', registered: number, found: inText } as const] : []),
    ...(enactedOn !== null && found.date !== null && found.date !== enactedOn
      ? [{ kind: 'date_differs', registered: enactedOn, found: found.date } as const]
      : []),
  ]
}

const numberInWords = (number: string, year: number | null) =>
  year === null || number.includes(String(year)) ? number : `${number} Tahun ${year}`

/** "12 Tahun 2024" and "Nomor 12 TAHUN 2024" are the same, and so is a bare "12": nobody says another year then. */
function isSameNumber(registered: string, bare: string, full: string): boolean {
  const fold = (text: string) => text.toLowerCase().replaceAll(/nomor|no\.|\s/g, '')
  return [bare, full].map(fold).includes(fold(registered))
}
