import type { DocumentKind } from '@undagi/maturity'
import type { EvidenceExamination, OwnDocument } from '../../../lib/api/contract.ts'

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

type Document = Pick<OwnDocument, 'itemId' | 'title' | 'kind' | 'confidentiality'>
type Brought = Document & Pick<OwnDocument, 'isOwn'>

/** For whom the library is closed: what the server lets them offer once more, which is their own and what stands at this indicator. */
export function offerableAgain(
  examined: readonly Examined[],
  { code, brought }: { readonly code: string; readonly brought: readonly Brought[] },
): readonly Choice[] {
  // of what stands somewhere more is known than of what was taken back
  const own = brought.filter(({ isOwn }) => isOwn).map((each) => choiceOf({ ...each, dated: null }))
  const standing = examined
    .filter(({ indicatorCode, isOwn }) => isOwn || indicatorCode === code)
    .map(choiceOf)
  return [...new Map([...own, ...standing].map((each) => [each.id, each])).values()]
}

const choiceOf = ({
  itemId,
  title,
  kind,
  dated,
  confidentiality,
}: Document & { dated: string | null }): Choice => ({
  ...{ id: itemId, title, kind, dated },
  isRestricted: confidentiality === 'restricted',
})
