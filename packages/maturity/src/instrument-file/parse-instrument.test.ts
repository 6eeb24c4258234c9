import { describe, expect, test } from 'vitest'
import { indicatorsOf, nodesOf } from '../indicators-of.ts'
import type { Rule } from '../rule.ts'
import { ruleKindNames } from '../rule-kind.ts'
import { type Change, lineOf, problemsAfter, TOY } from '../testing/faulty-toy.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import { parseInstrument } from './parse-instrument.ts'
import type { SourceFile } from './yaml-file.ts'

const MAIN = 'instrument.yaml'
const P1 = 'aspects/P1.yaml'
const P2 = 'aspects/P2.yaml'
const L1 = 'aspects/L1.yaml'

describe('an instrument without a fault', () => {
  test('becomes one tree, whose depth may vary', () => {
    const toy = readInstrument('toy')

    expect(toy.root).toMatchObject({ code: 'INDEX', weight: '100', name: 'Indeks Perpustakaan Kampung' })
    expect(toy.root.children.map(({ code }) => code)).toEqual(['P', 'L1'])
    expect(
      nodesOf(toy)
        .map(({ code }) => code)
        .join(' '),
    ).toBe('INDEX P P1 1 2 3 P2 4 5 L1 6 7')
  })

  test('gives every level its name, whether its criteria are written or not', () => {
    const [rules] = indicatorsOf(readInstrument('toy'))
    const [policy] = indicatorsOf(readInstrument('spbe-2018'))

    expect(rules?.levels.map(({ name }) => name)).toEqual(['Kebiasaan', 'Tertulis', 'Merata', 'Membaik'])
    expect(policy?.levels.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 5])
    expect(policy?.levels.every(({ name, criteria }) => name !== '' && criteria.length === 0)).toBe(true)
  })

  test('shows every kind of rule there is: the toy', () => {
    const rules = indicatorsOf(readInstrument('toy')).flatMap(({ levels }) =>
      levels.flatMap(({ criteria }) => criteria.flatMap(({ rule }) => [rule, ...rulesWithin(rule)])),
    )

    expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(Object.keys(ruleKindNames)))
  })

  test.each([
    ['spbe-2018', 37],
    ['spbe-2020', 47],
    ['pemdi-2026', 20],
    ['toy', 7],
  ])('is %s with its %i scored indicators', (id, count) => {
    expect(indicatorsOf(readInstrument(id))).toHaveLength(count)
  })

  test('survives JSON, as a browser receives it', () => {
    const toy = readInstrument('toy')

    expect(JSON.parse(JSON.stringify(toy))).toEqual(toy)
  })
})

