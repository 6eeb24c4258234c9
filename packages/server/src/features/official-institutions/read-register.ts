import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { OfficialInstitution, Register } from './official-institution.ts'

const timeZone = z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])
const region = z.strictObject({
  code: z.string().regex(/^\d\d(\.\d\d)?$/),
  name: z.string().min(1),
  category: z.enum(['provinsi', 'kabupaten', 'kota']),
  province_code: z.string(),
})
const zoneOfProvince = z.strictObject({
  province_code: z.string(),
  time_zone: timeZone,
  follows: z.string(),
  source: z.string().min(1),
})
const central = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  category: z.enum(['kementerian', 'lembaga']),
  verified: z.enum(['yes', 'no']),
  source: z.string().min(1),
})
const alias = z.strictObject({ written: z.string().min(1), id: z.string(), why: z.string().min(1) })

/** The files of `reference/official-institutions`. */
export function readRegister(folder: string): Register {
  const read = <T>(name: string, row: z.ZodType<T>): T[] =>
    z.array(row).parse(parse(readFileSync(join(folder, name)), { columns: true }))
  const zones = new Map(
    read('time-zones.csv', zoneOfProvince).map((row) => [row.province_code, row.time_zone]),
  )
  const regions = read('regions.csv', region).map(
    ({ code, name, category, province_code }): OfficialInstitution => ({
      ...{ id: code, name, category, provinceId: province_code, verified: true },
      timeZone: zones.get(province_code) ?? null,
    }),
  )
  const bodies = read('central-institutions.csv', central).map(
    ({ id, name, category, verified }): OfficialInstitution => ({
      ...{ id, name, category, provinceId: null, timeZone: null, verified: verified === 'yes' },
    }),
  )
  return { institutions: [...regions, ...bodies], aliases: read('aliases.csv', alias) }
}
