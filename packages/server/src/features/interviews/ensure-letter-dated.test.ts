import { expect, test } from 'vitest'
import { ensureLetterDated } from './ensure-letter-dated.ts'

const of = (date: string) => ({ number: 'B/20/SPBE/2026', date })

test('after midnight where the institution is the new day has come, although in Greenwich it has not', () => {
  const at = new Date('2026-03-02T15:30:00Z')
  expect(() => ensureLetterDated(of('2026-03-03'), { timeZone: 'Asia/Jayapura', at })).not.toThrow()
  expect(() => ensureLetterDated(of('2026-03-03'), { timeZone: 'Asia/Jakarta', at })).toThrow(
    'interviews.letter_from_the_future',
  )
})

test('the day of an objection is that of the institution too', () => {
  const [at, answers] = [new Date('2026-03-05T00:00:00Z'), new Date('2026-03-02T15:30:00Z')]
  expect(() => ensureLetterDated(of('2026-03-02'), { timeZone: 'Asia/Jakarta', at, answers })).not.toThrow()
  expect(() => ensureLetterDated(of('2026-03-02'), { timeZone: 'Asia/Jayapura', at, answers })).toThrow(
    'interviews.letter_before_objection',
  )
})

test('where no letter is needed none is dated', () => {
  expect(() => ensureLetterDated(null, { timeZone: 'Asia/Jakarta', at: new Date() })).not.toThrow()
})
