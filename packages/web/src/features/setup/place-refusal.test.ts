import { ApiProblem } from '@undagi/api-client'
import { expect, test } from 'vitest'
import { placeRefusals } from './place-refusal.ts'

const refused = (
  code: 'request.invalid' | 'rounds.unknown_edition' | 'setup.done',
  paths: readonly string[] = [],
) =>
  new ApiProblem({
    ...{ type: 'about:blank', title: 'Ditolak.', status: 422, code, requestId: '1' },
    errors: paths.map((path) => ({ path, message: `salah di ${path}` })),
  })

test('a refusal comes back to its step and field, the first step first', () => {
  const placed = placeRefusals(
    refused('request.invalid', ['/round/year', '/units/2/name', '/administrator/email']),
  )

  expect(placed.map(({ step, field }) => `${step} ${field}`)).toEqual([
    'anda email',
    'unit 2/name',
    'putaran year',
  ])
})

test('an edition that the server lacks belongs to the round', () => {
  expect(placeRefusals(refused('rounds.unknown_edition'))).toEqual([
    { step: 'putaran', field: 'edition', message: 'Ditolak.' },
  ])
})

test('what no field answers for is about the whole', () => {
  expect(placeRefusals(refused('setup.done'))).toEqual([])
  expect(placeRefusals(new Error('no line'))).toEqual([])
})
