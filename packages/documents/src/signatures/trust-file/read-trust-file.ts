import { type KnownCertificate, readCertificate } from '../certificates/known-certificate.ts'
import { type RevocationList, readRevocationList } from '../revocation/revocation-list.ts'
import { judgeCertificatePart } from './judge-certificate-part.ts'
import { judgeListPart } from './judge-list-part.ts'
import { holdsPrivateKey, splitTrustFile } from './split-trust-file.ts'
import type { TrustFileResult } from './trust-facts.ts'
import { refusal } from './trust-words.ts'

interface ReadPart {
  readonly position: number
  readonly der: Buffer
  readonly certificate: KnownCertificate | undefined
  readonly list: RevocationList | undefined
}

/**
 * What a file of certificates and revocation lists would bring, beside those that are relied on already. Nothing of it is relied on by
 * being read: that a person decides who has compared the fingerprints.
 */
export function readTrustFile(
  bytes: Uint8Array,
  known: readonly KnownCertificate[],
  at: Date,
): TrustFileResult {
  if (holdsPrivateKey(bytes)) return refused(0, refusal('private_key'))
  const parts = splitTrustFile(bytes).map(({ der }, index) => readPart(der, index + 1))
  if (parts.length === 0) return refused(0, refusal('not_a_certificate'))
  const all = [...known, ...parts.flatMap(({ certificate }) => certificate ?? [])]
  const judged = parts.map((part) => ({ ...part, found: judgePart(part, all, at) }))
  const entries = judged.flatMap(({ found, der }) =>
    'facts' in found
      ? [{ facts: found.facts, base64: der.toString('base64'), warnings: [...found.warnings] }]
      : [],
  )
  return {
    entries: [...new Map(entries.map((entry) => [entry.facts.sha256, entry])).values()],
    refusals: judged.flatMap(({ found, position }) => ('facts' in found ? [] : [{ position, ...found }])),
  }
}

function judgePart({ certificate, list, der }: ReadPart, known: readonly KnownCertificate[], at: Date) {
  if (certificate !== undefined) return judgeCertificatePart(certificate, known, at)
  return list === undefined ? refusal('not_a_certificate') : judgeListPart({ list, der }, known, at)
}

function readPart(der: Buffer, position: number): ReadPart {
  const certificate = attempt(() => readCertificate(der))
  const list = certificate === undefined ? attempt(() => readRevocationList(der)) : undefined
  return { position, der: certificate?.der ?? der, certificate, list }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

const refused = (position: number, note: ReturnType<typeof refusal>): TrustFileResult => ({
  entries: [],
  refusals: [{ position, ...note }],
})
