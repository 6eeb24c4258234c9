import type { KeyObject } from 'node:crypto'
import { isWeakKey, readKey } from '../cms/verify-bytes.ts'

export interface DescribedKey {
  /** As people speak of it: "RSA 4096", "EC secp384r1". */
  readonly name: string
  /** So short that nothing it signs proves anything. */
  readonly isWeak: boolean
}

/** The public key of a certificate; undefined: of no kind that is verified here. */
export function describeKey(spki: Uint8Array): DescribedKey | undefined {
  const key = readKey(spki)
  const name = key === undefined ? undefined : nameOf(key)
  return key === undefined || name === undefined ? undefined : { name, isWeak: isWeakKey(key) }
}

function nameOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }: KeyObject): string | undefined {
  if (type === 'ec') return `EC ${details?.namedCurve ?? ''}`
  if (type === 'rsa' || type === 'rsa-pss') return `RSA ${details?.modulusLength ?? 0}`
  return type === 'ed25519' ? 'Ed25519' : undefined
}
