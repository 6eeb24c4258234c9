import type { CarriedSignature } from './carried-signature.ts'
import { maySignDocuments } from './certificates/certificate-uses.ts'
import {
  type CertificateJudgement,
  type CertificateVerdict,
  certificateVerdict,
  judgeCertificate,
} from './certificates/judge-certificate.ts'
import type { Trust } from './certificates/trust.ts'
import { CONTENT } from './cms/attribute-types.ts'
import { toBytes } from './cms/read-asn1.ts'
import { isIntact, type MessageFacts, verifyMessage } from './cms/verify-message.ts'
import { stampOf } from './gather-trust.ts'
import { type TimeStampFacts, UNREADABLE, verifyTimeStamp } from './time-stamps/verify-time-stamp.ts'

/** A signature by itself: what its mathematics and its certificates say, before anybody asks what came after it. */
export interface JudgedSignature {
  readonly carried: CarriedSignature
  readonly message: MessageFacts | null
  readonly judgement: CertificateJudgement | null
  readonly judgedBy: 'time-stamp' | 'time-of-verification'
  readonly timeStamp: TimeStampFacts | null
  readonly verdict: CertificateVerdict | 'invalid'
}

/** Formats whose digest is over the bytes of the file. The older ones build on SHA-1. */
const FORMATS = ['ETSI.CAdES.detached', 'adbe.pkcs7.detached']

/** From the last to the first, so that a stamp on the whole document proves the time of everything before it. */
export function judgeSignatures(
  signatures: readonly CarriedSignature[],
  trust: Trust,
  at: Date,
): readonly JudgedSignature[] {
  let knownAt: KnownTime = { at, by: 'time-of-verification' }
  const judged = new Map<CarriedSignature, JudgedSignature>()
  for (const carried of [...signatures].sort((one, other) => endOf(other) - endOf(one))) {
    const result =
      carried.kind === 'time-stamp' ? judgeStamp(carried, knownAt, trust) : judge(carried, knownAt, trust)
    judged.set(carried, result)
    const stamp = carried.kind === 'time-stamp' && result.verdict === 'good' ? result.timeStamp : null
    if (stamp !== null && stamp.time !== null) knownAt = { at: stamp.time, by: 'time-stamp' }
  }
  return signatures.flatMap((carried) => judged.get(carried) ?? [])
}

interface KnownTime {
  readonly at: Date
  readonly by: JudgedSignature['judgedBy']
}

const endOf = ({ bytes }: CarriedSignature) => bytes?.end ?? 0

function judge(carried: CarriedSignature, knownAt: KnownTime, trust: Trust): JudgedSignature {
  const { message, bytes, value } = carried
  if (message === undefined || bytes === undefined || !FORMATS.includes(value.subFilter)) {
    return {
      carried,
      message: null,
      judgement: null,
      judgedBy: knownAt.by,
      timeStamp: null,
      verdict: 'invalid',
    }
  }
  const facts = verifyMessage(message, { content: bytes.parts, contentType: CONTENT.data })
  const [stamp] = stampOf(message)
  const stamped = [toBytes(message.signerInfo.signature.getValue())]
  const timeStamp =
    stamp === undefined ? null : tryTimeStamp({ message: stamp, stamped, knownAt: knownAt.at }, trust)
  const proven: KnownTime =
    timeStamp?.verdict === 'good' && timeStamp.time !== null
      ? { at: timeStamp.time, by: 'time-stamp' }
      : knownAt
  const judgement =
    message.signer === undefined
      ? null
      : judgeCertificate({ certificate: message.signer, at: proven.at, isForUse: maySignDocuments }, trust)
  const holds = isIntact(facts) && carried.byteRangeFault === null && judgement !== null
  const verdict = holds ? certificateVerdict(judgement) : 'invalid'
  return { carried, message: facts, judgement, judgedBy: proven.by, timeStamp, verdict }
}

function judgeStamp(carried: CarriedSignature, knownAt: KnownTime, trust: Trust): JudgedSignature {
  const { message, bytes } = carried
  const timeStamp =
    message === undefined || bytes === undefined
      ? UNREADABLE
      : tryTimeStamp({ message, stamped: bytes.parts, knownAt: knownAt.at }, trust)
  const verdict = carried.byteRangeFault === null ? timeStamp.verdict : 'invalid'
  const { message: facts, judgement } = timeStamp
  return { carried, message: facts, judgement, judgedBy: knownAt.by, timeStamp, verdict }
}

function tryTimeStamp(...[question, trust]: Parameters<typeof verifyTimeStamp>): TimeStampFacts {
  try {
    return verifyTimeStamp(question, trust)
  } catch {
    return UNREADABLE
  }
}
