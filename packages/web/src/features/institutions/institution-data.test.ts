import { expect, test } from 'vitest'
import type { Institution } from '../../lib/api/contract.ts'
import { rebaseData, toData } from './institution-data.ts'

const seen: Institution = {
  ...{
    id: '1',
    slug: 'kota-contoh',
    name: 'Kota Contoh',
    category: 'kota',
    sample: false,
    version: 'dahulu',
  },
  timeZone: 'Asia/Makassar',
}

test('what was typed stays, what was not touched follows the colleague who saved first', () => {
  const current: Institution = { ...seen, name: 'Kota Lain', timeZone: 'Asia/Jayapura', version: 'kini' }
  const typed = { ...toData(seen), name: 'Kota Baru' }

  expect(rebaseData(typed, { seen, current })).toEqual({
    name: 'Kota Baru',
    category: 'kota',
    timeZone: 'Asia/Jayapura',
  })
})
