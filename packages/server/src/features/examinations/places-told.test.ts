import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BroughtPlace } from '../evidence/usecases/own-documents.ts'
import { isTold, placesTold } from './places-told.ts'

const place: BroughtPlace = {
  ...{ offerId: 'a', itemId: 'i', assessmentId: 's', institutionId: 'x', year: 2024, indicatorCode: '1' },
  ...{ criterionCode: null, authorId: 'siti', endedAt: null, endedBy: null, endReason: null },
}
const ended = { endedAt: new Date(0), endedBy: 'Rina', endReason: 'Keliru' }
const look = (...codes: string[]) => ({
  personId: 'siti',
  isSeen: ({ indicatorCode }: BroughtPlace) => codes.includes(indicatorCode),
})

test('of an indicator that is theirs no longer, whoever offered something there is told once that it is out of sight', () => {
  const places = [place, { ...place, offerId: 'b', ...ended }]
  expect(placesTold(places, look())).toMatchObject([{ offerId: 'a', isSeen: false }])
})

test('only the last taking back of an indicator is told, and none where the document is offered again', () => {
  const before = [
    { ...place, offerId: 'b', ...ended },
    { ...place, offerId: 'c', ...ended },
  ]
  expect(placesTold(before, look('1')).map(({ offerId }) => offerId)).toEqual(['b'])
  expect(placesTold([place, ...before], look('1')).map(({ offerId }) => offerId)).toEqual(['a'])
})

test('what a colleague offers where the person sees nothing is never told', () => {
  const places = fc.array(
    fc.record({
      code: fc.constantFrom('1', '2', '3'),
      authorId: fc.constantFrom('siti', 'rina'),
      isOver: fc.boolean(),
    }),
  )
  fc.assert(
    fc.property(places, (all) => {
      const rows = all.map(({ code, authorId, isOver }, index) => ({
        ...{ ...place, offerId: `${index}`, indicatorCode: code, authorId },
        ...(isOver ? ended : {}),
      }))
      for (const told of placesTold(rows, look('1')))
        expect(told.indicatorCode === '1' || (told.authorId === 'siti' && !told.isSeen)).toBe(true)
      const told = new Set(placesTold(rows, look('1')).map(({ offerId }) => offerId))
      const running = rows.filter((each) => each.indicatorCode === '1' && each.endedAt === null)
      expect(running.every(({ offerId }) => told.has(offerId))).toBe(true)
    }),
  )
})

test('what a colleague brought and wrote is told while a place is seen, or by whoever reads the library; one’s own always', () => {
  const theirs = { itemAuthorId: 'rina', authorId: 'rina' }
  const helper = { personId: 'siti', readsLibrary: false }
  const unseen = placesTold([place], look())
  expect(isTold(theirs, unseen, helper)).toBe(false)
  expect(isTold(theirs, [], helper)).toBe(false)
  expect(isTold(theirs, placesTold([place], look('1')), helper)).toBe(true)
  expect(isTold(theirs, [], { ...helper, readsLibrary: true })).toBe(true)
  expect(isTold({ ...theirs, itemAuthorId: 'siti' }, unseen, helper)).toBe(true)
  expect(isTold({ ...theirs, authorId: 'siti' }, unseen, helper)).toBe(true)
})
