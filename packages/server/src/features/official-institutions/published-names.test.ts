import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parsePublishedTable } from '../published-results/parse-published-table.ts'
import { createOfficialInstitutions } from './official-institutions.ts'

const table = fileURLToPath(
  new URL('../../../../../instruments/spbe-2020/golden/published-2023', import.meta.url),
)
const { rows } = parsePublishedTable(
  readFileSync(`${table}.yaml`, 'utf8'),
  readFileSync(`${table}.csv`, 'utf8'),
)
const official = createOfficialInstitutions()
const regional = rows.filter(({ section }) => section === 'Pemerintah Daerah')
const central = rows.filter(({ section }) => section === 'Instansi Pusat')

const countKinds = (some: typeof rows) => {
  const kinds = some.map(({ institutionName }) => official.match(institutionName).kind)
  return Object.fromEntries(
    ['sure', 'doubtful', 'unknown'].map((kind) => [kind, kinds.filter((each) => each === kind).length]),
  )
}

test('all 529 regional rows of 2023 are sure, each another institution', () => {
  const ids = regional.map(({ institutionName }) => {
    const match = official.match(institutionName)
    return match.kind === 'sure' ? match.institution.id : institutionName
  })

  expect(countKinds(regional)).toEqual({ sure: 529, doubtful: 0, unknown: 0 })
  expect(new Set(ids).size).toBe(529)
})

test('a regional row is recognised in the province under which it was printed', () => {
  const provinceOfGroup = new Map<string, string | null>()
  for (const { category, institutionName } of regional) {
    const match = official.match(institutionName)
    const province = match.kind === 'sure' ? match.institution.provinceId : null
    const known = provinceOfGroup.get(category ?? '') ?? province
    provinceOfGroup.set(category ?? '', known)
    expect(`${institutionName} ${province}`).toBe(`${institutionName} ${known}`)
  }
  expect(provinceOfGroup.size).toBe(38)
})

test('of 92 central rows 45 are sure; bodies that were renamed, split or are not in the register stay unknown', () => {
  expect(countKinds(central)).toEqual({ sure: 45, doubtful: 0, unknown: 47 })
  expect(official.match('Kementerian Hukum dan Hak Asasi Manusia').kind).toBe('unknown')
})
