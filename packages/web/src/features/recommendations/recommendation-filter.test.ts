import { expect, test } from 'vitest'
import type { Recommendation } from './api/recommendations.ts'
import { filterRecommendations, parseRecommendationFilter, unansweredAt } from './recommendation-filter.ts'

const dinas = { id: 'dinas', name: 'Dinas Uji', shortName: 'Uji' }

function build(given: Partial<Recommendation>): Recommendation {
  return {
    ...{ id: 'r', assessmentId: 'a', year: 2023, text: 'Tetapkan', indicatorCode: '1', groupCode: null },
    ...{ subjectName: 'Arsitektur', isSameEdition: true, state: 'planned', outcome: 'not_yet', version: 2 },
    origin: { kind: 'stage', stage: 'interview', source: null },
    ...{ unit: dinas, ownerName: null, ownerId: null, dueOn: null, daysLeft: null, promisedDays: [] },
    ...{ reportedOn: null, reason: null, evidence: [], events: [] },
    can: { reword: false, plan: false, drop: false, report: false, decide: false, confirm: false },
    ...given,
  }
}

const all = [
  build({ id: 'kept', state: 'done', outcome: 'kept' }),
  build({ id: 'late', outcome: 'late' }),
  build({ id: 'unplanned', state: 'written', unit: null }),
  build({ id: 'reported', state: 'reported' }),
  build({ id: 'gone', state: 'taken_back', outcome: null }),
]
const ids = (list: readonly Recommendation[]) => list.map(({ id }) => id)

test.each([
  [{}, ['kept', 'late', 'unplanned', 'reported']],
  [{ keadaan: 'late' }, ['late']],
  [{ keadaan: 'not_yet' }, ['unplanned', 'reported']],
  [{ keadaan: 'unplanned' }, ['unplanned']],
  [{ keadaan: 'reported', unit: 'dinas' }, ['reported']],
  [{ keadaan: 'bukan keadaan', unit: 7 }, ['kept', 'late', 'unplanned', 'reported']],
])('the address %j shows %j', (search, shown) => {
  expect(ids(filterRecommendations(all, parseRecommendationFilter(search)))).toEqual(shown)
})

test('at an indicator stands what is still to be answered, of the same edition alone', () => {
  const other = build({ id: 'other', isSameEdition: false })
  expect(ids(unansweredAt([...all, other], '1'))).toEqual(['late', 'unplanned', 'reported'])
  expect(unansweredAt(all, '2')).toEqual([])
})
