import type { EvidenceRevision, NewEvidence } from '../../../lib/api/contract.ts'

/** What is typed; empty texts are not known. */
export interface EvidenceDraft {
  readonly kind: NewEvidence['kind'] | ''
  readonly title: string
  readonly number: string
  readonly issuer: string
  readonly dated: string
  readonly validFrom: string
  readonly validTo: string
  readonly status: NewEvidence['status']
  readonly isRestricted: boolean
  /** Who may see a restricted one beside its author. */
  readonly viewerIds: readonly string[]
  readonly link: string
  readonly note: string
}

export const emptyDraft: EvidenceDraft = {
  ...{ kind: '', title: '', number: '', issuer: '', dated: '', status: 'unknown' },
  ...{ validFrom: '', validTo: '', isRestricted: false, viewerIds: [], link: '', note: '' },
}

export interface DraftFaults {
  readonly kind?: 'missing'
  readonly title?: 'missing'
  readonly validTo?: 'reversed'
  readonly link?: 'no_address'
  readonly content?: 'missing' | 'both' | 'not_taken'
}

/** Files that are chosen for it: those that arrive, and those that the server did not take. */
export interface ChosenFiles {
  readonly good: number
  readonly failed: number
}

/** What stands against adding it, field by field. */
export function checkDraft(draft: EvidenceDraft, { good, failed }: ChosenFiles): DraftFaults {
  const { kind, title, link, validFrom, validTo } = draft
  const hasLink = link.trim() !== ''
  const content = findContentFault(hasLink, { good, failed })
  return {
    ...(kind === '' && { kind: 'missing' as const }),
    ...(title.trim() === '' && { title: 'missing' as const }),
    ...(validTo !== '' && validTo < validFrom && { validTo: 'reversed' as const }),
    ...(hasLink && !isPage(link) && { link: 'no_address' as const }),
    ...(content && { content }),
  }
}

/** Nobody takes for saved what was not taken: it is put out of the list first. */
function findContentFault(hasLink: boolean, { good, failed }: ChosenFiles): DraftFaults['content'] {
  if (failed > 0) return 'not_taken'
  if (hasLink) return good > 0 ? 'both' : undefined
  return good === 0 ? 'missing' : undefined
}

function isPage(link: string): boolean {
  return URL.canParse(link.trim()) && /^https?:$/.test(new URL(link.trim()).protocol)
}

/** What the server is told; undefined while something is missing. */
export function toNewEvidence(draft: EvidenceDraft, uploadIds: string[]): NewEvidence | undefined {
  const { kind } = draft
  if (kind === '' || Object.keys(checkDraft(draft, { good: uploadIds.length, failed: 0 })).length > 0)
    return undefined
  return { ...describe(draft), kind, uploadIds }
}

function describe(draft: EvidenceDraft): Omit<NewEvidence, 'kind' | 'uploadIds'> {
  const { title, status, isRestricted, viewerIds, note } = draft
  return {
    ...{ status, title: title.trim(), note: note.trim(), link: known(draft.link) },
    ...{ number: known(draft.number), issuer: known(draft.issuer), dated: known(draft.dated) },
    ...{ validFrom: known(draft.validFrom), validTo: known(draft.validTo) },
    confidentiality: isRestricted ? 'restricted' : 'internal',
    viewerIds: isRestricted ? [...viewerIds] : [],
  }
}

/** As a revision says it, to begin from; what is new in the next one nobody has said yet. */
export function draftOf(revision: EvidenceRevision): EvidenceDraft {
  const { kind, title, number, issuer, dated, validFrom, validTo, status, link } = revision
  return {
    ...{ kind, title, status, number: number ?? '', issuer: issuer ?? '', dated: dated ?? '', note: '' },
    ...{ validFrom: validFrom ?? '', validTo: validTo ?? '', link: link ?? '' },
    ...{ isRestricted: revision.confidentiality === 'restricted', viewerIds: revision.viewerIds },
  }
}

const known = (text: string) => (text.trim() === '' ? null : text.trim())
