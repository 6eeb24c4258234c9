import { describe, expect, test } from 'vitest'
import { parseSignInSearch, safeReturnAddress } from './paths.ts'

describe('where one returns to after signing in', () => {
  test('an address of the product with its filter is kept whole', () => {
    expect(safeReturnAddress('/kota-contoh/2022/penilaian?aspek=A2')).toBe(
      '/kota-contoh/2022/penilaian?aspek=A2',
    )
  })

  test.each([
    '//jahat.example',
    '/\\jahat.example',
    'https://jahat.example',
    'javascript:alert(1)',
    '/masuk',
    7,
  ])('%s is not returned to', (address) => {
    expect(safeReturnAddress(address)).toBeUndefined()
  })

  test('an unknown reason is left out', () => {
    expect(parseSignInSearch({ alasan: 'lain', kembali: '/kota-contoh' })).toEqual({
      kembali: '/kota-contoh',
    })
  })
})
