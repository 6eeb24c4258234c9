import { expect, test } from 'vitest'
import { parseAuditFilter } from './audit-filter.ts'

test('the address says what is shown, and what it cannot say is left out', () => {
  const filter = {
    ...{ orang: 'aaaaaaaa-0000-4000-8000-000000000001', hal: 'penilaian', hasil: 'ditolak', objek: '11' },
    ...{ dari: '2026-11-01', sampai: '2026-11-30' },
  }

  expect(parseAuditFilter({ ...filter, objek: 11 })).toEqual(filter)
  expect(
    parseAuditFilter({ orang: 'ani', hal: 'semua', hasil: 1, objek: '', dari: 'kemarin', lain: 'x' }),
  ).toEqual({})
})
