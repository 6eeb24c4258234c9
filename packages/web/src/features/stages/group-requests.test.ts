import { expect, test } from 'vitest'
import { groupRequests } from './group-requests.ts'

const asked = (unitName: string, indicatorCode: string, dueOn: string) => ({
  ...{ requestId: `${unitName}${indicatorCode}`, unitName, indicatorCode, dueOn },
})

test('what units were asked stands unit by unit, the first due first, and indicators in the order of their numbers', () => {
  expect(
    groupRequests([
      asked('Dinas Sosial', '10', '2026-03-10'),
      asked('Bappeda', '4', '2026-03-10'),
      asked('Dinas Sosial', '9', '2026-03-10'),
      asked('Dinas Sosial', '1', '2026-02-28'),
    ]),
  ).toEqual([
    { unitName: 'Bappeda', days: [{ dueOn: '2026-03-10', codes: ['4'] }] },
    {
      unitName: 'Dinas Sosial',
      days: [
        { dueOn: '2026-02-28', codes: ['1'] },
        { dueOn: '2026-03-10', codes: ['9', '10'] },
      ],
    },
  ])
  expect(groupRequests([])).toEqual([])
})
