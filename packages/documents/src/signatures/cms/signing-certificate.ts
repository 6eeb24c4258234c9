import { createHash } from 'node:crypto'
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import { AlgorithmIdentifier } from 'pkijs'
import { type HashName, hashOf } from './algorithms.ts'
import { ATTRIBUTE } from './attribute-types.ts'
import { toBytes } from './read-asn1.ts'
import { onlyValue, type SignedMessage } from './signed-message.ts'

/** Whether the signed attributes name the signer's certificate, so that none with the same key can take its place. */
export type NamedCertificate = 'v2' | 'v1' | 'absent' | 'another'

export function namedCertificate({ signer, signedAttributes }: SignedMessage): NamedCertificate {
  const isThere = (type: string) => signedAttributes.has(type)
  if (isThere(ATTRIBUTE.signingCertificateV2)) {
    const claimed = certificateHash(onlyValue(signedAttributes, ATTRIBUTE.signingCertificateV2), 'sha256')
    return claimed !== undefined && signer !== undefined && matches(claimed, signer.der) ? 'v2' : 'another'
  }
  if (isThere(ATTRIBUTE.signingCertificate)) {
    const claimed = certificateHash(onlyValue(signedAttributes, ATTRIBUTE.signingCertificate), 'sha1')
    return claimed !== undefined && signer !== undefined && matches(claimed, signer.der) ? 'v1' : 'another'
  }
  return 'absent'
}

interface ClaimedHash {
  readonly hash: HashName
  readonly value: Buffer
}

const matches = ({ hash, value }: ClaimedHash, der: Buffer) =>
  createHash(hash).update(der).digest().equals(value)

/** The first of the certificates listed is the signer's: SEQUENCE { SEQUENCE OF { SEQUENCE { [algorithm], hash, … } } }. */
function certificateHash(value: unknown, usual: HashName): ClaimedHash | undefined {
  const first = firstOf(firstOf(value))
  if (!(first instanceof Sequence)) return undefined
  const [head, second] = first.valueBlock.value
  if (head instanceof OctetString) return { hash: usual, value: toBytes(head.getValue()) }
  const named = head instanceof Sequence && head.valueBlock.value[0] instanceof ObjectIdentifier
  if (!named || !(second instanceof OctetString)) return undefined
  const hash = hashOf(new AlgorithmIdentifier({ schema: head }))
  return hash === undefined ? undefined : { hash, value: toBytes(second.getValue()) }
}

function firstOf(value: unknown): unknown {
  return value instanceof Sequence ? value.valueBlock.value[0] : undefined
}
