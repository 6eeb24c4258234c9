import { expect, test } from 'vitest'
import type { OwnDocument } from '../../../lib/api/contract.ts'
import { orderOwn } from './order-own.ts'

type State = OwnDocument['places'][number]['state']

const document = (title: string, ...states: State[]) => ({
  title,
  places: states.map((state, index) => ({
    ...{ offerId: `${index}`, assessmentId: 'a', year: 2024, indicatorCode: `${index}` },
    ...{ criterionCode: null, state, said: null },
  })),
})

test('what waits for a hand stands first, the rest keeps the order in which it came', () => {
  const all = [
    document('SK', 'waiting'),
    document('Laporan', 'accepted', 'refused'),
    document('Notulen'),
    document('Undangan', 'repair_asked'),
  ]
  expect(orderOwn(all).map(({ title }) => title)).toEqual(['Laporan', 'Undangan', 'SK', 'Notulen'])
})