describe('a fault in a file', () => {
  test.each<[string, Change, string, string]>([
    [
      'a key nobody knows',
      [P1, 'shortName: Aturan\n', 'shortname: Aturan\n'],
      'file.unknown_key',
      'shortName: Aturan\n',
    ],
    [
      'a weight as a bare number',
      [P1, 'weight: "10/3"', 'weight: 3.33'],
      'file.invalid_type',
      'weight: "10/3"',
    ],
    [
      'a weight with a comma',
      [P1, 'weight: "10/3"', 'weight: "3,33"'],
      'file.invalid_format',
      'weight: "10/3"',
    ],
    [
      'an empty name',
      [P1, 'name: Aturan Perpustakaan', 'name: ""'],
      'file.too_small',
      'name: Aturan Perpustakaan',
    ],
    [
      'a rule nobody knows',
      [P1, 'kind: before_after', 'kind: compared'],
      'file.unknown_rule',
      'kind: before_after',
    ],
    [
      'evidence nobody knows',
      [P1, '[policy, decree]', '[policy, perwali]'],
      'file.invalid_value',
      '[policy, decree]',
    ],
    [
      'a rule without what it needs',
      [P1, ', maxAgeMonths: 12', ''],
      'file.invalid_type',
      'kind: age, documents: [audit_report]',
    ],
    [
      'a key the rule does not have',
      [P1, 'years: 2,', 'years: 2, months: 1,'],
      'file.unknown_key',
      'years: 2,',
    ],
    ['a month that does not exist', [MAIN, '2021-01-01', '2021-13-01'], 'file.invalid_format', '2021-01-01'],
    ['a format of another time', [MAIN, 'format: 1', 'format: 2'], 'file.invalid_value', 'format: 1'],
    ['a level that is no number', [P2, '      "3":', '      tiga:'], 'file.invalid_key', '      "3":'],
    ['a key written twice', [P2, 'weight: "30"', 'weight: "30"\nweight: "30"'], 'file.yaml', 'source: {'],
    [
      'a missing bracket',
      [P2, 'rule: { kind: set_by,', 'rule: kind: set_by,'],
      'file.yaml',
      'rule: { kind: set_by,',
    ],
    [
      'weights that do not sum',
      [P1, 'weight: "10/3"', 'weight: "3.33"'],
      'weights.do_not_sum',
      'weight: "10"',
    ],
    ['a tree that is not 100', [L1, 'weight: "60"', 'weight: "61"'], 'weights.do_not_sum', 'weight: "60"'],
    ['a weight of nothing', [P2, 'weight: "15"', 'weight: "0"'], 'weights.not_positive', 'weight: "15"'],
    ['a code used twice', [P2, 'code: "5"', 'code: "4"'], 'codes.repeated', 'code: "5"'],
    ['a criterion code used twice', [P1, 'code: 1.2.b', 'code: 1.2.a'], 'codes.repeated', 'code: 1.2.b'],
    ['a criterion under another level', [P1, 'code: 1.3.b', 'code: 1.4.z'], 'codes.misplaced', 'code: 1.3.b'],
    ['a level left out', [P2, '      "2":', '      "5":'], 'levels.incomplete', '    levels:'],
    ['a level off the scale', [P2, '      "2":', '      "5":'], 'levels.off_scale', '      "2":'],
    [
      'levels where only names are announced',
      [P1, 'complete', 'names_only'],
      'levels.unexpected',
      'criteriaStatus',
    ],
    [
      'a level that requires a higher one',
      [P1, 'requires: [1]', 'requires: [3]'],
      'requires.unsound',
      'requires: [1]',
    ],
    [
      'a level that requires itself',
      [P1, 'requires: [2]', 'requires: [3]'],
      'requires.unsound',
      'requires: [2]',
    ],
    [
      'a required level off the scale',
      [P1, 'requires: [2]', 'requires: [0]'],
      'requires.unsound',
      'requires: [2]',
    ],
    [
      'a level required twice',
      [P1, 'requires: [2]', 'requires: [2, 2]'],
      'requires.repeated',
      'requires: [2]',
    ],
    [
      'a source that is not listed',
      [P1, 'document: toy', 'document: tou'],
      'sources.unknown',
      'document: toy',
    ],
    [
      'a capability without level names',
      [L1, 'capability: service', 'capability: servis'],
      'references.unknown',
      'capability: service',
    ],
    [
      'a conversion that is not there',
      [L1, 'conversion: kepuasan', 'conversion: sdi'],
      'references.unknown',
      'conversion: kepuasan',
    ],
    ['level names with a gap', [MAIN, '4: Membaik', ''], 'level_names.incomplete', 'management:'],
    [
      'a level name off the scale',
      [MAIN, '4: Membaik', '4: Membaik, 5: Optimum'],
      'level_names.off_scale',
      '4: Membaik',
    ],
    [
      'predicates that do not ascend',
      [MAIN, 'min: "3.5"', 'min: "3"'],
      'predicates.not_ascending',
      'min: "3.5"',
    ],
    ['an index without a predicate', [MAIN, 'min: "1"', 'min: "1.1"'], 'predicates.gap', 'min: "1"'],
    ['a predicate out of reach', [MAIN, 'min: "3.5"', 'min: "4.5"'], 'predicates.off_scale', 'min: "3.5"'],
    ['bands of different number', [MAIN, ', "100"]', ']'], 'conversions.uneven', '  kepuasan:'],
    [
      'bands that do not ascend',
      [MAIN, '"40", "70"', '"70", "40"'],
      'conversions.not_ascending',
      '"40", "70"',
    ],
    ['bands off the scale', [MAIN, '"3", "4"]', '"3", "4.5"]'], 'conversions.off_scale', 'to: ["1"'],
    ['a scale upside down', [MAIN, 'max: 4', 'max: 1'], 'scale.empty', 'max: 4'],
    ['an end before the beginning', [MAIN, 'to: null', 'to: 2020-01-01'], 'in_force.reversed', 'to: null'],
    [
      'a last level off the scale',
      [P1, 'kind: previous_level, level: 4', 'kind: previous_level, level: 9'],
      'rules.level_off_scale',
      'kind: previous_level',
    ],
    [
      'a file that is not there',
      [MAIN, 'aspects/P2.yaml', 'aspects/P3.yaml'],
      'tree.file_missing',
      'aspects/P2.yaml',
    ],
    [
      'a file used twice',
      [MAIN, 'aspects/P2.yaml', 'aspects/P1.yaml'],
      'tree.file_repeated',
      'aspects/P2.yaml',
    ],
  ])('such as %s is told with its line', (_, faulty, code, words) => {
    const told = problemsAfter(faulty).filter((issue) => issue.code === code)

    expect(told).toContainEqual(expect.objectContaining({ path: faulty[0], line: lineOf(faulty[0], words) }))
  })

  test('says what to do in Indonesian, and points into the file', () => {
    const [unknown] = problemsAfter([P1, 'kind: before_after', 'kind: compared'])

    expect(unknown).toMatchObject({
      path: P1,
      column: expect.any(Number),
      pointer: '/indicators/1/levels/4/criteria/0/rule/kind',
      message: expect.stringMatching(
        /^Jenis aturan "compared" tidak dikenal. Yang terdekat dari \d+ pilihan: "consulted", "completeness", "coverage"\.$/,
      ),
    })
  })

  test('never hides another: all are told at once, in reading order', () => {
    const issues = problemsAfter(
      [MAIN, 'min: "3.5"', 'min: "3"'],
      [P1, 'shortName: Aturan\n', 'shortname: Aturan\n'],
      [P1, 'requires: [2]', 'requires: [4]'],
      [P2, 'weight: "15"', 'weight: "14"'],
      [P2, 'document: toy', 'document: tou'],
      [L1, 'code: "6"', 'code: "1"'],
    )

    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      `${MAIN} predicates.not_ascending`,
      `${L1} codes.repeated`,
      ...Array<string>(4).fill(`${L1} codes.misplaced`),
      `${P1} file.invalid_type`,
      `${P1} file.unknown_key`,
      `${P1} requires.unsound`,
      `${P2} weights.do_not_sum`,
      `${P2} sources.unknown`,
    ])
  })

  test.each([
    ['an empty file', ''],
    ['a list instead of a map', '- satu\n- dua\n'],
    ['plain words', 'bukan instrumen'],
    ['a reference to nothing', 'code: *apa\n'],
    ['bytes of another kind of file', 'PK\u0003\u0004\u0000\u0000'],
  ])('as great as %s is told, not thrown', (_, text) => {
    for (const path of [P1, MAIN]) {
      const files = TOY.map((file) => (file.path === path ? { path, text } : file))

      expect(parseInstrument(files)).toMatchObject({ ok: false, issues: [{ path, line: 1 }] })
    }
  })

  test('in a group is told of that group, not of a reference to a file', () => {
    const told = problemsAfter([MAIN, 'shortName: Pengelolaan', 'shortname: Pengelolaan'])

    expect(told.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/groups/0/shortName', 'file.invalid_type'],
      ['/groups/0/shortname', 'file.unknown_key'],
    ])
  })

  test('in a reference to a file is told of that', () => {
    const told = problemsAfter([MAIN, 'file: aspects/L1.yaml', 'file: aspects/L1.yaml\n    weight: "60"'])

    expect(told.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/groups/1/weight', 'file.unknown_key'],
    ])
  })

  test('such as a missing file is not blamed on the weights above it', () => {
    const codes = problemsAfter([MAIN, 'aspects/P2.yaml', 'aspects/P3.yaml']).map(({ code }) => code)

    expect(codes).toEqual(['tree.file_missing', 'tree.file_unused'])
  })

  test('is also a file that nothing refers to, or a folder without its main file', () => {
    const stray = { path: 'aspects/P9.yaml', text: TOY.find(({ path }) => path === P2)?.text ?? '' }
    const codes = (files: readonly SourceFile[]) => {
      const parsed = parseInstrument(files)
      return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`)
    }

    expect(codes([...TOY, stray])).toEqual(['aspects/P9.yaml tree.file_unused'])
    expect(codes([])).toEqual([`${MAIN} tree.main_missing`])
  })
})

function rulesWithin(rule: Rule): readonly Rule[] {
  return 'rules' in rule ? rule.rules.flatMap((inner) => [inner, ...rulesWithin(inner)]) : []
}
