import type { Criterion } from '@undagi/maturity'
import { expect, test } from 'vitest'
import { countAsked } from './count-asked.ts'

const criteria: readonly Criterion[] = ['1.5.a', '1.5.b', '1.5.c', '1.5.d'].map((code) => ({
  ...{ code, text: code, rule: { kind: 'judgement', question: code } },
  source: { document: 'uji', at: '' },
}))

test('what is met by itself is not counted as done: nobody did anything for it', () => {
  const selfMet = new Set(['1.5.c', '1.5.d'])

  expect(countAsked({ criteria }, { met: selfMet, selfMet })).toEqual({ asked: 2, met: 0, selfMet: 2 })
})

test('without such criteria all are asked', () => {
  const count = countAsked({ criteria }, { met: new Set(['1.5.a']), selfMet: new Set() })

  expect(count).toEqual({ asked: 4, met: 1, selfMet: 0 })
})
