import type { z } from '@hono/zod-openapi'
import type { Inspection, PdfVerification, SecondOpinion, SignatureFacts } from '@undagi/documents'
import { shownVerdict } from '@undagi/documents/verdict'
import type { signatureFindingsSchema } from './signature-findings.schemas.ts'

export type SignatureFindings = z.infer<typeof signatureFindingsSchema>

export interface JudgedSignatures {
  readonly trustVersion: number
  readonly judgedAt: Date
  readonly verification: PdfVerification | null
  readonly secondOpinion: SecondOpinion | null
  readonly isOfToday: boolean
}

const mentions: readonly string[] = ['signature_broken', 'signature_unchecked']
const nothing = {
  ...{ verdict: null, shown: null, judgedAt: null, trustVersion: null, secondOpinion: null },
  ...{ secondOpinionSays: [], issues: [], signatures: [] },
}

/** Null: there is no signature in the file to be judged. */
export function presentSignatures(
  inspection: Inspection | null,
  judged: JudgedSignatures | null,
): SignatureFindings | null {
  if (judged === null) return mentionsSignature(inspection) ? { state: 'waiting', ...nothing } : null
  const { verification, secondOpinion, trustVersion, isOfToday } = judged
  const judgedAt = judged.judgedAt.toISOString()
  if (verification === null) return { state: 'failed', ...nothing, judgedAt, trustVersion }
  return {
    state: isOfToday ? 'judged' : 'judged_before',
    ...{ verdict: verification.verdict, shown: verification.shown, judgedAt, trustVersion },
    secondOpinion: secondOpinion?.state ?? null,
    secondOpinionSays: (secondOpinion?.says ?? []).map(({ field, sentence }) => ({ field, sentence })),
    issues: verification.issues.map(({ code, message }) => ({ code, message })),
    signatures: verification.signatures.map(presentSignature),
  }
}

function mentionsSignature(inspection: Inspection | null): boolean {
  if (inspection === null) return false
  return inspection.signatures.length > 0 || inspection.issues.some(({ code }) => mentions.includes(code))
}

function presentSignature(facts: SignatureFacts): SignatureFindings['signatures'][number] {
  const { field, kind, verdict, signer, reason, claimedTime, chain, timeStamp } = facts
  const { byteRange, digest, signature } = facts
  return {
    ...{ field, kind, verdict, signer, reason, claimedTime },
    shown: shownVerdict(verdict),
    content: contentOf(facts),
    covers: byteRange.covers,
    signedBytes: byteRange.covers === 'nothing' ? null : signedBytesOf(byteRange.values),
    digest: digest === null ? null : { algorithm: digest.algorithm, matches: digest.matches },
    algorithm: signature?.algorithm ?? null,
    isBySigner: signature === null ? null : signature.fault === null,
    path: (chain?.certificates ?? []).map(presentCertificate),
    certificate: chain === null ? null : certificateOf(chain),
    revocation: chain === null ? null : revocationOf(chain),
    timeStamp:
      timeStamp === null
        ? null
        : { time: timeStamp.time, authority: timeStamp.authority, verdict: timeStamp.verdict },
    changes: facts.changes.map(({ message }) => message),
    reasons: facts.reasons.map(({ code, message }) => ({ code, message })),
  }
}

function contentOf({ verdict, digest }: SignatureFacts) {
  if (verdict !== 'invalid') return 'intact'
  return digest !== null && !digest.matches ? 'changed' : 'unproven'
}

/** [from, length, from, length]: the two parts before and after the signature itself. */
function signedBytesOf(values: SignatureFacts['byteRange']['values']): number | null {
  return values === null
    ? null
    : values.reduce((sum, value, index) => (index % 2 === 1 ? sum + value : sum), 0)
}

type Chain = NonNullable<SignatureFacts['chain']>

function presentCertificate(certificate: Chain['certificates'][number]) {
  const { commonName, subject, sha256, notBefore, notAfter, isInTime, revocation } = certificate
  const { state, source, instant } = revocation
  return {
    ...{ name: commonName ?? subject, sha256, isInTime, validFrom: notBefore, validTo: notAfter },
    revocation: { state, source, instant },
  }
}

function certificateOf({ state, certificates, judgedAt, judgedBy }: Chain) {
  const [own] = certificates
  const last = certificates.at(-1)
  if (own === undefined || last === undefined) return null
  const { issuer, notBefore: validFrom, notAfter: validTo } = own
  const isInTime = certificates.every((each) => each.isInTime)
  const anchor = state === 'trusted' ? (last.commonName ?? last.subject) : null
  return { issuer, anchor, isInTime, validFrom, validTo, judgedAt, judgedBy }
}

/** The worst word in the chain is the word about it. */
function revocationOf({ certificates }: Chain) {
  const words = certificates.map(({ revocation }) => revocation).filter(({ state }) => state !== 'anchor')
  const worst =
    words.find(({ state }) => state === 'revoked') ??
    words.find(({ state }) => state === 'unknown') ??
    words[0]
  if (worst === undefined || worst.state === 'anchor') return null
  return { state: worst.state, source: worst.source, instant: worst.instant }
}
