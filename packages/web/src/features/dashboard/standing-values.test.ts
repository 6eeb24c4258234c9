import type { NodeScore } from '@undagi/maturity'
import { expect, test } from 'vitest'
import { valuesOf } from './standing-values.ts'

const node = (code: string, kind: NodeScore['kind'], exact: string | null): NodeScore => ({
  ...{ code, kind, name: code, weight: '1', contribution: '0', children: [], answered: 0, indicators: 1 },
  value: exact === null ? null : { exact, rounded: exact },
})

test('an official result says of each indicator what it was reckoned from, and nothing of a group', () => {
  const nodes = {
    ...{ akar: node('akar', 'group', '9/4'), a: node('a', 'indicator', '2') },
    ...{ b: node('b', 'indicator', '5/2'), c: node('c', 'indicator', null) },
  }
  expect(valuesOf({ nodes })).toEqual({ a: '2', b: '2.5', c: null })
})
