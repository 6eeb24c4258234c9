import { type Revocation, revocationOf } from '../revocation/revocation-of.ts'
import { buildPath, type PathFault } from './build-path.ts'
import type { KnownCertificate } from './known-certificate.ts'
import type { Trust } from './trust.ts'

export interface JudgedCertificate {
  readonly certificate: KnownCertificate
  readonly isAnchor: boolean
  readonly isInTime: boolean
  /** Null for an anchor: it is trusted because it was given as such. */
  readonly revocation: Revocation | null
}

export interface CertificateJudgement {
  readonly at: Date
  readonly fault: PathFault | 'not-for-this-use' | null
  /** From the certificate in question upwards, as far as a path was found. */
  readonly path: readonly JudgedCertificate[]
}

interface Question {
  readonly certificate: KnownCertificate
  readonly at: Date
  readonly isForUse: (certificate: KnownCertificate) => boolean
}

/** Whether a certificate leads to an anchor, is in its time, and was not revoked at an instant. */
export function judgeCertificate(
  { certificate, at, isForUse }: Question,
  trust: Trust,
): CertificateJudgement {
  const path = buildPath(certificate, trust.pool)
  const isTrusted = path.kind === 'trusted'
  const judged = path.certificates.map((member, index): JudgedCertificate => {
    const issuer = path.certificates[index + 1]
    return {
      certificate: member,
      isAnchor: isTrusted && issuer === undefined,
      isInTime: member.notBefore <= at && at <= member.notAfter,
      revocation:
        issuer === undefined ? null : revocationOf({ certificate: member, issuer, at }, trust.sources),
    }
  })
  const fault = isTrusted ? (isForUse(certificate) ? null : 'not-for-this-use') : path.fault
  return { at, fault, path: judged }
}

export type CertificateVerdict = 'untrusted' | 'revoked' | 'expired' | 'unknown' | 'good'

/** The first that applies. */
export function certificateVerdict({ fault, path }: CertificateJudgement): CertificateVerdict {
  if (fault !== null) return 'untrusted'
  if (path.some(({ revocation }) => revocation?.state === 'revoked')) return 'revoked'
  if (path.some(({ isInTime }) => !isInTime)) return 'expired'
  return path.some(({ revocation }) => revocation?.state === 'unknown') ? 'unknown' : 'good'
}
