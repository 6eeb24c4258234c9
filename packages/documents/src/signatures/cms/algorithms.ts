import type { AlgorithmIdentifier } from 'pkijs'
import { RSASSAPSSParams } from 'pkijs'

export type HashName = 'sha1' | 'md5' | 'sha224' | 'sha256' | 'sha384' | 'sha512'

const HASHES: Readonly<Record<string, HashName>> = {
  '1.2.840.113549.2.5': 'md5',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

export function hashOf({ algorithmId }: AlgorithmIdentifier): HashName | undefined {
  return HASHES[algorithmId]
}

/** Collisions for these can be made: what they sign may be two documents. */
export const isWeakHash = (hash: HashName) => hash === 'md5' || hash === 'sha1'

export type SignatureScheme =
  | { readonly kind: 'rsa' | 'ecdsa'; readonly hash: HashName }
  | { readonly kind: 'rsa-pss'; readonly hash: HashName; readonly saltLength: number }
  | { readonly kind: 'ed25519'; readonly hash: 'sha512' }

const SCHEMES: Readonly<Record<string, SignatureScheme>> = {
  '1.2.840.113549.1.1.4': { kind: 'rsa', hash: 'md5' },
  '1.2.840.113549.1.1.5': { kind: 'rsa', hash: 'sha1' },
  '1.2.840.113549.1.1.14': { kind: 'rsa', hash: 'sha224' },
  '1.2.840.113549.1.1.11': { kind: 'rsa', hash: 'sha256' },
  '1.2.840.113549.1.1.12': { kind: 'rsa', hash: 'sha384' },
  '1.2.840.113549.1.1.13': { kind: 'rsa', hash: 'sha512' },
  '1.2.840.10045.4.1': { kind: 'ecdsa', hash: 'sha1' },
  '1.2.840.10045.4.3.1': { kind: 'ecdsa', hash: 'sha224' },
  '1.2.840.10045.4.3.2': { kind: 'ecdsa', hash: 'sha256' },
  '1.2.840.10045.4.3.3': { kind: 'ecdsa', hash: 'sha384' },
  '1.2.840.10045.4.3.4': { kind: 'ecdsa', hash: 'sha512' },
  '1.3.101.112': { kind: 'ed25519', hash: 'sha512' },
}
const RSA = '1.2.840.113549.1.1.1'
const RSA_PSS = '1.2.840.113549.1.1.10'
const EC = '1.2.840.10045.2.1'

/** How something was signed. In a CMS the algorithm may be the key's alone: then the digest algorithm says the hash. */
export function schemeOf(
  algorithm: AlgorithmIdentifier,
  digest?: AlgorithmIdentifier,
): SignatureScheme | undefined {
  const { algorithmId } = algorithm
  if (algorithmId === RSA_PSS) return pssScheme(algorithm)
  const hash = digest === undefined ? undefined : hashOf(digest)
  if (algorithmId === RSA && hash !== undefined) return { kind: 'rsa', hash }
  if (algorithmId === EC && hash !== undefined) return { kind: 'ecdsa', hash }
  return SCHEMES[algorithmId]
}

function pssScheme({ algorithmParams }: AlgorithmIdentifier): SignatureScheme | undefined {
  const parameters = new RSASSAPSSParams({ schema: algorithmParams })
  const hash = hashOf(parameters.hashAlgorithm)
  // Node applies one hash to the message and to the mask; parameters that differ are not in use.
  const maskHash: unknown =
    parameters.maskGenAlgorithm.algorithmParams?.valueBlock?.value?.[0]?.valueBlock?.toString()
  if (hash === undefined || HASHES[String(maskHash)] !== hash) return undefined
  return { kind: 'rsa-pss', hash, saltLength: parameters.saltLength }
}
