import { describe, expect, test } from 'vitest'
import type { Rule } from '../../rule.ts'
import { buildDocument, buildFacts } from '../../testing/build-facts.ts'
import type { DocumentFacts, EvidenceFacts } from '../evidence-facts.ts'
import { prepareEvidence } from '../prepare-evidence.ts'
import { judgeRule } from './judge-rule.ts'

/** What one document of the right kind gives: the truth, and the first reason where it is not met. */
function outcomeOf(rule: Rule, found: Partial<DocumentFacts>, overrides: Partial<EvidenceFacts> = {}) {
  const documents = [buildDocument({ kinds: ['practice_record'], status: 'documented', ...found })]
  const evidence = prepareEvidence(buildFacts({ documents, ...overrides })).forCriterion('1', '1.2.a')
  const { truth, reasons } = judgeRule(rule, evidence)
  return truth === 'yes' ? 'yes' : reasons[0]?.code
}

describe('what reaches beyond the institution', () => {
  const others: Rule = { kind: 'beyond_institution', reach: 'other_institutions' }
  const named: Rule = {
    kind: 'beyond_institution',
    reach: 'national',
    through: ['SPLP', 'Pusat Data Nasional'],
  }

  test.each([
    [others, { reach: { other_institutions: 'present' } }, 'yes'],
    [others, { reach: { national: 'present' } }, 'yes'],
    [others, { reach: { other_institutions: 'absent' } }, 'not_beyond'],
    [others, { reach: { national: 'absent' } }, 'beyond_unknown'],
    [named, { through: { SPLP: 'present' } }, 'yes'],
    [named, { through: { SPLP: 'absent', 'Pusat Data Nasional': 'absent' } }, 'not_beyond'],
    [named, { reach: { national: 'present' }, through: { SPLP: 'absent' } }, 'beyond_unknown'],
    [named, { reach: { national: 'absent' } }, 'not_beyond'],
  ] satisfies [Rule, Partial<DocumentFacts>, string][])('%j with %j: %s', (rule, found, outcome) => {
    expect(outcomeOf(rule, found)).toBe(outcome)
  })
})

describe('consultation', () => {
  const rule = (extent: 'some' | 'all'): Rule => ({
    kind: 'consulted',
    documents: ['practice_record'],
    with: ['ict_unit', 'planning_unit'],
    extent,
  })
  const units = (reached: number) => ({ unitsInUse: { '1': { reached, total: 31 } } })
  const withIct = { bodies: { ict_unit: 'present' } } as const

  test('with one of the bodies is enough', () => {
    expect(outcomeOf(rule('some'), { consulted: { ...withIct, units: 'some' } })).toBe('yes')
    expect(
      outcomeOf(rule('some'), { consulted: { bodies: { ict_unit: 'absent', planning_unit: 'absent' } } }),
    ).toBe('not_consulted')
    expect(outcomeOf(rule('some'), { consulted: { bodies: { ict_unit: 'absent' } } })).toBe(
      'consultation_unknown',
    )
  })

  test('by all units is in one record, or in what the units report', () => {
    expect(outcomeOf(rule('all'), { consulted: { ...withIct, units: 'some' } })).toBe('units_missing')
    expect(outcomeOf(rule('all'), { consulted: { ...withIct, units: 'some' } }, units(31))).toBe('yes')
    expect(outcomeOf(rule('all'), { consulted: withIct }, units(30))).toBe('units_missing')
    expect(outcomeOf(rule('all'), { consulted: withIct })).toBe('units_unknown')
  })
})

describe('who set a document', () => {
  const rule: Rule = { kind: 'set_by', documents: ['practice_record'], by: ['coordination_team'] }

  test.each([
    [{ setBy: ['coordination_team', 'ict_unit'] }, 'yes'],
    [{ setBy: ['ict_unit'] }, 'set_by_another'],
    [{ setBy: [] }, 'set_by_another'],
    [{}, 'setter_unknown'],
  ] satisfies [Partial<DocumentFacts>, string][])('%j: %s', (found, outcome) => {
    expect(outcomeOf(rule, found)).toBe(outcome)
  })
})

describe('an application', () => {
  const used: Rule = { kind: 'application_used', application: 'aplikasi pengetahuan' }
  const connected: Rule = { ...used, integrated: true }
  const shown = (use: NonNullable<DocumentFacts['applications']>[string]) => ({
    applications: { 'aplikasi pengetahuan': use },
  })

  test('is in use, and connected where that is asked', () => {
    expect(outcomeOf(used, shown({ used: 'present' }))).toBe('yes')
    expect(outcomeOf(connected, shown({ used: 'present' }))).toBe('application_unknown')
    expect(outcomeOf(connected, shown({ used: 'present', integrated: 'absent' }))).toBe(
      'application_not_used',
    )
    expect(outcomeOf(connected, shown({ used: 'present', integrated: 'present' }))).toBe('yes')
    expect(outcomeOf(used, { applications: {} })).toBe('application_unknown')
  })
})

describe('a guideline', () => {
  const rule: Rule = { kind: 'guideline', guideline: 'pedoman risiko' }

  test.each([
    [{ guidelines: { 'pedoman risiko': 'present' } }, 'yes'],
    [{ guidelines: { 'pedoman risiko': 'absent' } }, 'guideline_not_followed'],
    [{ guidelines: { 'pedoman lain': 'present' } }, 'guideline_unknown'],
  ] satisfies [Partial<DocumentFacts>, string][])('%j: %s', (found, outcome) => {
    expect(outcomeOf(rule, found)).toBe(outcome)
  })
})

describe('a file', () => {
  const rule: Rule = { kind: 'file_sound', checks: ['readable', 'changed_since_last_round'] }

  test.each([
    [{ file: { readable: 'present', changed_since_last_round: 'present' } }, 'yes'],
    [{ file: { readable: 'present', changed_since_last_round: 'absent' } }, 'file_unsound'],
    [{ file: { readable: 'present' } }, 'file_unchecked'],
  ] satisfies [Partial<DocumentFacts>, string][])('%j: %s', (found, outcome) => {
    expect(outcomeOf(rule, found)).toBe(outcome)
  })

  test('that has not changed is told with the one of the last round that it is the same as', () => {
    const found: Partial<DocumentFacts> = {
      title: 'Laporan 2024',
      file: { readable: 'present', changed_since_last_round: 'absent' },
      unchangedFrom: '"Laporan 2023" dari putaran 2023',
    }
    const documents = [buildDocument({ kinds: ['practice_record'], status: 'documented', ...found })]
    const evidence = prepareEvidence(buildFacts({ documents })).forCriterion('1', '1.2.a')
    expect(judgeRule(rule, evidence).reasons[0]?.message).toBe(
      'Berkas "Laporan 2024" belum berubah sejak putaran lalu: sama dengan "Laporan 2023" dari putaran 2023. Ganti berkasnya.',
    )
  })
})

test('a name like a word of the language itself is just a name that nobody has looked for', () => {
  expect(outcomeOf({ kind: 'guideline', guideline: 'constructor' }, { guidelines: {} })).toBe(
    'guideline_unknown',
  )
})
