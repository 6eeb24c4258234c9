import { BitString, Integer, Utf8String } from 'asn1js'
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  CertificateRevocationList,
  Extension,
  Extensions,
  ExtKeyUsage,
  RevokedCertificate,
  Time,
} from 'pkijs'
import { ecKey, type SigningKey } from './keys.ts'

/** Somebody with a certificate and its key. */
export interface Holder {
  readonly certificate: Certificate
  readonly key: SigningKey
}

export interface Wanted {
  readonly name: string
  readonly key?: SigningKey
  readonly issuer?: Holder
  readonly from?: string
  readonly to?: string
  readonly isCa?: boolean
  readonly pathLength?: number
  /** First byte of the key usage bits. */
  readonly keyUsage?: number
  readonly purposes?: readonly string[]
  readonly hash?: string
}

export const USAGE = { sign: 0xc0, encipher: 0x20, authority: 0x06 } as const
let serial = 1000

export async function issue(wanted: Wanted): Promise<Holder> {
  const key = wanted.key ?? (await ecKey())
  const certificate = new Certificate()
  certificate.version = 2
  certificate.serialNumber = new Integer({ value: serial++ })
  const subject = commonName(wanted.name)
  certificate.subject.typesAndValues.push(subject)
  certificate.issuer.typesAndValues.push(...(wanted.issuer?.certificate.subject.typesAndValues ?? [subject]))
  certificate.notBefore = new Time({ value: new Date(wanted.from ?? '2025-01-01T00:00:00Z') })
  certificate.notAfter = new Time({ value: new Date(wanted.to ?? '2030-01-01T00:00:00Z') })
  certificate.extensions = extensionsOf(wanted)
  await certificate.subjectPublicKeyInfo.importKey(key.publicKey)
  await certificate.sign((wanted.issuer?.key ?? key).privateKey, wanted.hash ?? 'SHA-256')
  return { certificate: reread(certificate), key }
}

/** As a reader gets it. */
function reread(certificate: Certificate): Certificate {
  return Certificate.fromBER(certificate.toSchema(true).toBER())
}

function commonName(name: string): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: name }) })
}

function extensionsOf({ isCa = false, keyUsage, purposes, pathLength }: Wanted): Extension[] {
  const usage = keyUsage ?? (isCa ? USAGE.authority : USAGE.sign)
  const constraints = new BasicConstraints({
    cA: isCa,
    ...(pathLength === undefined ? {} : { pathLenConstraint: pathLength }),
  })
  const extensions = [
    extension('2.5.29.19', constraints.toSchema().toBER()),
    extension('2.5.29.15', new BitString({ valueHex: Uint8Array.of(usage).buffer }).toBER()),
  ]
  if (purposes === undefined) return extensions
  return [
    ...extensions,
    extension('2.5.29.37', new ExtKeyUsage({ keyPurposes: [...purposes] }).toSchema().toBER()),
  ]
}

export const extension = (extnID: string, extnValue: ArrayBuffer) =>
  new Extension({ extnID, critical: true, extnValue })

export interface WantedList {
  readonly issuer: Holder
  readonly revoked?: readonly { readonly holder: Holder; readonly since: string }[]
  readonly from?: string
  readonly to?: string
  /** Critical extensions. */
  readonly extensions?: readonly Extension[]
  /** Whose key signs it, where that is not the issuer's. */
  readonly signedBy?: Holder
}

export async function revocationList({
  issuer,
  revoked = [],
  from,
  to,
  signedBy = issuer,
  extensions = [],
}: WantedList): Promise<Buffer> {
  const list = new CertificateRevocationList()
  list.version = 1
  list.issuer = issuer.certificate.subject
  list.thisUpdate = new Time({ value: new Date(from ?? '2026-10-01T00:00:00Z') })
  list.nextUpdate = new Time({ value: new Date(to ?? '2026-12-31T00:00:00Z') })
  if (revoked.length > 0)
    list.revokedCertificates = revoked.map(
      ({ holder, since }) =>
        new RevokedCertificate({
          userCertificate: holder.certificate.serialNumber,
          revocationDate: new Time({ value: new Date(since) }),
        }),
    )
  if (extensions.length > 0) list.crlExtensions = new Extensions({ extensions: [...extensions] })
  await list.sign(signedBy.key.privateKey, 'SHA-256')
  return Buffer.from(list.toSchema(true).toBER())
}

export function pem({ certificate }: Holder): Buffer {
  const base64 = Buffer.from(certificate.toSchema().toBER()).toString('base64')
  return Buffer.from(
    `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  )
}
