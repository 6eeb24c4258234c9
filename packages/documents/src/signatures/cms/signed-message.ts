import { OctetString } from 'asn1js'
import {
  type Attribute,
  Certificate,
  CertificateRevocationList,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type SignerInfo,
} from 'pkijs'
import { type KnownCertificate, knownCertificate } from '../certificates/known-certificate.ts'
import { readAsn1, toBytes } from './read-asn1.ts'

/** A CMS with one signer, as it is carried by signatures and by time stamps. */
export interface SignedMessage {
  readonly signedData: SignedData
  readonly signerInfo: SignerInfo
  readonly certificates: readonly KnownCertificate[]
  readonly lists: readonly CertificateRevocationList[]
  /** The certificate that the message names as its signer's, if it carries it. */
  readonly signer: KnownCertificate | undefined
  readonly signedAttributes: ReadonlyMap<string, readonly unknown[]>
  readonly unsignedAttributes: ReadonlyMap<string, readonly unknown[]>
}

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const SUBJECT_KEY_ID = '2.5.29.14'
const MAX_CERTIFICATES = 100

/** Throws where the bytes are no such message. The room left for a signature is filled up with zeros. */
export function readSignedMessage(bytes: Uint8Array): SignedMessage {
  const { value, length } = readAsn1(bytes)
  if (bytes.subarray(length).some((byte) => byte !== 0)) throw new Error('something follows the message')
  const content = new ContentInfo({ schema: value })
  if (content.contentType !== SIGNED_DATA) throw new Error('no signed data')
  return toSignedMessage(new SignedData({ schema: content.content }))
}

function toSignedMessage(signedData: SignedData): SignedMessage {
  const [signerInfo, second] = signedData.signerInfos
  if (signerInfo === undefined || second !== undefined) throw new Error('not exactly one signer')
  const certificates = (signedData.certificates ?? [])
    .filter((item) => item instanceof Certificate)
    .slice(0, MAX_CERTIFICATES)
    .map(knownCertificate)
  return {
    signedData,
    signerInfo,
    certificates,
    lists: (signedData.crls ?? []).filter((item) => item instanceof CertificateRevocationList),
    signer: certificates.find((certificate) => identifies(signerInfo.sid, certificate)),
    signedAttributes: byType(signerInfo.signedAttrs?.attributes ?? []),
    unsignedAttributes: byType(signerInfo.unsignedAttrs?.attributes ?? []),
  }
}

function identifies(sid: unknown, { parsed, serialNumber }: KnownCertificate): boolean {
  if (sid instanceof IssuerAndSerialNumber) {
    const isSerial = toBytes(sid.serialNumber.valueBlock.valueHexView).toString('hex') === serialNumber
    return isSerial && sid.issuer.isEqual(parsed.issuer)
  }
  const keyId: unknown = parsed.extensions?.find(({ extnID }) => extnID === SUBJECT_KEY_ID)?.parsedValue
  const named = octetsOf(sid)
  return named !== undefined && keyId instanceof OctetString && toBytes(keyId.getValue()).equals(named)
}

/** Bytes of an octet string, tagged in its context or not. */
function octetsOf(value: unknown): Buffer | undefined {
  if (value instanceof OctetString) return toBytes(value.getValue())
  if (typeof value !== 'object' || value === null || !('valueBlock' in value)) return undefined
  const { valueBlock } = value
  const isBlock = typeof valueBlock === 'object' && valueBlock !== null && 'valueHexView' in valueBlock
  return isBlock && valueBlock.valueHexView instanceof Uint8Array
    ? toBytes(valueBlock.valueHexView)
    : undefined
}

/** An attribute that is there twice says nothing: its values are put together, and whoever wants one finds two. */
function byType(attributes: readonly Attribute[]): ReadonlyMap<string, readonly unknown[]> {
  const found = new Map<string, readonly unknown[]>()
  for (const { type, values } of attributes) found.set(type, [...(found.get(type) ?? []), ...values])
  return found
}

/** The one value of an attribute, or undefined. */
export function onlyValue(attributes: ReadonlyMap<string, readonly unknown[]>, type: string): unknown {
  const values = attributes.get(type) ?? []
  return values.length === 1 ? values[0] : undefined
}
