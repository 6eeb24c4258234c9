import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { HandoverIndicator } from '../api/handovers.ts'
import { inGroups } from './in-groups.ts'

const indicatorIn = (editionId: string, groupName: string, code: string): HandoverIndicator => ({
  ...{ editionId, groupName, code, name: code, editionName: editionId, years: [], people: [] },
})

it('indicators of one group stand together, those of another edition apart even where the group is called the same', () => {
  const pack = [
    indicatorIn('spbe2020', 'Kebijakan', '1'),
    indicatorIn('spbe2020', 'Kebijakan', '2'),
    indicatorIn('spbe2020', 'Layanan', '32'),
    indicatorIn('spbe2018', 'Layanan', '30'),
  ]

  expect(inGroups(pack).map(({ name, indicators }) => [name, indicators.map(({ code }) => code)])).toEqual([
    ['Kebijakan', ['1', '2']],
    ['Layanan', ['32']],
    ['Layanan', ['30']],
  ])
})

it('no indicator is lost or moved between the groups, and each group has a key of its own', () => {
  const anyPack = fc
    .array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('x', 'y')))
    .map((places) => places.map(([edition, group], index) => indicatorIn(edition, group, `${index}`)))
  fc.assert(
    fc.property(anyPack, (pack) => {
      const groups = inGroups(pack)
      expect(groups.flatMap(({ indicators }) => indicators)).toEqual(pack)
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
    }),
  )
})
