import type { EvidenceExamination } from '../../../lib/api/contract.ts'

/** A document that can be offered. */
export interface Choice {
  readonly id: string
  readonly title: string
  readonly isRestricted: boolean
}

type Examined = Pick<EvidenceExamination, 'itemId' | 'title' | 'indicatorCode' | 'isOwn' | 'confidentiality'>

/** For whom the library is closed: what the server lets them offer once more, which is their own and what stands at this indicator. */
export function offerableAgain(examined: readonly Examined[], code: string): readonly Choice[] {
  const choices = examined
    .filter(({ indicatorCode, isOwn }) => isOwn || indicatorCode === code)
    .map(({ itemId, title, confidentiality }) => ({
      id: itemId,
      title,
      isRestricted: confidentiality === 'restricted',
    }))
  return [...new Map(choices.map((each) => [each.id, each])).values()]
}
