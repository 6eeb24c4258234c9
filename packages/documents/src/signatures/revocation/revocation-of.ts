import type { KnownCertificate } from '../certificates/known-certificate.ts'
import { listsCertificate } from './list-scope.ts'
import { answerAbout, type OcspAnswer, responderOf } from './ocsp-answer.ts'
import { isListOf, type RevocationList, revokedSince } from './revocation-list.ts'

export interface RevocationSources {
  readonly lists: readonly RevocationList[]
  readonly answers: readonly OcspAnswer[]
}

export type Revocation =
  | { readonly state: 'good'; readonly source: 'crl' | 'ocsp'; readonly thisUpdate: Date }
  | { readonly state: 'revoked'; readonly source: 'crl' | 'ocsp'; readonly since: Date }
  | {
      readonly state: 'unknown'
      readonly why: 'nothing-given' | 'not-signed-by-issuer' | 'stale' | 'partial'
    }

interface Question {
  readonly certificate: KnownCertificate
  readonly issuer: KnownCertificate
  /** The instant for which the answer is wanted. */
  readonly at: Date
}

/** Whether a certificate was revoked at an instant. Only what its issuer signed counts; no answer is never good news. */
export function revocationOf(question: Question, sources: RevocationSources): Revocation {
  const found = [...fromLists(question, sources), ...fromAnswers(question, sources)]
  const revoked = found.find(({ state }) => state === 'revoked')
  const good = found.find(({ state }) => state === 'good')
  return revoked ?? good ?? found.at(-1) ?? { state: 'unknown', why: 'nothing-given' }
}

function fromLists({ certificate, issuer, at }: Question, sources: RevocationSources): readonly Revocation[] {
  const named = sources.lists.filter(({ parsed }) => parsed.issuer.isEqual(certificate.parsed.issuer))
  return named.map((list): Revocation => {
    if (!isListOf(list, issuer)) return { state: 'unknown', why: 'not-signed-by-issuer' }
    const since = revokedSince(list, certificate.serialNumber)
    if (since !== undefined && since <= at) return { state: 'revoked', source: 'crl', since }
    if (!listsCertificate(list, certificate)) return { state: 'unknown', why: 'partial' }
    const isFresh = coversInstant({ certificate, issuer, at }, list)
    return isFresh
      ? { state: 'good', source: 'crl', thisUpdate: list.thisUpdate }
      : { state: 'unknown', why: 'stale' }
  })
}

function fromAnswers(
  { certificate, issuer, at }: Question,
  sources: RevocationSources,
): readonly Revocation[] {
  return sources.answers.flatMap((answer): readonly Revocation[] => {
    const single = answerAbout(answer, certificate, issuer)
    if (single === undefined) return []
    const responder = responderOf(answer, issuer)
    if (responder === undefined || isRevokedByList(responder, { issuer, at }, sources)) {
      return [{ state: 'unknown', why: 'not-signed-by-issuer' }]
    }
    const status = statusOf(single.certStatus)
    if (status === 'unknown') return []
    if (status !== 'good' && status <= at) return [{ state: 'revoked', source: 'ocsp', since: status }]
    const { thisUpdate, nextUpdate } = single
    const isFresh = coversInstant({ certificate, issuer, at }, { thisUpdate, nextUpdate })
    return [isFresh ? { state: 'good', source: 'ocsp', thisUpdate } : { state: 'unknown', why: 'stale' }]
  })
}

function isRevokedByList(
  responder: KnownCertificate,
  { issuer, at }: Omit<Question, 'certificate'>,
  { lists }: RevocationSources,
): boolean {
  if (responder.sha256 === issuer.sha256) return false
  return fromLists({ certificate: responder, issuer, at }, { lists, answers: [] }).some(
    ({ state }) => state === 'revoked',
  )
}

/** `certStatus` is a choice of [0] good, [1] revoked with its time, [2] unknown. */
function statusOf(choice: { idBlock: { tagNumber: number }; valueBlock: { value?: readonly unknown[] } }) {
  if (choice.idBlock.tagNumber === 0) return 'good'
  if (choice.idBlock.tagNumber !== 1) return 'unknown'
  const [since] = choice.valueBlock.value ?? []
  if (
    typeof since === 'object' &&
    since !== null &&
    'toDate' in since &&
    typeof since.toDate === 'function'
  ) {
    const instant: unknown = since.toDate()
    if (instant instanceof Date) return instant
  }
  return new Date(0)
}

interface Period {
  readonly thisUpdate: Date
  readonly nextUpdate: Date | undefined
}

/** Issued for that instant, or later while the certificate still had to be listed. */
function coversInstant({ certificate, at }: Question, { thisUpdate, nextUpdate }: Period): boolean {
  if (thisUpdate >= at) return thisUpdate <= certificate.notAfter
  return nextUpdate !== undefined && at <= nextUpdate
}
