import { GeneralizedTime, UTCTime } from 'asn1js'
import type { CarriedSignature } from './carried-signature.ts'
import { commonName } from './certificates/distinguished-name.ts'
import type { JudgedCertificate } from './certificates/judge-certificate.ts'
import type { Change } from './changes/change.ts'
import { ATTRIBUTE } from './cms/attribute-types.ts'
import { onlyValue } from './cms/signed-message.ts'
import type { CertificateFacts, ChainFacts, Finding, RevocationFacts, SignatureFacts } from './facts.ts'
import type { DocMdpLevel } from './form/doc-mdp.ts'
import type { JudgedSignature } from './judge-signature.ts'
import type { Verdict } from './verdict.ts'
import { describeCertificates } from './words/describe-certificates.ts'
import { describeChange } from './words/describe-change.ts'
import { describeIntegrity } from './words/describe-integrity.ts'

interface Aftermath {
  readonly changes: readonly Change[]
  readonly permits: DocMdpLevel | null
  readonly laterSignatures: readonly CarriedSignature[]
}

/** One signature as it is reported. */
export function signatureFacts(
  judged: JudgedSignature,
  { changes, permits, laterSignatures }: Aftermath,
): SignatureFacts {
  const { carried, message, timeStamp } = judged
  const { value } = carried
  const described = changes.map((change) => ({ ...change, message: describeChange(change) }))
  return {
    field: value.field.name,
    kind: carried.kind,
    format: value.subFilter,
    verdict: verdictOf(judged, changes, laterSignatures),
    reasons: [...describeIntegrity(judged), ...described.map(toFinding), ...certificateReasons(judged)],
    signer: carried.message?.signer === undefined ? null : commonName(carried.message.signer.parsed.subject),
    name: value.name,
    reason: value.reason,
    location: value.location,
    claimedTime: claimedTime(carried)?.toISOString() ?? null,
    byteRange: {
      values: value.byteRange,
      fault: carried.byteRangeFault,
      covers: coverageOf(carried),
    },
    digest: message?.digest ?? null,
    signature: message?.signature ?? null,
    signedAttributes: message?.attributes ?? null,
    chain: chainFacts(judged),
    timeStamp: timeStamp === null ? null : stampFacts(timeStamp),
    permits,
    changes: described,
  }
}

/** As the document says, or else as the signed attributes do. */
function claimedTime({ value, message }: CarriedSignature): Date | null {
  if (value.claimedTime !== null || message === undefined) return value.claimedTime
  const written = onlyValue(message.signedAttributes, ATTRIBUTE.signingTime)
  return written instanceof UTCTime || written instanceof GeneralizedTime ? written.toDate() : null
}

/** The first that applies, in the order of `VERDICTS`. */
function verdictOf(
  judged: JudgedSignature,
  changes: readonly Change[],
  later: readonly CarriedSignature[],
): Verdict {
  if (judged.verdict === 'invalid') return 'invalid'
  if (changes.length > 0) return 'modified-after-signing'
  if (judged.verdict !== 'good') return judged.verdict
  return later.some(({ kind }) => kind === 'signature') ? 'valid-with-later-signature' : 'valid'
}

const toFinding = ({ kind, message }: Change & { message: string }): Finding => ({
  code: `change.${kind}`,
  message,
})

function certificateReasons({ judgement }: JudgedSignature): readonly Finding[] {
  return judgement === null ? [] : describeCertificates(judgement)
}

function coverageOf({ revision, isOverWholeFile }: CarriedSignature) {
  if (revision === undefined) return 'nothing'
  return isOverWholeFile ? 'whole-document' : 'earlier-revision'
}

function stampFacts({ time, authority, verdict }: NonNullable<JudgedSignature['timeStamp']>) {
  return {
    time: time?.toISOString() ?? null,
    authority: authority === undefined ? null : commonName(authority.parsed.subject),
    verdict,
  }
}

function chainFacts({ judgement, judgedBy }: JudgedSignature): ChainFacts | null {
  if (judgement === null) return null
  return {
    state: judgement.fault === null ? 'trusted' : 'untrusted',
    fault: judgement.fault,
    judgedAt: judgement.at.toISOString(),
    judgedBy,
    certificates: judgement.path.map(certificateFacts),
  }
}

function certificateFacts({
  certificate,
  isInTime,
  isAnchor,
  revocation,
}: JudgedCertificate): CertificateFacts {
  const { subject, issuer, serialNumber, sha256, notBefore, notAfter, parsed } = certificate
  return {
    ...{ subject, commonName: commonName(parsed.subject), issuer, serialNumber, sha256, isInTime },
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
    revocation: revocationFacts(revocation, isAnchor),
  }
}

function revocationFacts(revocation: JudgedCertificate['revocation'], isAnchor: boolean): RevocationFacts {
  if (isAnchor) return { state: 'anchor', source: null, instant: null, why: null }
  if (revocation === null) return { state: 'unknown', source: null, instant: null, why: 'no-issuer' }
  if (revocation.state === 'unknown')
    return { state: 'unknown', source: null, instant: null, why: revocation.why }
  const instant = (revocation.state === 'good' ? revocation.thisUpdate : revocation.since).toISOString()
  return { state: revocation.state, source: revocation.source, instant, why: null }
}
