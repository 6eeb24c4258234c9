import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { formatEntry } from '../log-lines.ts'
import { type ChainEnd, sealNext } from '../seal-entry.ts'
import type { SealedEntry, Sha256 } from '../sealed-entry.ts'

export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex')

export const chain = '7b0c7d1e-6f0c-4d6e-9a51-0e4f6f0f9a01'
export const head = { chain, name: 'Kota Contoh', exportedAt: '2026-11-25T02:00:00.000Z', from: 1 }

/** Texts as nobody would wish them: line breaks, markup, quotes, lone surrogates. */
const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '\n',
    '\r\n{"position":1}',
    '<script>alert(1)</script>',
    '\u2028',
    '"',
    '\\',
    '\ud800',
    '=1+1',
  ),
)

export const anyOccurrence: fc.Arbitrary<Occurrence> = fc.record({
  at: fc
    .integer({ min: 0, max: 59 })
    .map((second) => `2026-11-25T02:00:${String(second).padStart(2, '0')}.000Z`),
  operation: fc.constantFrom('rateIndicator', 'addPerson', 'signIn'),
  outcome: fc.constantFrom('done', 'refused'),
  requestId: fc.option(fc.uuid()),
  payload: fc.record({
    salt: fc.uuid(),
    actorName: oddText,
    subject: fc.dictionary(fc.stringMatching(/^\w{1,8}$/), oddText),
  }),
})

export type Occurrence = Pick<SealedEntry, 'at' | 'operation' | 'outcome' | 'requestId'> & {
  readonly payload: NonNullable<SealedEntry['payload']>
}

/** What happened, sealed in this order. */
function sealAll(occurrences: readonly Occurrence[]): SealedEntry[] {
  let after: ChainEnd | null = null
  return occurrences.map(({ payload, ...happened }) => {
    const entry = sealNext(chain, { after, head: happened, payload }, sha256)
    after = entry
    return entry
  })
}

export const anyLog = (least = 1) => fc.array(anyOccurrence, { minLength: least, maxLength: 12 }).map(sealAll)

export const linesOf = (entries: readonly SealedEntry[]) => entries.map(formatEntry)
