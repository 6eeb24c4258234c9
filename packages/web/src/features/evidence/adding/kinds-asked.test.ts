import type { Indicator } from '@undagi/maturity'
import { expect, test } from 'vitest'
import { kindsAsked } from './kinds-asked.ts'

const source = { document: 'd', at: 'hlm. 1' }
const levels: Indicator['levels'] = [
  {
    level: 2,
    name: 'Tertulis',
    requires: [],
    criteria: [
      {
        code: '37.2.a',
        text: 'Ada kebijakan.',
        rule: { kind: 'status', documents: ['policy', 'decree'], status: 'enacted' },
        source,
      },
      { code: '37.2.b', text: 'Memadai.', rule: { kind: 'judgement', question: 'Memadai?' }, source },
    ],
  },
]

test('a criterion says which kinds it takes, and which document is of another kind', () => {
  const names = 'Kebijakan (peraturan atau keputusan pimpinan); Keputusan (SK)'
  expect(kindsAsked({ levels }, '37.2.a', 'decree')).toEqual({ names, unasked: undefined })
  expect(kindsAsked({ levels }, '37.2.a', 'photo')).toEqual({ names, unasked: 'Foto' })
  expect(kindsAsked({ levels }, '37.2.a', undefined)).toEqual({ names, unasked: undefined })
})

test('nobody is warned where any kind may serve, nor for the indicator as a whole', () => {
  for (const code of ['37.2.b', ''])
    expect(kindsAsked({ levels }, code, 'photo'), code).toEqual({ names: '', unasked: undefined })
})
