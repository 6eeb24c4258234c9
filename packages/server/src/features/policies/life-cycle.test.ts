import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './day-count.ts'
import {
  type DatedStep,
  effectiveSteps,
  foldSteps,
  refusalAmong,
  refusalOf,
  stepsAfter,
} from './life-cycle.ts'
import { type PolicyKind, policyKinds, policySteps } from './policy-words.ts'
import { procedures } from './procedures.ts'

const today = '2026-03-02'
const kinds = fc.constantFrom(...policyKinds)

/** Any life that the rules allow, one step a day. */
const lives = fc
  .tuple(kinds, fc.array(fc.nat(), { minLength: 1, maxLength: 12 }))
  .map(([kind, choices]): { kind: PolicyKind; steps: DatedStep[] } => {
    const steps: DatedStep[] = []
    for (const choice of choices) {
      const possible = stepsAfter(kind, steps.at(-1)?.step)
      const step = possible[choice % Math.max(1, possible.length)]
      if (step !== undefined) steps.push({ step, day: addDays('2025-01-01', steps.length) })
    }
    return { kind, steps }
  })

describe('the order of the steps', () => {
  test('a regulation of the mayor is not enacted before it was harmonised', () => {
    const steps = [{ step: 'drafted', day: '2026-01-05' }] as const
    const next = { step: 'enacted', day: '2026-02-01' } as const
    expect(refusalOf({ kind: 'head_regulation', steps, next, today })).toBe('impossible_step')
  })

  test('a decree, a circular and a procedure are enacted without anybody harmonising them', () => {
    for (const kind of ['decree', 'circular', 'procedure'] as const) {
      expect(stepsAfter(kind, 'drafted')).toContain('enacted')
      expect(procedures[kind].map(({ step }) => step)).not.toContain('harmonised')
    }
  })

  test('a draft of the mayor may be facilitated or not, a Perda must be', () => {
    expect(stepsAfter('head_regulation', 'harmonised')).toEqual(
      expect.arrayContaining(['facilitated', 'enacted']),
    )
    expect(stepsAfter('regional_regulation', 'deliberated')).not.toContain('enacted')
  })

  test('what was revoked stays revoked; what was stopped can be taken up again', () => {
    expect(stepsAfter('decree', 'revoked')).toEqual([])
    expect(stepsAfter('decree', 'stopped')).toEqual(['proposed', 'drafted'])
  })

  test('no step comes before the one before it, nor after today', () => {
    const steps = [{ step: 'drafted', day: '2026-02-10' }] as const
    const at = (day: string) => refusalOf({ kind: 'decree', steps, next: { step: 'enacted', day }, today })
    expect([at('2026-02-09'), at('2026-02-10'), at('2026-03-03')]).toEqual([
      'before_last_step',
      null,
      'in_the_future',
    ])
  })

  test('every life the rules allow can be registered whole, and no other step could have come in between', () => {
    fc.assert(
      fc.property(lives, ({ kind, steps }) => {
        expect(refusalAmong(kind, steps, today)).toBeNull()
        for (const [at, { day }] of steps.entries()) {
          const before = steps.slice(0, at)
          const possible = stepsAfter(kind, before.at(-1)?.step)
          for (const step of policySteps.filter((each) => !possible.includes(each)))
            expect(refusalOf({ kind, steps: before, next: { step, day }, today })).toBe('impossible_step')
        }
      }),
    )
  })

  test('whatever is enacted went through every step that its kind asks, from the first one recorded on', () => {
    fc.assert(
      fc.property(lives, ({ kind, steps }) => {
        const [first] = steps
        const enacted = steps.findIndex(({ step }) => step === 'enacted')
        const wasTakenUpAgain = steps.some(({ step }) => step === 'stopped')
        if (first === undefined || enacted < 0 || wasTakenUpAgain) return
        const path = procedures[kind]
        const from = path.findIndex(({ step }) => step === first.step)
        const to = path.findIndex(({ step }) => step === 'enacted')
        const went = new Set(steps.slice(0, enacted + 1).map(({ step }) => step))
        for (const { step, isOptional } of path.slice(from, to))
          expect(isOptional || went.has(step)).toBe(true)
      }),
    )
  })

  test('only amending and revoking come after enactment, besides promulgation', () => {
    fc.assert(
      fc.property(lives, ({ steps }) => {
        const enacted = steps.findIndex(({ step }) => step === 'enacted')
        const after = enacted < 0 ? [] : steps.slice(enacted + 1).map(({ step }) => step)
        expect(['promulgated', 'amended', 'revoked']).toEqual(expect.arrayContaining(after))
      }),
    )
  })
})

test('a step taken back counts no more, and taking it back leaves the state that was there before', () => {
  fc.assert(
    fc.property(lives, ({ kind, steps }) => {
      const recorded = steps.map((step, index) => ({ ...step, sequence: index + 1, takesBack: null }))
      const last = recorded.at(-1)
      if (last === undefined || recorded.length === 1) return
      const back = { ...last, sequence: recorded.length + 1, takesBack: last.sequence }
      const left = effectiveSteps([...recorded, back])
      expect(left).toEqual(recorded.slice(0, -1))
      expect(foldSteps(left)).toBe(foldSteps(steps.slice(0, -1)))
      expect(stepsAfter(kind, left.at(-1)?.step)).toContain(last.step)
    }),
  )
})
