import { isIssuedBy } from '../certificates/build-path.ts'
import type { KnownCertificate } from '../certificates/known-certificate.ts'
import { describeKey } from './describe-key.ts'
import { nameConstraintsOf } from './name-constraints.ts'
import type { TrustFacts, TrustNote } from './trust-facts.ts'
import { refusal, warning } from './trust-words.ts'

export interface JudgedPart {
  readonly facts: TrustFacts
  readonly warnings: readonly TrustNote[]
}

/** What a certificate may be relied on for: an anchor where it signed itself, else a step towards one. Or why for nothing. */
export function judgeCertificatePart(
  certificate: KnownCertificate,
  known: readonly KnownCertificate[],
  at: Date,
): JudgedPart | TrustNote {
  const { isCa, keyUsage, notAfter, sha256 } = certificate
  if (!isCa || keyUsage?.has('keyCertSign') === false) return refusal('not_a_ca')
  if (notAfter < at) return refusal('expired')
  const key = describeKey(certificate.publicKey)
  if (key === undefined || key.isWeak) return refusal('weak_key')
  const isSelfIssued = certificate.parsed.subject.isEqual(certificate.parsed.issuer)
  const issuers = isSelfIssued ? [certificate] : known.filter((other) => isNamedBy(certificate, other))
  if (issuers.length > 0 && !issuers.some((issuer) => isIssuedBy(certificate, issuer, true)))
    return refusal('forged')
  const namesakes = known.filter(
    (other) => other.sha256 !== sha256 && other.parsed.subject.isEqual(certificate.parsed.subject),
  )
  const isWeaklySigned = issuers.length > 0 && !issuers.some((issuer) => isIssuedBy(certificate, issuer))
  return {
    facts: factsOf(certificate, isSelfIssued, key.name),
    warnings: [
      ...(namesakes.some(({ publicKey }) => !publicKey.equals(certificate.publicKey))
        ? [warning('same_name_other_key')]
        : []),
      ...(issuers.length === 0 ? [warning('issuer_not_here')] : []),
      ...(isWeaklySigned ? [warning('weak_signature')] : []),
      ...(certificate.notBefore > at ? [warning('not_yet_valid')] : []),
      ...(nameConstraintsOf(certificate).length > 0 ? [warning('name_constraints')] : []),
    ],
  }
}

function isNamedBy(certificate: KnownCertificate, other: KnownCertificate): boolean {
  return other.parsed.subject.isEqual(certificate.parsed.issuer)
}

function factsOf(certificate: KnownCertificate, isSelfSigned: boolean, key: string): TrustFacts {
  const { sha256, subject, issuer, serialNumber, isCa } = certificate
  return {
    kind: isSelfSigned ? 'anchor' : 'intermediate',
    ...{ sha256, subject, issuer, key, serialNumber, isSelfSigned, isCa },
    validFrom: certificate.notBefore.toISOString(),
    validTo: certificate.notAfter.toISOString(),
    nameConstraints: nameConstraintsOf(certificate),
    ...{ signedBy: null, scope: '', revoked: null },
  }
}
