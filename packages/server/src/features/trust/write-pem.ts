import type { TrustFacts } from '@undagi/documents'

const lettersOfLine = /.{1,64}/g

/** The bytes as they were taken in, in the form that every program for certificates reads. */
export function writePem(der: Buffer, kind: TrustFacts['kind']): string {
  const label = kind === 'revocation_list' ? 'X509 CRL' : 'CERTIFICATE'
  const lines = der.toString('base64').match(lettersOfLine) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
