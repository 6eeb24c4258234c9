import { webcrypto } from 'node:crypto'

/** A key made for one run, of the tests or of an example; there is none in the repository. */
export interface SigningKey {
  readonly privateKey: webcrypto.CryptoKey
  readonly publicKey: webcrypto.CryptoKey
}

const RSA = { modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }
const USES: webcrypto.KeyUsage[] = ['sign', 'verify']

export async function ecKey(): Promise<SigningKey> {
  return await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, USES)
}

export async function rsaKey(name: 'RSASSA-PKCS1-v1_5' | 'RSA-PSS', bits = 2048): Promise<SigningKey> {
  return await webcrypto.subtle.generateKey({ name, ...RSA, modulusLength: bits }, true, USES)
}
