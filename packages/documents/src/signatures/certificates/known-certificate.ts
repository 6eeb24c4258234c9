import { createHash } from 'node:crypto'
import { BitString } from 'asn1js'
import { BasicConstraints, Certificate, ExtKeyUsage } from 'pkijs'
import { readAsn1, toBytes } from '../cms/read-asn1.ts'
import { distinguishedName } from './distinguished-name.ts'

/** A certificate with what verification asks of it, read once. Nothing about it is believed yet. */
export interface KnownCertificate {
  readonly parsed: Certificate
  readonly der: Buffer
  readonly sha256: string
  readonly subject: string
  readonly issuer: string
  readonly serialNumber: string
  readonly publicKey: Buffer
  readonly notBefore: Date
  readonly notAfter: Date
  readonly isCa: boolean
  readonly pathLength: number | undefined
  /** Names of the usages, or undefined where the certificate does not limit them. */
  readonly keyUsage: ReadonlySet<KeyUsage> | undefined
  readonly purposes: ReadonlySet<string> | undefined
  readonly arePurposesCritical: boolean
  /** Critical extensions that are not understood here: such a certificate must not be relied on. */
  readonly unknownCritical: readonly string[]
  readonly extensionIds: ReadonlySet<string>
}

const KEY_USAGES = [
  ...['digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment', 'keyAgreement'],
  ...['keyCertSign', 'cRLSign', 'encipherOnly', 'decipherOnly'],
] as const
type KeyUsage = (typeof KEY_USAGES)[number]

const OID = {
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  purposes: '2.5.29.37',
  policies: '2.5.29.32',
}
const UNDERSTOOD = new Set(Object.values(OID))

export function readCertificate(der: Uint8Array): KnownCertificate {
  const { value } = readAsn1(der)
  return knownCertificate(new Certificate({ schema: value }))
}

export function knownCertificate(parsed: Certificate): KnownCertificate {
  const der = toBytes(parsed.toSchema().toBER())
  const extensions = parsed.extensions ?? []
  const parsedValueOf = (id: string): unknown => extensions.find(({ extnID }) => extnID === id)?.parsedValue
  const [constraints, usage, purposes] = [OID.basicConstraints, OID.keyUsage, OID.purposes].map(parsedValueOf)
  return {
    parsed,
    der,
    sha256: createHash('sha256').update(der).digest('hex'),
    subject: distinguishedName(parsed.subject),
    issuer: distinguishedName(parsed.issuer),
    serialNumber: toBytes(parsed.serialNumber.valueBlock.valueHexView).toString('hex'),
    publicKey: toBytes(parsed.subjectPublicKeyInfo.toSchema().toBER()),
    notBefore: parsed.notBefore.value,
    notAfter: parsed.notAfter.value,
    isCa: constraints instanceof BasicConstraints && constraints.cA,
    pathLength: pathLengthOf(constraints),
    keyUsage: usage instanceof BitString ? usagesOf(usage) : undefined,
    purposes: purposes instanceof ExtKeyUsage ? new Set(purposes.keyPurposes) : undefined,
    arePurposesCritical: extensions.some(({ extnID, critical }) => extnID === OID.purposes && critical),
    unknownCritical: extensions
      .filter(({ extnID, critical }) => critical && !UNDERSTOOD.has(extnID))
      .map(({ extnID }) => extnID),
    extensionIds: new Set(extensions.map(({ extnID }) => extnID)),
  }
}

function pathLengthOf(constraints: unknown): number | undefined {
  if (!(constraints instanceof BasicConstraints)) return undefined
  const { pathLenConstraint } = constraints
  if (pathLenConstraint === undefined) return undefined
  return typeof pathLenConstraint === 'number' ? pathLenConstraint : Number(pathLenConstraint.toBigInt())
}

function usagesOf(bits: BitString): ReadonlySet<KeyUsage> {
  const bytes = bits.valueBlock.valueHexView
  return new Set(
    KEY_USAGES.filter((_, index) => ((bytes[Math.floor(index / 8)] ?? 0) & (0x80 >> (index % 8))) !== 0),
  )
}
