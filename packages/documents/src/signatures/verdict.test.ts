import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentVerdict, shownVerdict, VERDICTS } from './verdict.ts'

const signature = fc.record({
  kind: fc.constant('signature' as const),
  verdict: fc.constantFrom(...VERDICTS.filter((verdict) => verdict !== 'unsigned')),
})
const stamp = signature.map(({ verdict }) => ({ kind: 'time-stamp' as const, verdict }))

describe('the verdict about a document', () => {
  test('without signatures is that it has none', () => {
    expect(documentVerdict([])).toBe('unsigned')
  })

  test('with time stamps alone is that nobody signed it, or that a stamp is broken', () => {
    fc.assert(
      fc.property(fc.array(stamp), (stamps) => {
        expect(['unsigned', 'invalid', 'modified-after-signing']).toContain(documentVerdict(stamps))
      }),
    )
    expect(documentVerdict([{ kind: 'time-stamp', verdict: 'valid' }])).toBe('unsigned')
    expect(documentVerdict([{ kind: 'time-stamp', verdict: 'invalid' }])).toBe('invalid')
  })

  test('is never better than that about any of its signatures, in whatever order they stand', () => {
    fc.assert(
      fc.property(fc.array(signature, { minLength: 1 }), fc.array(stamp), (signatures, stamps) => {
        const place = VERDICTS.indexOf(documentVerdict([...stamps, ...signatures]))

        for (const { verdict } of signatures) expect(place).toBeLessThanOrEqual(VERDICTS.indexOf(verdict))
      }),
    )
  })

  test('is never made better by one more signature', () => {
    fc.assert(
      fc.property(fc.array(signature, { minLength: 1 }), signature, (signatures, later) => {
        const [before, after] = [documentVerdict(signatures), documentVerdict([...signatures, later])]

        expect(VERDICTS.indexOf(after)).toBeLessThanOrEqual(VERDICTS.indexOf(before))
      }),
    )
  })

  test('is shown as valid for the last two alone', () => {
    expect(VERDICTS.filter((verdict) => shownVerdict(verdict) === 'valid')).toEqual([
      'valid-with-later-signature',
      'valid',
    ])
    expect(VERDICTS.filter((verdict) => shownVerdict(verdict) === 'cannot-be-known')).toEqual(['unknown'])
  })
})
