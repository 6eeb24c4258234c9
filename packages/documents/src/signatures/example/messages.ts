import { createHash, webcrypto } from 'node:crypto'
import {
  type BaseBlock,
  Constructed,
  fromBER,
  Integer,
  ObjectIdentifier,
  OctetString,
  Sequence,
} from 'asn1js'
import type { Certificate } from 'pkijs'
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
} from 'pkijs'
import type { Holder } from './certificates.ts'

export interface WantedMessage {
  readonly signer: Holder
  readonly certificates?: readonly Holder[]
  readonly hash?: 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'
  readonly contentType?: string
  /** Carried in the message; without it the message is detached. */
  readonly content?: Buffer
  readonly moreSigned?: readonly Attribute[]
  /** The certificate that the attribute names, where it is not the signer's. */
  readonly names?: Certificate | null
  /** Makes a time stamp over the signature. */
  readonly stamp?: (signature: Buffer) => Promise<Buffer>
}

const DATA = '1.2.840.113549.1.7.1'
const TST = '1.2.840.113549.1.9.16.1.4'

/** A CMS over bytes, made by pkijs and WebCrypto. */
export async function signMessage(bytes: Buffer, wanted: WantedMessage): Promise<Buffer> {
  const { signer, hash = 'SHA-256', contentType = DATA, content, certificates = [signer] } = wanted
  const digest = createHash(hash.replace('-', '')).update(bytes).digest()
  const signerInfo = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({
      issuer: signer.certificate.issuer,
      serialNumber: signer.certificate.serialNumber,
    }),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: contentType })),
        attribute('1.2.840.113549.1.9.4', new OctetString({ valueHex: arrayBuffer(digest) })),
        ...signingCertificate(wanted),
        ...(wanted.moreSigned ?? []),
      ],
    }),
  })
  const signedData = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: contentType,
      ...(content === undefined ? {} : { eContent: new OctetString({ valueHex: arrayBuffer(content) }) }),
    }),
    signerInfos: [signerInfo],
    certificates: certificates.map(({ certificate }) => certificate),
  })
  await signedData.sign(signer.key.privateKey, 0, hash, arrayBuffer(bytes))
  if (wanted.stamp !== undefined) {
    const token = await wanted.stamp(Buffer.from(signerInfo.signature.getValue()))
    const value = ContentInfo.fromBER(token).toSchema()
    signerInfo.unsignedAttrs = new SignedAndUnsignedAttributes({
      type: 1,
      attributes: [attribute('1.2.840.113549.1.9.16.2.14', value)],
    })
  }
  const info = new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signedData.toSchema(true) })
  return Buffer.from(info.toSchema().toBER())
}

function attribute(type: string, value: BaseBlock): Attribute {
  return new Attribute({ type, values: [value] })
}

function signingCertificate({ names, signer }: WantedMessage): readonly Attribute[] {
  if (names === null) return []
  const der = Buffer.from((names ?? signer.certificate).toSchema().toBER())
  const hash = createHash('sha256').update(der).digest()
  const listed = new Sequence({ value: [new OctetString({ valueHex: arrayBuffer(hash) })] })
  const value = new Sequence({ value: [new Sequence({ value: [listed] })] })
  return [attribute('1.2.840.113549.1.9.16.2.47', value)]
}

export const arrayBuffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer

/** A time stamp (RFC 3161) over bytes. */
export async function stampTime(
  bytes: Buffer,
  { authority, time }: { authority: Holder; time: string },
): Promise<Buffer> {
  const imprint = await webcrypto.subtle.digest('SHA-256', Uint8Array.from(bytes))
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3.4',
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }),
      hashedMessage: new OctetString({ valueHex: imprint }),
    }),
    serialNumber: new Integer({ value: 7 }),
    genTime: new Date(time),
  })
  const content = Buffer.from(info.toSchema().toBER())
  return await signMessage(content, { signer: authority, contentType: TST, content })
}

/** Adobe's attribute with a list of revocations: SEQUENCE { [0] SEQUENCE OF CRL }. */
export function carriedList(list: Buffer): Attribute {
  const lists = new Sequence({ value: [fromBER(arrayBuffer(list)).result] })
  const tagged = new Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [lists] })
  return attribute('1.2.840.113583.1.1.8', new Sequence({ value: [tagged] }))
}
