import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditGroupValues, createGroupValueAuditor } from './audit-group-values.ts'
import type { PublishedValues } from './published-values.ts'
import { compare, parseRational } from './rational.ts'
import { createScorer } from './score-assessment.ts'
import { anyRatings } from './testing/any-ratings.ts'
import { readInstrument } from './testing/read-instrument-files.ts'

const spbe2020 = readInstrument('spbe-2020')
const toy = readInstrument('toy')
const audit = createGroupValueAuditor(spbe2020)

const BOVEN_DIGOEL = { D1: '1.90', D2: '1.60', D3: '1.00', D4: '2.17' }

const published = (overrides: Partial<PublishedValues> = {}): PublishedValues => ({
  groups: { D1: '3.4', D2: '2.7', D3: '1.18', D4: '3.74' },
  index: '3.01',
  predicate: 'Baik',
  ...overrides,
})
const codesOf = (values: PublishedValues) =>
  audit(values, { year: 2023 }).findings.map(({ path, code }) => [path, code])

describe('published values', () => {
  test('that fit together have an exact range for the index', () => {
    expect(audit(published(), { year: 2023 })).toEqual({
      consistent: true,
      index: { min: '753/250', max: '6029/2000' },
      unanswered: false,
      findings: [],
    })
  })

  test('may be numbers or texts, with or without their last zero', () => {
    const groups = { D1: 3.4, D2: '2.70', D3: 1.18, D4: '3.740' }

    expect(audit(published({ groups: { ...groups, D4: '3.74' }, index: 3.01 })).consistent).toBe(true)
  })

  test('with an index that the parts cannot give are told what they can', () => {
    const { findings } = audit(published({ index: '3.11' }), { year: 2023 })

    expect(findings).toEqual([
      {
        path: 'index',
        code: 'audit.index_impossible',
        message:
          'Indeks 3.11 tidak dapat berasal dari nilai bagiannya, yang hanya menghasilkan 3.012 sampai 3.0145.',
      },
    ])
  })

  test('with the predicate of another index are told the right one', () => {
    const { findings } = audit(published({ predicate: 'Sangat Baik' }), { year: 2023 })

    expect(findings).toMatchObject([
      {
        path: 'predicate',
        code: 'audit.predicate_impossible',
        message: expect.stringContaining('memberi Baik'),
      },
    ])
  })

  test.each([
    [
      'a group no levels can give',
      { groups: { ...published().groups, D1: '3.45' } },
      ['D1', 'audit.part_impossible'],
    ],
    [
      'a group above the scale',
      { groups: { ...published().groups, D4: '5.01' } },
      ['D4', 'audit.part_impossible'],
    ],
    ['a group left out', { groups: { D1: '3.4', D2: '2.7', D4: '3.74' } }, ['D3', 'audit.part_missing']],
    ['a blank group', { groups: { ...published().groups, D2: ' ' } }, ['D2', 'audit.part_missing']],
    ['an empty group', { groups: { ...published().groups, D2: null } }, ['D2', 'audit.part_missing']],
    ['a comma for a point', { groups: { ...published().groups, D2: '2,7' } }, ['D2', 'audit.not_a_number']],
    [
      'a group the edition does not have',
      { groups: { ...published().groups, D5: '3' } },
      ['D5', 'audit.unknown_group'],
    ],
    ['an empty index', { index: null }, ['index', 'audit.index_missing']],
    ['an index that is no number', { index: 'n/a' }, ['Indeks', 'audit.not_a_number']],
    ['an empty predicate', { predicate: '' }, ['predicate', 'audit.predicate_missing']],
    ['a predicate nobody gives', { predicate: 'Istimewa' }, ['predicate', 'audit.predicate_unknown']],
  ])('with %s are refused', (_, overrides, finding) => {
    expect(codesOf(published(overrides))).toEqual([finding])
  })

  test('that no levels can give are told the nearest that can', () => {
    const [finding] = audit(published({ groups: { ...published().groups, D1: '3.45' } })).findings

    expect(finding?.message).toBe(
      'Nilai D1 (Kebijakan) 3.45 tidak dapat berasal dari nilai di bawahnya. Yang terdekat: 3.40 atau 3.50.',
    )
  })

  test('are told everything that is wrong with them at once', () => {
    const values = published({ groups: { D1: '3.45', D2: 'x', D4: '3.74' }, predicate: 'Kurang' })

    expect(codesOf(values)).toEqual([
      ['D3', 'audit.part_missing'],
      ['D2', 'audit.not_a_number'],
      ['D1', 'audit.part_impossible'],
      ['predicate', 'audit.predicate_impossible'],
    ])
  })

  test('with a wrong index are told so even where the predicate is missing', () => {
    expect(codesOf(published({ index: '4.01', predicate: null }))).toEqual([
      ['predicate', 'audit.predicate_missing'],
      ['index', 'audit.index_impossible'],
    ])
  })

  test('without index and predicate are held against each other only', () => {
    expect(audit({ groups: published().groups }).consistent).toBe(true)
  })

  test('below the first level are possible only where something was not answered', () => {
    const banyuasin = {
      groups: { D1: '2.4', D2: '1.7', D3: '1.09', D4: '0.3' },
      index: '1.05',
      predicate: 'Kurang',
    }

    expect(audit(banyuasin)).toMatchObject({
      consistent: true,
      unanswered: true,
      index: { min: '2109/2000' },
    })
  })

  test('may be given for aspects instead of domains, or for both', () => {
    const aspects = { A1: '3.1', A2: '1.75', A3: '3.25', A4: '3', A5: '1.75', A6: '1', A7: '3.7', A8: '4' }
    const both = { ...aspects, D2: '2.60', D3: '1.55' }

    expect(audit({ groups: aspects, index: '3.05', predicate: 'Baik' }).index?.min).toBe('6091/2000')
    expect(audit({ groups: both, index: '3.05', predicate: 'Baik' }).consistent).toBe(true)
    expect(audit({ groups: { ...both, D2: '2.70' } }).findings).toMatchObject([{ path: 'D2' }])
  })

  test('decide the predicate by the rule of the year', () => {
    // Kabupaten Boven Digoel 2023: exactly 1.7995, shown as 1.80.
    const values = { groups: BOVEN_DIGOEL, index: '1.80', predicate: 'Cukup' }

    expect(audit(values, { year: 2023 }).findings).toEqual([])
    expect(audit(values, { year: 2024 }).findings).toMatchObject([
      {
        code: 'audit.predicate_impossible',
        message: expect.stringContaining('indeks yang tepat memberi Kurang'),
      },
    ])
  })

  test('of an edition with decimal values lie between what rounds to them', () => {
    const { index, consistent } = auditGroupValues(toy, {
      groups: { P: '2.50', L1: '3.00' },
      index: '2.80',
      predicate: 'Tertata',
    })

    expect(consistent).toBe(true)
    expect(index).toEqual({ min: '559/200', max: '561/200' })
  })

  test('of an edition with decimal values can still contradict their index', () => {
    const { findings } = auditGroupValues(toy, { groups: { P: '2.50', L1: '3.00' }, index: '2.82' })

    expect(findings).toMatchObject([{ code: 'audit.index_impossible' }])
  })
})

