import { expect, test } from 'vitest'
import { readUnitTemplates } from './common-units.ts'

test('every category has units to begin with, no name twice', async () => {
  const templates = await readUnitTemplates()

  expect(templates.map(({ category, units }) => `${category} ${units.length}`)).toEqual([
    'kementerian 10',
    'lembaga 10',
    'provinsi 37',
    'kabupaten 36',
    'kota 35',
  ])
  for (const { units } of templates) expect(new Set(units.map(({ name }) => name)).size).toBe(units.length)
})

test('a province has the affairs that a city has not', async () => {
  const templates = await readUnitTemplates()
  const namesOf = (category: string) =>
    templates.find((each) => each.category === category)?.units.map(({ name }) => name) ?? []

  expect(namesOf('provinsi')).toContain('Dinas Energi dan Sumber Daya Mineral')
  expect(namesOf('kota')).not.toContain('Dinas Energi dan Sumber Daya Mineral')
  expect(namesOf('kota')).toContain('Dinas Komunikasi dan Informatika')
})
