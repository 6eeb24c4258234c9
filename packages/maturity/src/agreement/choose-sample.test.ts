import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attentionReasons } from '../attention.ts'
import { groupsAbove, indicatorsOf } from '../indicators-of.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { chooseSample, type SampleCandidate } from './choose-sample.ts'

const spbe2020 = readInstrument('spbe-2020')
const all = indicatorsOf(spbe2020).map(
  ({ code }, at): SampleCandidate => ({
    code,
    aspect: groupsAbove(spbe2020, code)[0]?.code ?? '',
    reasons: attentionReasons.filter((_, reason) => (at + 1) % (reason + 5) === 0),
  }),
)

const anyCandidates = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }).chain((codes) =>
  fc.tuple(
    ...codes.map((code) =>
      fc.record({
        code: fc.constant(`${code}`),
        aspect: fc.constantFrom('A1', 'A2', 'A3', 'A4'),
        reasons: fc.subarray([...attentionReasons]),
      }),
    ),
  ),
)
const anyRule = fc.record({ size: fc.nat(25), seed: fc.string() })

describe('the sample for a second rating', () => {
  test('of twelve out of 47 reaches each of the eight aspects and each of the four reasons', () => {
    const { chosen, unreached, aspects } = chooseSample(all, { size: 12, seed: 'rapat 1 September 2026' })

    expect(chosen).toHaveLength(12)
    expect(unreached).toEqual([])
    expect(aspects.map(({ aspect }) => aspect)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8'])
    expect(Math.min(...aspects.map((each) => each.chosen))).toBe(1)
  })

  test('is another one with another seed', () => {
    const samples = ['1', '2', '3', '4'].map((seed) => chooseSample(all, { size: 12, seed }).chosen)

    expect(new Set(samples.map((chosen) => chosen.map(({ code }) => code).join(' '))).size).toBe(4)
  })

  test('does not prefer where an indicator stands: over many seeds each is chosen about as often', () => {
    const plain = all.map((each) => ({ ...each, aspect: 'A', reasons: [] }))
    const times = new Map<string, number>()
    for (let seed = 0; seed < 400; seed += 1)
      for (const { code } of chooseSample(plain, { size: 10, seed: `${seed}` }).chosen)
        times.set(code, (times.get(code) ?? 0) + 1)

    // 400 × 10 / 47 is 85 on average; four standard deviations on either side.
    expect(times.size).toBe(47)
    expect(Math.min(...times.values())).toBeGreaterThan(52)
    expect(Math.max(...times.values())).toBeLessThan(118)
  })

  test('that is too small says what it does not reach', () => {
    const { chosen, unreached } = chooseSample(all, { size: 2, seed: 'x' })

    expect(chosen).toHaveLength(2)
    expect(unreached.length).toBeGreaterThan(0)
  })

  test('cannot have half an indicator, nor one that is given twice', () => {
    expect(() => chooseSample(all, { size: 1.5, seed: '' })).toThrow(RangeError)
    expect(() => chooseSample([...all, ...all.slice(0, 1)], { size: 3, seed: '' })).toThrow(RangeError)
  })

  test('is the same for the same seed, in whatever order the indicators are given', () => {
    fc.assert(
      fc.property(anyCandidates, anyRule, (candidates, rule) => {
        const codesOf = (given: readonly SampleCandidate[]) =>
          chooseSample(given, rule)
            .chosen.map(({ code }) => code)
            .toSorted()
        expect(codesOf(candidates)).toEqual(codesOf(candidates.toReversed()))
      }),
    )
  })

  test('has as many indicators as asked for, none twice, and reaches every part it has room for', () => {
    fc.assert(
      fc.property(anyCandidates, anyRule, (candidates, rule) => {
        const { chosen, unreached, aspects } = chooseSample(candidates, rule)
        const codes = new Set(chosen.map(({ code }) => code))
        expect(codes.size).toBe(Math.min(rule.size, candidates.length))
        expect(chosen).toHaveLength(codes.size)
        expect(aspects.reduce((sum, each) => sum + each.chosen, 0)).toBe(codes.size)

        const aspectNames = new Set(candidates.map(({ aspect }) => aspect))
        const reasons = new Set(candidates.flatMap((each) => each.reasons))
        if (rule.size >= aspectNames.size + reasons.size) expect(unreached).toEqual([])
        const reachedReasons = new Set(
          candidates.filter(({ code }) => codes.has(code)).flatMap((each) => each.reasons),
        )
        for (const stratum of unreached)
          if (stratum.kind === 'reason') expect(reachedReasons.has(stratum.name)).toBe(false)
      }),
    )
  })
})
