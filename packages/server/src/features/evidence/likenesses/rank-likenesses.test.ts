import { fingerprintText } from '@undagi/documents/text-fingerprint'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OtherItem } from './alike-items.repository.ts'
import { bandsOf } from './bands-of.ts'
import { type Compared, rankLikenesses } from './rank-likenesses.ts'
import { isLater } from './see-alike.ts'

function textOf(words: readonly string[], sha256 = 'a'): Compared {
  const text = fingerprintText([words.join(' ')])
  if (text === null) throw new Error('Too little text to compare')
  return { ...text, sha256 }
}

const words: fc.Arbitrary<string[]> = fc.array(
  fc.constantFrom<string>('tim', 'reviu', 'arsip', 'peta', 'data', 'layanan', '2022', 'maret'),
  {
    ...{ minLength: 100, maxLength: 200 },
  },
)
/** A text, and the same with some of its words exchanged. */
const pairs = fc
  .tuple(
    words,
    fc.array(fc.tuple(fc.nat(199), fc.constantFrom('2023', 'risiko', 'april')), { maxLength: 12 }),
  )
  .map(([one, changes]) => {
    const other = [...one]
    for (const [at, word] of changes) if (at < other.length) other[at] = word
    return [textOf(one, 'a'), textOf(other, 'b')] as const
  })

describe('two texts', () => {
  test('are as alike one way round as the other', () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const [there] = rankLikenesses(one, [other])
        const [back] = rankLikenesses(other, [one])
        expect(back?.kind).toBe(there?.kind)
        expect(back?.share).toBe(there?.share)
      }),
    )
  })

  test('are found by a band they share where nearly nothing was exchanged', () => {
    const one = Array.from({ length: 800 }, (_, index) => `kata${index}`)
    const other = one.with(400, 'lain')

    const [ours, theirs] = [one, other].map((each) => textOf(each).sketch ?? new Uint32Array())
    const bands = bandsOf(ours ?? new Uint32Array(), 'alike/1')
    const near = bandsOf(theirs ?? new Uint32Array(), 'alike/1').filter((band) => bands.includes(band))

    expect(near.length).toBeGreaterThan(6)
  })

  test('of another reader share no band with the same text', () => {
    const { sketch } = textOf(Array.from({ length: 200 }, (_, index) => `kata${index}`))
    if (sketch === null) throw new Error('Too short')

    expect(
      bandsOf(sketch, 'alike/1 inspect/1').filter((band) =>
        bandsOf(sketch, 'alike/1 inspect/2').includes(band),
      ),
    ).toEqual([])
  })
})

describe('several that are like a text', () => {
  test('stand with the most alike first, whole texts before nearly the same ones, and never more than twenty', () => {
    const own = Array.from({ length: 300 }, (_, index) => `kata${index}`)
    const others = fc.constantFrom(
      own,
      [...own, '2023'],
      own.with(20, 'lain'),
      own.with(20, 'lain').with(99, 'lain'),
    )
    fc.assert(
      fc.property(fc.array(others, { maxLength: 40 }), (texts) => {
        const ranked = rankLikenesses(
          textOf(own),
          texts.map((each, index) => textOf(each, String(index))),
        )
        expect(ranked).toHaveLength(Math.min(20, texts.length))
        const place = ({ kind, share }: (typeof ranked)[number]) =>
          ['same_text', 'year_changed', 'similar'].indexOf(kind) * 1_000 - share
        expect(ranked.map(place)).toEqual(ranked.map(place).toSorted((a, b) => a - b))
        expect(ranked.every(({ kind, share }) => (kind === 'similar') === share < 100)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

test('of two documents exactly one came later, whichever is asked', () => {
  const year = fc.option(fc.integer({ min: 2018, max: 2026 }))
  const at = fc.date({ min: new Date('2020-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  const document = fc.record({ year, receivedAt: at.map((day) => day.toISOString()) })
  const as = (each: { year: number | null; receivedAt: string }): OtherItem => ({
    ...{ ...each, id: '', fileName: '', title: '', number: null, confidentiality: 'internal' },
    ...{ viewerIds: [], authorId: '', itemAuthorId: '', places: [] },
  })
  fc.assert(
    fc.property(document, document, (one, other) => {
      fc.pre(one.receivedAt !== other.receivedAt)
      expect(isLater({ ...one, other: as(other) })).not.toBe(isLater({ ...other, other: as(one) }))
    }),
  )
})