describe.each(['spbe-2018', 'spbe-2020', 'toy'])('any result of %s, once published', (id) => {
  const instrument = readInstrument(id)
  const auditThis = createGroupValueAuditor(instrument)
  const score = createScorer(instrument)
  const topCodes = instrument.root.children.map(({ code }) => code)

  test('is found consistent, and its exact index lies in the range', () => {
    fc.assert(
      fc.property(anyRatings(instrument), fc.constantFrom('rounded', 'unrounded'), (ratings, boundary) => {
        const { index, predicate, nodes } = score(ratings, { boundary })
        const groups = Object.fromEntries(topCodes.map((code) => [code, nodes[code]?.value?.rounded ?? '']))

        const result = auditThis({ groups, index: index.rounded, predicate: predicate.name }, { boundary })

        expect(result.findings).toEqual([])
        const exact = parseRational(index.exact)
        const isAnsweredReading = !result.unanswered && Object.values(ratings).includes(null)
        if (isAnsweredReading || result.index === null) return
        expect(compare(parseRational(result.index.min), exact)).toBeLessThanOrEqual(0)
        expect(compare(parseRational(result.index.max), exact)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('is found inconsistent once its index is moved by a tenth', () => {
    fc.assert(
      fc.property(anyRatings(instrument), (ratings) => {
        const { index, nodes } = score(ratings)
        const groups = Object.fromEntries(topCodes.map((code) => [code, nodes[code]?.value?.rounded ?? '']))
        const moved = (Number(index.rounded) + 0.1).toFixed(2)

        expect(auditThis({ groups, index: moved }).findings).toMatchObject([
          { code: 'audit.index_impossible' },
        ])
      }),
    )
  })
})
