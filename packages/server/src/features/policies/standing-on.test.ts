import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './day-count.ts'
import { findCycle } from './find-cycle.ts'
import { inForceDay, type StandingPolicy, standingOn } from './standing-on.ts'

const enacted = (id: string, day: string, extras: Partial<StandingPolicy> = {}): StandingPolicy => ({
  ...{ id, kind: 'head_regulation', inForceFrom: null, relations: [] },
  steps: [
    { step: 'enacted', day },
    { step: 'promulgated', day },
  ],
  ...extras,
})
const revokes = (otherId: string) => ({ relations: [{ kind: 'revokes', otherId }] }) as const

describe('what a policy does to another', () => {
  const old = enacted('old', '2020-01-10')

  test('the revoked one is revoked by itself, from the day on that the revoking one holds', () => {
    const young = enacted('young', '2024-05-01', { ...revokes('old'), inForceFrom: '2024-07-01' })
    const on = (day: string) => standingOn(old, day, [old, young])
    expect(on('2024-06-30')).toMatchObject({ state: 'enacted', isInForce: true, through: null })
    expect(on('2024-07-01')).toEqual({
      ...{ state: 'revoked', since: '2024-07-01', through: 'young', isInForce: false },
    })
  })

  test('a draft that will revoke it changes nothing yet', () => {
    const draft = enacted('draft', '2024-05-01', {
      ...revokes('old'),
      steps: [{ step: 'drafted', day: '2024-05-01' }],
    })
    expect(standingOn(old, '2026-01-01', [old, draft])).toMatchObject({ state: 'enacted', isInForce: true })
  })

  test('what amends it leaves it in force, as amended', () => {
    const amending = enacted('amending', '2023-03-03', { relations: [{ kind: 'amends', otherId: 'old' }] })
    expect(standingOn(old, '2024-01-01', [old, amending])).toEqual({
      ...{ state: 'amended', since: '2023-03-03', through: 'amending', isInForce: true },
    })
  })

  test('what was revoked stays so, also when the revoking one is revoked itself', () => {
    const second = enacted('second', '2022-01-01', revokes('old'))
    const third = enacted('third', '2024-01-01', revokes('second'))
    const all = [old, second, third]
    expect(all.map((each) => standingOn(each, '2025-01-01', all).state)).toEqual([
      'revoked',
      'revoked',
      'enacted',
    ])
  })
})

test('a regulation holds when promulgated, a decree when enacted; a day in its text may come later', () => {
  const unpromulgated = enacted('a', '2024-05-01', { steps: [{ step: 'enacted', day: '2024-05-01' }] })
  expect(inForceDay(unpromulgated)).toBeNull()
  expect(standingOn(unpromulgated, '2025-01-01', [])).toMatchObject({ state: 'enacted', isInForce: false })
  expect(inForceDay({ ...unpromulgated, kind: 'decree' })).toBe('2024-05-01')
  const later = enacted('b', '2024-05-01', { inForceFrom: '2025-01-01' })
  expect([standingOn(later, '2024-12-31', []), standingOn(later, '2025-01-01', [])]).toMatchObject([
    { state: 'enacted', isInForce: false },
    { state: 'enacted', isInForce: true },
  ])
})

/** Policies by age: each only ever points at older ones. */
const byAge = fc.array(fc.array(fc.nat(20), { maxLength: 4 }), { minLength: 1, maxLength: 12 }).map((all) =>
  all.map((targets, index) =>
    enacted(`p${index}`, addDays('2020-01-01', index), {
      relations: targets
        .filter(() => index > 0)
        .map((target) => ({ kind: 'revokes', otherId: `p${target % index}` }) as const),
    }),
  ),
)

describe('a circle of relations', () => {
  test('is never found where everything points at what is older', () => {
    fc.assert(
      fc.property(byAge, (all) => {
        for (const { id } of all) expect(findCycle(id, all)).toBeUndefined()
      }),
    )
  })

  test('is found as soon as the older one points back, and is told as the way round', () => {
    fc.assert(
      fc.property(byAge, (all) => {
        const [young] = all.slice(-1)
        const target = young?.relations[0]?.otherId
        if (young === undefined || target == null) return
        const closed = all.map((each) =>
          each.id === target ? { ...each, relations: [{ otherId: young.id }] } : each,
        )
        const way = findCycle(young.id, closed)
        expect([way?.at(0), way?.at(-1)]).toEqual([young.id, young.id])
        expect(findCycle(target, closed)).toBeDefined()
      }),
    )
  })

  test('of one alone is one too', () => {
    expect(findCycle('a', [{ id: 'a', relations: [{ otherId: 'a' }] }])).toEqual(['a', 'a'])
  })
})

test('nothing comes back to force: once revoked by another, revoked on every later day', () => {
  fc.assert(
    fc.property(byAge, fc.nat(40), fc.nat(40), (all, a, b) => {
      const [sooner, later] = [a, b].toSorted((x, y) => x - y).map((days) => addDays('2020-01-01', days))
      for (const each of all)
        if (standingOn(each, sooner ?? '', all).state === 'revoked')
          expect(standingOn(each, later ?? '', all)).toMatchObject({ state: 'revoked', isInForce: false })
    }),
  )
})
