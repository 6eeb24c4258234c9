import { createHash } from 'node:crypto'
import { TSTInfo } from 'pkijs'
import { mayStampTime } from '../certificates/certificate-uses.ts'
import {
  type CertificateJudgement,
  type CertificateVerdict,
  certificateVerdict,
  judgeCertificate,
} from '../certificates/judge-certificate.ts'
import type { KnownCertificate } from '../certificates/known-certificate.ts'
import type { Trust } from '../certificates/trust.ts'
import { hashOf, isWeakHash } from '../cms/algorithms.ts'
import { CONTENT } from '../cms/attribute-types.ts'
import { readAsn1, toBytes } from '../cms/read-asn1.ts'
import type { SignedMessage } from '../cms/signed-message.ts'
import { isIntact, type MessageFacts, verifyMessage } from '../cms/verify-message.ts'

/** What a time stamp says, and what of it holds. */
export interface TimeStampFacts {
  readonly time: Date | null
  readonly authority: KnownCertificate | undefined
  readonly message: MessageFacts | null
  readonly isOverTheseBytes: boolean
  readonly judgement: CertificateJudgement | null
  readonly verdict: CertificateVerdict | 'invalid'
}

interface Question {
  readonly message: SignedMessage
  /** What is said to have existed at that time, in pieces. */
  readonly stamped: readonly Uint8Array[]
  /** When the stamp itself is known to have existed: now, or the time of a later stamp over it. */
  readonly knownAt: Date
}

/** RFC 3161. A stamp that does not hold proves no time; the signature is then judged without one. */
export function verifyTimeStamp({ message, stamped, knownAt }: Question, trust: Trust): TimeStampFacts {
  const { encapContentInfo } = message.signedData
  const content =
    encapContentInfo.eContent === undefined ? undefined : toBytes(encapContentInfo.eContent.getValue())
  if (encapContentInfo.eContentType !== CONTENT.timeStampInfo || content === undefined) return UNREADABLE
  const info = new TSTInfo({ schema: readAsn1(content).value })
  const facts = verifyMessage(message, { content: [content], contentType: CONTENT.timeStampInfo })
  const isOverTheseBytes = isImprintOf(info, stamped)
  const time = info.genTime
  const authority = message.signer
  const judgement =
    authority === undefined
      ? null
      : judgeCertificate({ certificate: authority, at: knownAt, isForUse: mayStampTime }, trust)
  const isWhole = isIntact(facts) && isOverTheseBytes && authority !== undefined && judgement !== null
  const verdict = isWhole ? verdictAt({ authority, judgement, time, knownAt }) : 'invalid'
  return { time, authority, message: facts, isOverTheseBytes, judgement, verdict }
}

export const UNREADABLE: TimeStampFacts = {
  ...{ time: null, authority: undefined, message: null, isOverTheseBytes: false, judgement: null },
  verdict: 'invalid',
}

function isImprintOf({ messageImprint }: TSTInfo, stamped: readonly Uint8Array[]): boolean {
  const hash = hashOf(messageImprint.hashAlgorithm)
  if (hash === undefined || isWeakHash(hash)) return false
  const digest = createHash(hash)
  for (const part of stamped) digest.update(part)
  return digest.digest().equals(toBytes(messageImprint.hashedMessage.getValue()))
}

interface Stamp {
  readonly authority: KnownCertificate
  readonly judgement: CertificateJudgement
  readonly time: Date
  readonly knownAt: Date
}

function verdictAt({ authority, judgement, time, knownAt }: Stamp): CertificateVerdict {
  const verdict = certificateVerdict(judgement)
  if (verdict === 'untrusted' || verdict === 'revoked') return verdict
  if (time < authority.notBefore || authority.notAfter < time) return 'expired'
  // A stamp later than the instant that is asked about says nothing about it.
  return time > knownAt ? 'unknown' : verdict
}
