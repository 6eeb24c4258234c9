import { unreadable } from '../../document-issue.ts'
import { type KnownCertificate, readCertificate } from './known-certificate.ts'

const BLOCK = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END/g
const MAX_CERTIFICATES = 2000

/** The certificates of a PEM file, or the one of a DER file. */
export function readCertificateFile(bytes: Uint8Array, name: string): readonly KnownCertificate[] {
  const text = Buffer.from(bytes).toString('latin1')
  const ders = text.includes('-----BEGIN')
    ? [...text.matchAll(BLOCK)]
        .slice(0, MAX_CERTIFICATES)
        .map(([, base64]) => Buffer.from(base64 ?? '', 'base64'))
    : [Buffer.from(bytes)]
  if (ders.length === 0) throw noCertificate(name)
  try {
    return ders.map(readCertificate)
  } catch {
    throw noCertificate(name)
  }
}

function noCertificate(name: string) {
  return unreadable(
    'trust.no_certificate',
    `"${name}" tidak memuat sertifikat. Berikan sertifikat dalam bentuk PEM (-----BEGIN CERTIFICATE-----) atau DER.`,
  )
}
