import type { Schemas } from '@undagi/api-client'
import type { LetterDraft } from './letter-draft.ts'

type Issued = Pick<Schemas['IssuedPaper'], 'kind' | 'version' | 'number' | 'day'>

/** The same number for a person, however it was spaced or written in capitals. */
const plain = (number: string) => number.replaceAll(/\s+/g, '').toLowerCase()

/** The version in force of one paper. */
export function newestOf<Paper extends Issued>(
  kind: Issued['kind'],
  issued: readonly Paper[],
): Paper | undefined {
  return issued.filter((each) => each.kind === kind).toSorted((one, other) => other.version - one.version)[0]
}

/** As it stands on what was issued. */
export function letterOf(paper: Issued | undefined): LetterDraft {
  return { number: paper?.number ?? '', date: paper?.day ?? '' }
}

/** Whether number or day of a signed paper, once typed, is another one than on what was issued here. */
export function isOtherThan(paper: Issued, { number, date }: LetterDraft): boolean {
  const isOtherNumber = number.trim() !== '' && plain(number) !== plain(paper.number)
  return isOtherNumber || (date !== '' && date !== paper.day)
}

/** Another paper of the assessment that bears this number; the next version of the same paper may keep its own. */
export function otherWithNumber<Paper extends Issued>(
  { kind, number }: Pick<Issued, 'kind' | 'number'>,
  issued: readonly Paper[],
): Paper | undefined {
  return issued.find((each) => each.kind !== kind && plain(each.number) === plain(number))
}
