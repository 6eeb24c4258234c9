import { expect, test } from 'vitest'
import type { SetupFound } from '../setup-draft.ts'
import { answersTo } from './answers-to.ts'

const found = (name: string, category: SetupFound['institution']['category']): SetupFound => ({
  institution: { id: name, name, category, provinceId: null, timeZone: null, verified: true },
  published: [],
})
const answers = { words: 'bal', found: [found('Bali', 'provinsi'), found('Kota Balikpapan', 'kota')] }
const namesFor = (typed: string) => answersTo(typed, answers).map(({ institution }) => institution.name)

test('an answer to fewer letters offers only what still fits', () => {
  expect(namesFor('bal')).toEqual(['Bali', 'Kota Balikpapan'])
  expect(namesFor('balik')).toEqual(['Kota Balikpapan'])
  expect(namesFor('provinsi b')).toEqual(['Bali'])
  expect(namesFor('bandung')).toEqual([])
})

test('an answer to exactly these words is left as the server gave it', () => {
  expect(answersTo('NTB ', { words: 'NTB', found: [found('Nusa Tenggara Barat', 'provinsi')] })).toHaveLength(
    1,
  )
})
