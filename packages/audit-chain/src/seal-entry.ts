import { canonicalJson, canonicalText } from './json.ts'
import type { EntryHead, EntryPayload, SealedEntry, Sha256 } from './sealed-entry.ts'

/** Names what is hashed: a seal of another format, or of anything else, can never pass for one of ours. */
const format = 'undagi-audit-log/1'

/** What the first entry of a chain builds on. */
export function beginningOf(chain: string, sha256: Sha256): string {
  return sha256(canonicalJson([format, 'beginning', chain]))
}

export function digestPayload(payload: EntryPayload, sha256: Sha256): string {
  return sha256(canonicalText([format, 'payload', payload]))
}

/** Everything of an entry but its seal and its payload. */
export type Sealable = Omit<SealedEntry, 'seal' | 'payload'>

/** The seal of an entry of this chain: a hash of all that must not change. */
export function sealOf(chain: string, entry: Sealable, sha256: Sha256): string {
  const { position, at, operation, outcome, requestId, payloadDigest, previous } = entry
  return sha256(
    canonicalText([
      format,
      'entry',
      chain,
      position,
      at,
      operation,
      outcome,
      requestId,
      payloadDigest,
      previous,
    ]),
  )
}

/** Where a chain ends now. */
export interface ChainEnd {
  readonly position: number
  readonly seal: string
}

/** The next entry of a chain. */
export function sealNext(
  chain: string,
  { after, head, payload }: { after: ChainEnd | null; head: EntryHead; payload: EntryPayload },
  sha256: Sha256,
): SealedEntry {
  const { at, operation, outcome, requestId } = head
  const { position, seal: previous } = after ?? { position: 0, seal: beginningOf(chain, sha256) }
  canonicalJson(payload) // throws what cannot be written in one way alone
  const payloadDigest = digestPayload(payload, sha256)
  const entry = { position: position + 1, at, operation, outcome, requestId, payloadDigest, previous }
  return { ...entry, seal: sealOf(chain, entry, sha256), payload }
}
