import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inSections, sectionNames } from './in-sections.ts'

test('the daily work comes first, then the stages, the results and what one looks up', () => {
  const pages = [
    { to: 'instrumen', section: 'reference' },
    { to: 'naskah', section: 'results' },
    { to: 'beranda', section: 'work' },
    { to: 'tahap', section: 'stages' },
    { to: 'penilaian', section: 'work' },
  ] as const

  const shown = inSections(sectionNames, pages)
  expect(shown.map(({ name, pages: within }) => [name, within.map(({ to }) => to).join()])).toEqual([
    ['work', 'beranda,penilaian'],
    ['stages', 'tahap'],
    ['results', 'naskah'],
    ['reference', 'instrumen'],
  ])
})

test('whatever pages a person has, each stands in its section once, in its order, and no section stands empty', () => {
  const anyPage = fc.record({
    to: fc.string(),
    section: fc.constantFrom(...sectionNames),
  })
  fc.assert(
    fc.property(fc.array(anyPage), (pages) => {
      const shown = inSections(sectionNames, pages)
      for (const { name, pages: within } of shown)
        expect(within).toEqual(pages.filter(({ section }) => section === name))
      expect(shown.flatMap(({ pages: within }) => within)).toHaveLength(pages.length)
      expect(shown.every(({ pages: within }) => within.length > 0)).toBe(true)
    }),
  )
})
