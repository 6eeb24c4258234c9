import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readRegister } from './read-register.ts'

const folder = fileURLToPath(new URL('../../../../../reference/official-institutions', import.meta.url))
const { institutions, aliases } = readRegister(folder)
const ids = new Set(institutions.map(({ id }) => id))

test('the register has 38 provinces, 416 kabupaten, 98 kota, 48 ministries and 25 other central bodies', () => {
  const counts = Object.groupBy(institutions, ({ category }) => category)

  expect(Object.fromEntries(Object.entries(counts).map(([category, all]) => [category, all.length]))).toEqual(
    {
      ...{ provinsi: 38, kabupaten: 416, kota: 98 },
      ...{ kementerian: 48, lembaga: 25 },
    },
  )
  expect(ids.size).toBe(institutions.length)
})

test('every region lies in a province of the register and has a time zone', () => {
  const regions = institutions.filter(({ provinceId }) => provinceId !== null)

  expect(regions).toHaveLength(552)
  for (const { id, provinceId, timeZone } of regions) {
    expect(ids.has(provinceId ?? ''), id).toBe(true)
    expect(timeZone, id).not.toBeNull()
  }
})

test('the three time zones: Balikpapan WITA, Pontianak WIB, Sorong WIT', () => {
  const zoneOf = (name: string) => institutions.find((each) => each.name === name)?.timeZone

  expect(['Kota Balikpapan', 'Kota Pontianak', 'Kota Sorong'].map(zoneOf)).toEqual([
    'Asia/Makassar',
    'Asia/Jakarta',
    'Asia/Jayapura',
  ])
})

test('ten central bodies are marked as not verified', () => {
  expect(institutions.filter(({ verified }) => !verified)).toHaveLength(10)
})

test('every alias means an institution of the register', () => {
  expect(aliases.filter(({ id }) => !ids.has(id))).toEqual([])
})

test('the notice of the region list goes with it', () => {
  expect(readFileSync(`${folder}/LICENSE.regions.txt`, 'utf8')).toContain('Copyright (c) 2017-2025 Cahya DSN')
})
