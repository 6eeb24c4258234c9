import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planAsking } from './plan-asking.ts'

const question = 'Apakah ada?'
const place = fc.record({
  indicatorCode: fc.constantFrom('1', '2', '3'),
  unitId: fc.constantFrom('kominfo', 'kesehatan'),
})
const requests = fc.array(
  place.map((each) => ({ ...each, question })),
  { maxLength: 10 },
)
const places = fc.array(place, { maxLength: 6 })
const key = ({ indicatorCode, unitId }: { indicatorCode: string; unitId: string }) =>
  `${indicatorCode}/${unitId}`

test('a unit is asked at most once for an indicator, and everything wanted is asked or was asked already', () => {
  fc.assert(
    fc.property(requests, places, (wanted, asked) => {
      const plan = planAsking({ requests: wanted, owners: [] }, { asked, owners: [] })
      const after = [...new Set(asked.map(key)), ...plan.requests.map(key)]
      expect(new Set(after).size).toBe(after.length)
      expect(new Set(after)).toEqual(new Set([...asked, ...wanted].map(key)))
      expect(plan.requests.length + plan.passedOver).toBe(wanted.length)
    }),
  )
})

test('asking the same again asks nothing', () => {
  fc.assert(
    fc.property(requests, places, (wanted, owners) => {
      const first = planAsking({ requests: wanted, owners }, { asked: [], owners: [] })
      const standing = { asked: first.requests, owners: first.owners }
      expect(planAsking({ requests: wanted, owners }, standing)).toMatchObject({ requests: [], owners: [] })
    }),
  )
})

test('an owner follows the one before and counts on', () => {
  const owners = [{ indicatorCode: '1', unitId: 'kesehatan' }]
  const before = [{ indicatorCode: '1', unitId: 'kominfo', sequence: 4 }]

  expect(planAsking({ requests: [], owners }, { asked: [], owners: before }).owners).toEqual([
    { indicatorCode: '1', unitId: 'kesehatan', sequence: 5 },
  ])
})
