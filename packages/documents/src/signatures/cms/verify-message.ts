import { createHash } from 'node:crypto'
import { ObjectIdentifier, OctetString } from 'asn1js'
import { hashOf, isWeakHash, type SignatureScheme, schemeOf } from './algorithms.ts'
import { ATTRIBUTE } from './attribute-types.ts'
import { toBytes } from './read-asn1.ts'
import { onlyValue, type SignedMessage } from './signed-message.ts'
import { type NamedCertificate, namedCertificate } from './signing-certificate.ts'
import { faultOfSignature, type SignatureFault } from './verify-bytes.ts'

/** What a message's mathematics say, fact by fact. */
export interface MessageFacts {
  readonly digest: { readonly algorithm: string; readonly matches: boolean; readonly isWeak: boolean }
  readonly signature: {
    readonly algorithm: string
    readonly fault: SignatureFault | 'no-certificate' | 'no-attributes' | null
  }
  readonly attributes: {
    readonly contentType: 'right' | 'wrong' | 'absent'
    readonly messageDigest: 'right' | 'wrong' | 'absent'
    readonly signingCertificate: NamedCertificate
  }
}

interface Expectation {
  /** What the message speaks for, in pieces. */
  readonly content: readonly Uint8Array[]
  readonly contentType: string
}

export function verifyMessage(message: SignedMessage, { content, contentType }: Expectation): MessageFacts {
  const { signerInfo, signedAttributes } = message
  const hash = hashOf(signerInfo.digestAlgorithm)
  const messageDigest = hash === undefined ? 'wrong' : digestState(message, hash, content)
  const scheme = schemeOf(signerInfo.signatureAlgorithm, signerInfo.digestAlgorithm)
  const fault = signatureFault(message, scheme)
  return {
    digest: {
      algorithm: hash ?? signerInfo.digestAlgorithm.algorithmId,
      matches: messageDigest === 'right',
      isWeak: hash !== undefined && isWeakHash(hash),
    },
    signature: { algorithm: scheme === undefined ? 'unknown' : `${scheme.kind}-${scheme.hash}`, fault },
    attributes: {
      contentType: contentTypeState(onlyValue(signedAttributes, ATTRIBUTE.contentType), contentType),
      messageDigest,
      signingCertificate: namedCertificate(message),
    },
  }
}

function signatureFault({ signer, signerInfo }: SignedMessage, scheme: SignatureScheme | undefined) {
  if (signer === undefined) return 'no-certificate'
  if (signerInfo.signedAttrs === undefined) return 'no-attributes'
  return faultOfSignature({
    scheme,
    publicKey: signer.publicKey,
    message: toBytes(signerInfo.signedAttrs.encodedValue),
    signature: toBytes(signerInfo.signature.getValue()),
  })
}

/** Without signed attributes nothing says what the signature is for: not accepted, though old programs made such. */
function digestState({ signedAttributes }: SignedMessage, hash: string, content: readonly Uint8Array[]) {
  const claimed = onlyValue(signedAttributes, ATTRIBUTE.messageDigest)
  if (!(claimed instanceof OctetString)) return 'absent'
  const digest = createHash(hash)
  for (const part of content) digest.update(part)
  return digest.digest().equals(toBytes(claimed.getValue())) ? 'right' : 'wrong'
}

function contentTypeState(value: unknown, expected: string) {
  if (!(value instanceof ObjectIdentifier)) return 'absent'
  return value.valueBlock.toString() === expected ? 'right' : 'wrong'
}

/** Whether the mathematics hold: digest, signature and the attributes that bind them. */
export function isIntact({ digest, signature, attributes }: MessageFacts): boolean {
  return (
    digest.matches &&
    !digest.isWeak &&
    signature.fault === null &&
    attributes.contentType === 'right' &&
    attributes.signingCertificate !== 'another'
  )
}
