import { expect, test } from 'vitest'
import type { Delegation } from '../../../lib/api/contract.ts'
import { whatGoesOn } from './what-goes-on.ts'

const siti: Delegation = {
  id: 'd1',
  institution: {
    id: 'i1',
    slug: 'kota-contoh',
    name: 'Kota Contoh',
    sample: true,
    timeZone: 'Asia/Makassar',
  },
  assessmentId: 'a1',
  year: 2022,
  edition: { id: 'pemdi', revision: 1 },
  indicatorCodes: ['22', '36'],
  giverName: 'Rina',
  delegateName: 'Siti',
  delegateId: 'siti',
  validFrom: '2022-09-01T00:00:00Z',
  validTo: '2022-10-01T00:00:00Z',
  state: 'running',
  atRest: null,
  acceptedAt: null,
  withdrawnAt: null,
}

test('a withdrawal takes what it names, and what runs beside it goes on', () => {
  const beside: Delegation = { ...siti, id: 'd2', indicatorCodes: ['37', '36', '4'] }

  expect(whatGoesOn(siti, [siti, beside])).toEqual({ lost: ['22'], kept: ['4', '36', '37'] })
})

test('what was given to others, for another year, or runs no more, is not counted', () => {
  const others: Delegation[] = [
    { ...siti, id: 'd2', delegateId: 'bagus' },
    { ...siti, id: 'd3', assessmentId: 'a2' },
    { ...siti, id: 'd4', state: 'ended' },
  ]

  expect(whatGoesOn(siti, [siti, ...others])).toEqual({ lost: ['22', '36'], kept: [] })
})
