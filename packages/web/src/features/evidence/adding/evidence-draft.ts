import type { NewEvidence } from '../../../lib/api/contract.ts'

/** What is typed; empty texts are not known. */
export interface EvidenceDraft {
  readonly kind: NewEvidence['kind'] | ''
  readonly title: string
  readonly number: string
  readonly issuer: string
  readonly dated: string
  readonly status: NewEvidence['status']
  readonly isRestricted: boolean
  readonly link: string
  readonly note: string
}

export const emptyDraft: EvidenceDraft = {
  ...{ kind: '', title: '', number: '', issuer: '', dated: '', status: 'unknown' },
  ...{ isRestricted: false, link: '', note: '' },
}

export interface DraftFaults {
  readonly kind?: 'missing'
  readonly title?: 'missing'
  readonly link?: 'no_address'
  readonly content?: 'missing' | 'both'
}

/** What stands against adding it, field by field. */
export function checkDraft({ kind, title, link }: EvidenceDraft, files: number): DraftFaults {
  const hasLink = link.trim() !== ''
  return {
    ...(kind === '' && { kind: 'missing' as const }),
    ...(title.trim() === '' && { title: 'missing' as const }),
    ...(hasLink && !isPage(link) && { link: 'no_address' as const }),
    ...(!hasLink && files === 0 && { content: 'missing' as const }),
    ...(hasLink && files > 0 && { content: 'both' as const }),
  }
}

function isPage(link: string): boolean {
  return URL.canParse(link.trim()) && /^https?:$/.test(new URL(link.trim()).protocol)
}

/** What the server is told; undefined while something is missing. */
export function toNewEvidence(draft: EvidenceDraft, uploadIds: string[]): NewEvidence | undefined {
  const { kind, title, status, isRestricted, note } = draft
  if (kind === '' || Object.keys(checkDraft(draft, uploadIds.length)).length > 0) return undefined
  return {
    ...{ kind, status, uploadIds, title: title.trim(), note: note.trim() },
    ...{ number: known(draft.number), issuer: known(draft.issuer), dated: known(draft.dated) },
    ...{ validFrom: null, validTo: null, link: known(draft.link), viewerIds: [] },
    confidentiality: isRestricted ? 'restricted' : 'internal',
  }
}

const known = (text: string) => (text.trim() === '' ? null : text.trim())
