import { expect, test } from './fixtures/undagi.ts'

// What a hall of assessors holds in their hands: one sheet for each indicator, never one and a half.

const editions = [
  ['spbe-2018', ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']],
  ['spbe-2020', ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8']],
  ['pemdi-2026', ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']],
] as const

/** A sheet is fitted by itself, whatever stands around it: alone, those that have the least room to spare are tried. */
const triedAlone = 8

for (const [edition, aspects] of editions)
  test(`every indicator of ${edition} is exactly one page of A4 within its aspect, and the fullest are alone too`, async ({
    login,
  }) => {
    test.setTimeout(240_000)
    const page = await login('dedi')
    const sheets = page.getByRole('article')
    const indicators: { code: string; points: number }[] = []
    for (const aspect of aspects) {
      await page.goto(`/kota-contoh/2022/instrumen/aspek/${aspect}?edisi=${edition}`)
      await expect(sheets.first()).toBeVisible()
      const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }))
      const here = await sheets.evaluateAll((all) =>
        all.map((each) => ({
          code: each.getAttribute('data-code') ?? '',
          points: Number(each.getAttribute('data-paper')),
        })),
      )
      expect(pages, aspect).toBe(here.length)
      indicators.push(...here)
    }
    const fullest = indicators.toSorted((a, b) => a.points - b.points).slice(0, triedAlone)
    for (const { code } of fullest) {
      await page.goto(`/kota-contoh/2022/instrumen/${code}?edisi=${edition}`)
      await expect(sheets).toHaveAttribute('data-code', code)
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), `indicator ${code}`).toBe(1)
    }
  })

test('no sheet of the 47 is printed in letters smaller than 7.5 points, in any text of the criteria', async ({
  login,
}) => {
  test.setTimeout(120_000)
  const page = await login('dedi')
  for (const text of ['permen-2020', 'pedoman-2024', 'semua'])
    for (const aspect of editions[1][1]) {
      await page.goto(`/kota-contoh/2022/instrumen/aspek/${aspect}?edisi=spbe-2020&naskah=${text}`)
      const sheets = page.getByRole('article')
      await expect(sheets.first()).toBeVisible()
      expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), `${aspect} ${text}`).toBe(
        await sheets.count(),
      )
      const points = await sheets.evaluateAll((all) =>
        all.map((each) => Number(each.getAttribute('data-paper'))),
      )
      expect(Math.min(...points), `${aspect} ${text}`).toBeGreaterThanOrEqual(7.5)
    }
})

test('on paper the criteria stand with their proof, the mistakes and the related indicators; model texts do not', async ({
  login,
}) => {
  const page = await login('dedi', '/kota-contoh/2022/instrumen/22')
  await page.emulateMedia({ media: 'print' })

  await expect(page.getByText('Hasil reviu memuat masalah')).toBeVisible()
  await expect(page.getByText('Rancangan belum mengikat siapa pun.')).toBeVisible()
  await expect(page.getByText('8 Kebijakan Manajemen Keamanan Informasi')).toBeVisible()
  await expect(page.getByText('Contoh isian')).toBeHidden()
})

test('the sheet names the edition, its revision, its digest and the day', async ({ login }) => {
  const page = await login('dedi', '/kota-contoh/2022/instrumen/1')
  await page.emulateMedia({ media: 'print' })

  await expect(page.getByText(/spbe-2020 revisi 2, sha256 [0-9a-f]{12}\. Dicetak \d/)).toBeVisible()
})

/** The page tree of a PDF says how many leaves it has. */
function pagesOf(pdf: Buffer): number {
  const counts = [
    ...pdf
      .toString('latin1')
      .matchAll(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages/g),
  ]
  return Math.max(0, ...counts.map((match) => Number(match[1] ?? match[2])))
}
