import type { DocumentKind } from '@undagi/maturity'
import type { EvidenceExamination } from '../../../lib/api/contract.ts'

/** A document that can be offered. */
export interface Choice {
  readonly id: string
  readonly title: string
  readonly isRestricted: boolean
  /** Undefined: not known here. */
  readonly kind: DocumentKind | undefined
  /** The day that it bears. */
  readonly dated: string | null
  /** Undefined: not known here, or not read yet. */
  readonly lastPage?: number | undefined
}

type Examined = Pick<
  EvidenceExamination,
  'itemId' | 'title' | 'kind' | 'dated' | 'indicatorCode' | 'isOwn' | 'confidentiality'
>

/** For whom the library is closed: what the server lets them offer once more, which is their own and what stands at this indicator. */
export function offerableAgain(examined: readonly Examined[], code: string): readonly Choice[] {
  const choices = examined
    .filter(({ indicatorCode, isOwn }) => isOwn || indicatorCode === code)
    .map(({ itemId, title, kind, dated, confidentiality }) => ({
      id: itemId,
      title,
      kind,
      dated,
      isRestricted: confidentiality === 'restricted',
    }))
  return [...new Map(choices.map((each) => [each.id, each])).values()]
}
