import type { Schemas } from '@undagi/api-client'

/** What an administrator has typed so far. */
export interface TypedLetterhead {
  readonly owner: string
  readonly unit: string
  /** One line each. */
  readonly contact: string
  readonly place: string
  readonly name: string
  readonly position: string
  readonly nip: string
  readonly logo: Schemas['NewLetterhead']['logo']
  /** Of the file that was chosen. */
  readonly fileName: string
}

export const mostContactLines = 4

export function toTyped({ owner, unit, contact, place, signatory }: Schemas['Letterhead']): TypedLetterhead {
  return {
    ...{ owner, unit: unit ?? '', contact: contact.join('\n'), place: place ?? '' },
    ...{ name: signatory.name ?? '', position: signatory.position ?? '' },
    ...{ nip: signatory.employeeNumber ?? '', logo: 'keep', fileName: '' },
  }
}

export function contactLines({ contact }: Pick<TypedLetterhead, 'contact'>): string[] {
  return contact.split('\n').flatMap((line) => orNone(line))
}

/** What is sent; undefined while something is missing or too much. */
export function toNewLetterhead(
  typed: TypedLetterhead,
  expectedVersion: number,
): Schemas['NewLetterhead'] | undefined {
  const contact = contactLines(typed)
  const owner = typed.owner.trim()
  if (owner === '' || contact.length > mostContactLines) return undefined
  return {
    ...{ owner, contact, unit: orNull(typed.unit), place: orNull(typed.place), expectedVersion },
    logo: typed.logo,
    signatory: {
      ...{ name: orNull(typed.name), position: orNull(typed.position), employeeNumber: orNull(typed.nip) },
    },
  }
}

const orNone = (text: string) => (text.trim() === '' ? [] : [text.trim()])
const orNull = (text: string) => orNone(text)[0] ?? null
