import { describe, expect, test } from 'vitest'
import { indicatorsOf } from '../indicators-of.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { matchByContent } from './match-by-content.ts'

const [spbe2020, pemdi2026] = ['spbe-2020', 'pemdi-2026'].map((id) => indicatorsOf(readInstrument(id)))
if (!spbe2020 || !pemdi2026) throw new Error('Both editions are needed')
const nearestOf = (code: string) =>
  matchByContent(pemdi2026, spbe2020)
    .find(({ indicator }) => indicator.code === code)
    ?.nearest.map(({ indicator }) => indicator.code)

describe('what may be used again of an older edition', () => {
  test.each([
    ['4', '20', 'collaboration'],
    ['9', '31', 'the audit of security'],
    ['13', '15', 'the building of applications'],
  ])('for indicator %s of 2026 is first of all indicator %s of 2020 (%s)', (code, nearest) => {
    expect(nearestOf(code)?.[0]).toBe(nearest)
  })

  test('is nothing where nothing is near: satisfaction of users was no indicator', () => {
    expect(nearestOf('20')).toEqual([])
  })

  test('of an edition for itself is each indicator itself', () => {
    for (const { indicator, nearest } of matchByContent(spbe2020, spbe2020))
      expect(nearest[0]).toEqual({ indicator, likeness: 100 })
  })

  test('is told for every indicator, in order, at most three, the nearest first', () => {
    const matches = matchByContent(pemdi2026, spbe2020)

    expect(matches.map(({ indicator }) => indicator)).toEqual(pemdi2026)
    for (const { nearest } of matches) {
      const likenesses = nearest.map(({ likeness }) => likeness)
      expect(likenesses.length).toBeLessThanOrEqual(3)
      expect(likenesses).toEqual(likenesses.toSorted((a, b) => b - a))
    }
  })
})
