import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawCourses } from './draw-courses.ts'
import { paperPalette } from './palette.ts'
import { elementsOf, fillOf, overlapping, rectsOf, textBoxesOf } from './testing/read-figure.ts'
import { toSvgMarkup } from './to-svg-markup.ts'

const courses = [
  { level: 1, name: 'Rintisan', meaning: 'konsep, belum resmi' },
  { level: 2, name: 'Terkelola', meaning: 'dokumen resmi, sebagian domain' },
  { level: 3, name: 'Terdefinisi', meaning: 'keenam domain lengkap' },
  { level: 4, name: 'Terpadu dan Terukur', meaning: 'selaras nasional, direviu berkala' },
  { level: 5, name: 'Optimum', meaning: 'diperbarui sesudah reviu' },
]
const draw = (value: number | null, width = 272, own = courses) =>
  drawCourses({
    width,
    courses: own,
    value,
    nowText: 'sekarang',
    nextText: 'berikutnya',
    label: 'Tangga: sekarang tingkat 2 dari 5',
    palette: paperPalette,
  })

const filledFaces = (value: number | null) =>
  rectsOf(draw(value)).filter((rect) => paperPalette.levels.some((paint) => paint.fill === fillOf(rect)))
const wordsOf = (value: number | null) => textBoxesOf(draw(value)).map(({ text }) => text)
const dashed = (value: number | null) =>
  elementsOf(draw(value)).filter(({ attrs }) => 'stroke-dasharray' in attrs)

describe('the large staircase', () => {
  it.each([2, 3.4])('is drawn the same as before at %d', async (value) => {
    await expect(toSvgMarkup(draw(value))).toMatchFileSnapshot(`golden/courses-${value}.svg`)
  })

  it('builds one course per level, each in its own colour', () => {
    expect(filledFaces(3).map(fillOf)).toEqual(
      [paperPalette.levels[2], paperPalette.levels[1], paperPalette.levels[0]].map((paint) => paint?.fill),
    )
  })

  it('dashes the next course only, and none on the top', () => {
    expect([null, 1, 4, 5].map((value) => dashed(value).length)).toEqual([1, 1, 1, 0])
    expect(wordsOf(5)).not.toContain('berikutnya')
    expect(wordsOf(null)).not.toContain('sekarang')
  })

  it('begins the next course in proportion to a decimal value', () => {
    const [begun] = filledFaces(3.25)

    expect(fillOf(begun)).toBe(paperPalette.levels[3]?.fill)
    expect(filledFaces(3.25)).toHaveLength(4)
  })

  it('cuts no name because of the word beside it: that word moves above', () => {
    const long = courses.map((course) =>
      course.level === 3 ? { ...course, name: 'Terstandardisasi' } : course,
    )
    const words = textBoxesOf(draw(3, 272, long)).map(({ text }) => text)

    expect(words).toEqual(expect.arrayContaining(['sekarang', 'Terstandardisasi']))
  })

  it('wraps long names and meanings instead of running over the edge or each other', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 200, max: 600 }), (words, width) => {
        const long = courses.map((course) => ({ ...course, name: words, meaning: words }))
        const boxes = textBoxesOf(draw(2, width, long))

        expect(overlapping(boxes)).toEqual([])
        for (const box of boxes) expect(box.right).toBeLessThanOrEqual(width)
      }),
    )
  })
})
