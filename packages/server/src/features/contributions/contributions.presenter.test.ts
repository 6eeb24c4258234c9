import { assessmentStates } from '@undagi/maturity'
import { expect, test } from 'vitest'
import type { AskedUnit } from './asked-unit.ts'
import { lookingAt, presentLine } from './contributions.presenter.ts'

const unit = { id: 'unit', name: 'Dinas Sosial', shortName: 'Dinsos' }
const asked: AskedUnit = {
  request: {
    ...{
      id: 'request',
      institutionId: 'kota',
      assessmentId: 'assessment',
      indicatorCode: '1',
      unitId: unit.id,
    },
    ...{ question: 'Apakah ada aturannya?', dueOn: '2026-03-01', authorId: 'ani', authorName: 'Ani' },
    askedAt: new Date('2026-02-01T02:00:00Z'),
  },
  ...{ unit, endedOn: null, withdrawal: null, standing: undefined, documents: [] },
}
const at = new Date('2026-03-02T02:00:00Z')

test.each([
  [false, ['filling']],
  [true, []],
])(
  'a unit that has not answered by its day is late while the institution fills in: locked %s',
  (isLocked, late) => {
    const lateIn = assessmentStates.filter((stage) => {
      const row = { stage, isLocked, round: { timeZone: 'Asia/Jakarta' } }
      const looking = lookingAt({ edition: { indicatorByCode: new Map() }, row, at, reachable: [unit] })
      return presentLine({ code: '1', owner: undefined, asked: [asked] }, looking).late > 0
    })

    expect(lateIn).toEqual(late)
  },
)
