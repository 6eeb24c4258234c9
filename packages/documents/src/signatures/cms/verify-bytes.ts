import { constants, createPublicKey, type KeyObject, verify } from 'node:crypto'
import { isWeakHash, type SignatureScheme } from './algorithms.ts'

export type SignatureFault =
  | 'unsupported-algorithm'
  | 'weak-algorithm'
  | 'weak-key'
  | 'unusable-key'
  | 'wrong'

const MIN_RSA_BITS = 2048
const MIN_EC_BITS = 224

interface SignedMessage {
  readonly scheme: SignatureScheme | undefined
  /** Subject public key info, DER. */
  readonly publicKey: Uint8Array
  readonly message: Uint8Array
  readonly signature: Uint8Array
}

/** Why a signature over bytes does not hold, or null where it does. A right signature by weak means does not hold. */
export function faultOfSignature({
  scheme,
  publicKey,
  message,
  signature,
}: SignedMessage): SignatureFault | null {
  if (scheme === undefined) return 'unsupported-algorithm'
  const key = readKey(publicKey)
  if (key === undefined || !keyFits(key, scheme)) return 'unusable-key'
  try {
    if (!verifies(key, scheme, { message, signature })) return 'wrong'
  } catch {
    return 'wrong'
  }
  if (isWeakHash(scheme.hash)) return 'weak-algorithm'
  return isWeakKey(key) ? 'weak-key' : null
}

export function readKey(der: Uint8Array): KeyObject | undefined {
  try {
    return createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' })
  } catch {
    return undefined
  }
}

const KEY_TYPES: Readonly<Record<SignatureScheme['kind'], readonly string[]>> = {
  rsa: ['rsa'],
  'rsa-pss': ['rsa', 'rsa-pss'],
  ecdsa: ['ec'],
  ed25519: ['ed25519'],
}

const keyFits = (key: KeyObject, { kind }: SignatureScheme) =>
  KEY_TYPES[kind].includes(key.asymmetricKeyType ?? '')

function verifies(
  key: KeyObject,
  scheme: SignatureScheme,
  signed: { message: Uint8Array; signature: Uint8Array },
) {
  const { message, signature } = signed
  switch (scheme.kind) {
    case 'rsa':
      return verify(scheme.hash, message, { key, padding: constants.RSA_PKCS1_PADDING }, signature)
    case 'rsa-pss': {
      const { saltLength } = scheme
      return verify(
        scheme.hash,
        message,
        { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength },
        signature,
      )
    }
    case 'ecdsa':
      return verify(scheme.hash, message, { key, dsaEncoding: 'der' }, signature)
    case 'ed25519':
      return verify(null, message, key, signature)
  }
}

export function isWeakKey({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean {
  if (asymmetricKeyType === 'ec') return curveBits(asymmetricKeyDetails?.namedCurve ?? '') < MIN_EC_BITS
  return asymmetricKeyType !== 'ed25519' && (asymmetricKeyDetails?.modulusLength ?? 0) < MIN_RSA_BITS
}

/** `prime256v1`, `secp384r1`, `brainpoolP256r1`: the size stands in the name. */
function curveBits(name: string): number {
  return Number(/\d{3}/.exec(name)?.[0] ?? 0)
}
