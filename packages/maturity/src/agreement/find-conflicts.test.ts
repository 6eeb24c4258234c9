import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ConflictRule, conflictKinds, conflictRules, conflictSources } from './conflict-rules.ts'
import { type AssessorTie, findConflicts, isBarred, mustBeDeclared } from './find-conflicts.ts'

const on = '2026-09-01'
const asked = { institutionId: 'kota-contoh', on, rules: conflictRules }
const tie = (kind: AssessorTie['kind'], until: string | null = null): AssessorTie => ({
  ...{ kind, institutionId: 'kota-contoh', from: '2015-01-01', until },
})

describe('a conflict of interest', () => {
  test('with the own institution blocks, on its last day too', () => {
    for (const until of [null, on]) {
      const conflicts = findConflicts([tie('employment', until)], asked)

      expect(conflicts).toMatchObject([{ kind: 'own_institution', effect: 'blocks', endedMonthsAgo: null }])
      expect(isBarred(conflicts)).toBe(true)
    }
  })

  test('with a previous employer is shown with an unknown basis, and blocks nothing by itself', () => {
    const conflicts = findConflicts([tie('employment', '2025-08-31')], asked)

    expect(conflicts).toMatchObject([
      { kind: 'previous_employer', effect: 'shown', basis: 'unknown', endedMonthsAgo: 12 },
    ])
    expect(isBarred(conflicts) || mustBeDeclared(conflicts)).toBe(false)
  })

  test('with a previous employer counts as long as a stated rule says, and not a day longer', () => {
    const stated: ConflictRule = {
      ...{ kind: 'previous_employer', effect: 'blocks', monthsAfterEnd: 24 },
      basis: { document: 'surat-putaran', at: 'angka 4' },
    }
    const effectsOf = (until: string) =>
      findConflicts([tie('employment', until)], { ...asked, rules: [stated] }).map(({ effect }) => effect)

    expect(effectsOf('2024-09-01')).toEqual(['blocks'])
    expect(effectsOf('2024-08-31')).toEqual([])
    const until = (tie: AssessorTie) =>
      findConflicts([tie], { ...asked, rules: [stated] }).map(({ countsUntil }) => countsUntil)
    expect(until(tie('employment', '2025-02-10'))).toEqual(['2027-02-10'])
    expect(until(tie('employment'))).toEqual([null])
  })

  test('by family has to be declared while it lasts; one that ended is only shown', () => {
    expect(mustBeDeclared(findConflicts([tie('family')], asked))).toBe(true)
    expect(findConflicts([tie('affiliation', '2020-01-01')], asked)).toMatchObject([{ effect: 'shown' }])
  })

  test('is none with another institution, or before it begins', () => {
    expect(findConflicts([{ ...tie('employment'), institutionId: 'kota-lain' }], asked)).toEqual([])
    expect(findConflicts([{ ...tie('employment'), from: '2026-09-02' }], asked)).toEqual([])
  })
})

describe('the rules', () => {
  test('are one for each kind, and each names a source that is listed, or says that it is unknown', () => {
    expect(conflictRules.map(({ kind }) => kind)).toEqual([...conflictKinds])
    for (const { basis } of conflictRules)
      expect(basis === 'unknown' || (basis !== 'round' && basis.document in conflictSources)).toBe(true)
  })

  test('that rest on no text only show, whatever ties somebody', () => {
    const anyTie = fc.record({
      kind: fc.constantFrom<AssessorTie['kind']>(
        'employment',
        'family',
        'same_unit_or_superior',
        'advised_institution',
      ),
      institutionId: fc.constantFrom('kota-contoh', 'kota-lain'),
      from: fc.option(fc.constantFrom('2020-01-01', '2030-01-01')),
      until: fc.option(fc.constantFrom('2021-01-01', '2026-08-31', '2031-01-01')),
    })
    fc.assert(
      fc.property(fc.array(anyTie), (ties) => {
        const conflicts = findConflicts(ties, asked)
        for (const { basis, effect } of conflicts) if (basis === 'unknown') expect(effect).toBe('shown')
        expect(isBarred(findConflicts(ties, { ...asked, rules: [] }))).toBe(false)
        expect(conflicts.length).toBe(findConflicts(ties, { ...asked, rules: [] }).length)
      }),
    )
  })
})
