import { schemeOf } from '../cms/algorithms.ts'
import { toBytes } from '../cms/read-asn1.ts'
import { faultOfSignature } from '../cms/verify-bytes.ts'
import type { KnownCertificate } from './known-certificate.ts'

export type PathFault =
  | 'no-path'
  | 'self-signed'
  | 'issuer-is-no-authority'
  | 'path-too-long'
  | 'weak-signature'
  | 'unknown-critical-extension'

/** From the certificate in question to a trust anchor, both included. */
export type CertificatePath =
  | { readonly kind: 'trusted'; readonly certificates: readonly KnownCertificate[] }
  | {
      readonly kind: 'untrusted'
      readonly fault: PathFault
      readonly certificates: readonly KnownCertificate[]
    }

export interface CertificatePool {
  readonly anchors: readonly KnownCertificate[]
  readonly others: readonly KnownCertificate[]
}

const MAX_PATH = 8
const MAX_ATTEMPTS = 200

/** The first path to an anchor whose every link holds; otherwise the most telling reason why there is none. */
export function buildPath(leaf: KnownCertificate, pool: CertificatePool): CertificatePath {
  let attempts = MAX_ATTEMPTS
  let nearest: CertificatePath = {
    kind: 'untrusted',
    fault: isIssuedBy(leaf, leaf) ? 'self-signed' : 'no-path',
    certificates: [leaf],
  }
  const found = extend([leaf])
  return found ?? nearest

  function extend(path: readonly KnownCertificate[]): CertificatePath | undefined {
    const last = path.at(-1)
    if (last === undefined || attempts-- <= 0) return undefined
    if (pool.anchors.some(({ sha256 }) => sha256 === last.sha256))
      return { kind: 'trusted', certificates: path }
    if (last.unknownCritical.length > 0) return remember('unknown-critical-extension', path)
    for (const issuer of issuersOf(last, path)) {
      const fault = faultOfLink(last, issuer, path.length)
      const found = fault === null ? extend([...path, issuer]) : remember(fault, path)
      if (found !== undefined) return found
    }
    if (nearest.certificates.length < path.length) remember('no-path', path)
    return undefined
  }

  function issuersOf(certificate: KnownCertificate, path: readonly KnownCertificate[]) {
    const isNew = (candidate: KnownCertificate) => path.every(({ sha256 }) => sha256 !== candidate.sha256)
    return [...pool.anchors, ...pool.others].filter(
      (candidate) => namesIssuer(certificate, candidate) && isNew(candidate),
    )
  }

  function remember(fault: PathFault, certificates: readonly KnownCertificate[]): undefined {
    nearest = { kind: 'untrusted', fault, certificates }
  }
}

function faultOfLink(child: KnownCertificate, issuer: KnownCertificate, depth: number): PathFault | null {
  if (depth >= MAX_PATH) return 'path-too-long'
  if (!issuer.isCa || issuer.keyUsage?.has('keyCertSign') === false) return 'issuer-is-no-authority'
  if (issuer.pathLength !== undefined && depth - 1 > issuer.pathLength) return 'path-too-long'
  if (isIssuedBy(child, issuer)) return null
  return isIssuedBy(child, issuer, true) ? 'weak-signature' : 'no-path'
}

function namesIssuer(child: KnownCertificate, issuer: KnownCertificate): boolean {
  return child.parsed.issuer.isEqual(issuer.parsed.subject)
}

/** Whether one certificate is signed by the key of another; `orWeakly` counts signatures by weak means too. */
export function isIssuedBy(child: KnownCertificate, issuer: KnownCertificate, orWeakly = false): boolean {
  const { parsed } = child
  if (!namesIssuer(child, issuer)) return false
  if (parsed.signature.algorithmId !== parsed.signatureAlgorithm.algorithmId) return false
  const fault = faultOfSignature({
    scheme: schemeOf(parsed.signatureAlgorithm),
    publicKey: issuer.publicKey,
    message: parsed.tbsView,
    signature: toBytes(parsed.signatureValue.valueBlock.valueHexView),
  })
  return fault === null || (orWeakly && (fault === 'weak-algorithm' || fault === 'weak-key'))
}
