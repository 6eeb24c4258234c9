import { createPrivateKey } from 'node:crypto'

/** A part of a file, as bytes, with what it is called there; empty where the file is DER and calls it nothing. */
export interface TrustPart {
  readonly label: string
  readonly der: Buffer
}

const block = /-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END/g
const mostParts = 200

/** The parts of a PEM file in their order, or the one of a DER file. */
export function splitTrustFile(bytes: Uint8Array): readonly TrustPart[] {
  const text = Buffer.from(bytes).toString('latin1')
  if (!text.includes('-----BEGIN')) return [{ label: '', der: Buffer.from(bytes) }]
  return [...text.matchAll(block)]
    .slice(0, mostParts)
    .map(([, label = '', base64 = '']) => ({ label, der: Buffer.from(base64, 'base64') }))
}

/** A key that must stay with its owner, whatever the file calls it. */
export function holdsPrivateKey(bytes: Uint8Array): boolean {
  if (/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY/.test(Buffer.from(bytes).toString('latin1'))) return true
  return splitTrustFile(bytes).some(({ der }) => isPrivateKey(der) || isKeyBag(der))
}

function isPrivateKey(der: Buffer): boolean {
  return (['pkcs8', 'pkcs1', 'sec1'] as const).some((type) => {
    try {
      createPrivateKey({ key: der, format: 'der', type })
      return true
    } catch {
      return false
    }
  })
}

const pkcs7Data = Buffer.from('06092a864886f70d010701', 'hex')
const versionThree = Buffer.from('020103', 'hex')

/** PKCS#12 (.p12, .pfx): made to carry keys. */
function isKeyBag(der: Buffer): boolean {
  const head = der.subarray(0, 40)
  return der[0] === 0x30 && head.subarray(2, 10).includes(versionThree) && head.includes(pkcs7Data)
}
