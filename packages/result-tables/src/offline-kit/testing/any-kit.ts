import { practices } from '@undagi/maturity'
import fc from 'fast-check'
import type { KitSaying, OfflineKit } from '../offline-kit.ts'
import { buildKit, buildQuestion } from './build-kit.ts'

/** What people write, and what programs choke on: formulas, entities, letters by number, line ends. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '=1+1',
    '+62 21',
    '@SUM(A1)',
    '-',
    '_x000D_',
    '<b>&amp;</b>',
    'a\r\nb',
    '\tx',
    '"Ada"',
    '0001',
    '1e5',
  ),
)

/** Reasons have their ten letters, as the server asks. */
export const anySaying: fc.Arbitrary<KitSaying> = fc.oneof(
  fc.constant({ applies: null, practice: null, text: '' }),
  fc.record({ applies: fc.constant(true), practice: fc.constantFrom(...practices), text: anyText }),
  fc.record({
    applies: fc.constant(true),
    practice: fc.constant(null),
    text: anyText.map((text) => `Ada: ${text}`),
  }),
  fc.record({
    applies: fc.constant(false),
    practice: fc.constant(null),
    text: anyText.map((text) => `Bukan urusan kami. ${text}`),
  }),
)

const anyDocument = fc.record({
  fileName: fc.integer({ min: 1, max: 999 }).map((number) => `SK ${number}.pdf`),
  kind: fc.constantFrom('decree' as const, 'procedure' as const, null),
  number: fc.constantFrom('', '000.4/12', '=12'),
  dated: fc.constantFrom('2024-02-29', null),
  title: fc.constantFrom('', 'Tim Koordinasi', '@tentang'),
  place: fc.constantFrom('Lemari 2', 'Bukti/1'),
})

export const anyKit: fc.Arbitrary<OfflineKit> = fc
  .uniqueArray(fc.integer({ min: 1, max: 47 }), { minLength: 1, maxLength: 6 })
  .chain((codes) =>
    fc
      .tuple(
        ...codes.map((code) =>
          fc
            .record({
              said: anySaying,
              documents: fc.uniqueArray(anyDocument, { maxLength: 2, selector: ({ fileName }) => fileName }),
            })
            .map((given) => buildQuestion(String(code), given)),
        ),
      )
      .map((questions) => buildKit({ questions })),
  )
