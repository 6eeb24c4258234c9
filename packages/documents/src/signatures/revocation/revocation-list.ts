import { Enumerated } from 'asn1js'
import { CertificateRevocationList, type RevokedCertificate } from 'pkijs'
import type { KnownCertificate } from '../certificates/known-certificate.ts'
import { schemeOf } from '../cms/algorithms.ts'
import { readAsn1, toBytes } from '../cms/read-asn1.ts'
import { faultOfSignature } from '../cms/verify-bytes.ts'

/** A list of revoked certificates (CRL) as it was given; believed only for an issuer that signed it. */
export interface RevocationList {
  readonly parsed: CertificateRevocationList
  readonly thisUpdate: Date
  readonly nextUpdate: Date | undefined
}

const REASON = '2.5.29.21'
const REASON_REMOVED = 8

export function readRevocationList(bytes: Uint8Array): RevocationList {
  const { value } = readAsn1(derOf(bytes))
  return toRevocationList(new CertificateRevocationList({ schema: value }))
}

function derOf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (!text.includes('-----BEGIN')) return bytes
  const [, base64 = ''] =
    /-----BEGIN X509 CRL-----([A-Za-z0-9+/=\s]+)-----END/.exec(Buffer.from(bytes).toString('latin1')) ?? []
  return Buffer.from(base64, 'base64')
}

export function toRevocationList(parsed: CertificateRevocationList): RevocationList {
  return {
    parsed,
    thisUpdate: parsed.thisUpdate.value,
    nextUpdate: parsed.nextUpdate?.value,
  }
}

/** Whether a list is this issuer's own word. */
export function isListOf({ parsed }: RevocationList, issuer: KnownCertificate): boolean {
  if (!parsed.issuer.isEqual(issuer.parsed.subject)) return false
  if (issuer.keyUsage?.has('cRLSign') === false) return false
  const fault = faultOfSignature({
    scheme: schemeOf(parsed.signatureAlgorithm),
    publicKey: issuer.publicKey,
    message: parsed.tbsView,
    signature: toBytes(parsed.signatureValue.valueBlock.valueHexView),
  })
  return fault === null
}

/** Since when a list calls a certificate revoked. */
export function revokedSince({ parsed }: RevocationList, serialNumber: string): Date | undefined {
  const entry = parsed.revokedCertificates?.find(
    ({ userCertificate }) =>
      toBytes(userCertificate.valueBlock.valueHexView).toString('hex') === serialNumber,
  )
  return entry === undefined || isRemoval(entry) ? undefined : entry.revocationDate.value
}

function isRemoval({ crlEntryExtensions }: RevokedCertificate): boolean {
  const reason: unknown = crlEntryExtensions?.extensions.find(({ extnID }) => extnID === REASON)?.parsedValue
  return reason instanceof Enumerated && reason.valueBlock.valueDec === REASON_REMOVED
}
