import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/empty-undagi.ts'

/** A new installation whose administrator is signed in, and whose only round is withdrawn. */
async function foundWithoutRound(page: Page, setupAddress: string): Promise<string> {
  const { origin, hash } = new URL(setupAddress)
  const headers = { origin }
  const founded = await page.request.post(`${origin}/api/setup/finish`, {
    headers,
    data: {
      code: hash.slice(1),
      institution: { name: 'Kota Baru', category: 'kota', timeZone: 'Asia/Makassar' },
      administrator: { name: 'Rina Wulandari', email: 'rina@baru.go.id', password: 'kopi susu pagi' },
      units: [],
      round: {
        ...{ year: 2026, name: 'Evaluasi 2026', kind: 'evaluation', assessmentDate: '2026-08-31' },
        ...{ edition: { id: 'spbe-2020', revision: 2 }, deadline: null },
      },
    },
  })
  expect(founded.ok(), await founded.text()).toBe(true)
  await page.goto(origin)
  await expect(page).toHaveURL(/\/kota-baru\/2026$/)
  const { institution, rounds } = await (
    await page.request.get(`${origin}/api/institutions/kota-baru/overview`)
  ).json()
  const round = `${origin}/api/institutions/${institution.id}/rounds/${rounds[0].id}`
  const withdrawn = await page.request.put(`${round}/withdrawal`, { headers })
  expect(withdrawn.ok(), await withdrawn.text()).toBe(true)
  return origin
}

test('an institution without any round says what a round is, and leads its administrator to where one is opened', async ({
  page,
  empty,
  expectFitsEveryScreen,
}) => {
  const address = await foundWithoutRound(page, empty.setupAddress)
  const heading = page.getByRole('heading', { level: 1 })

  await page.goto(`${address}/kota-baru`)
  await expect(heading).toHaveText('Belum ada putaran evaluasi')
  await expect(page.getByText('Anda administrator Kota Baru, jadi Anda yang membukanya.')).toBeVisible()
  await expectFitsEveryScreen(page)

  // The page of a year that is not there leads nowhere else either.
  await page.goto(`${address}/kota-baru/2026`)
  await expect(heading).toContainText('tidak ditemukan')

  // From there the round is brought back, and Beranda is there again.
  await page.goto(`${address}/kota-baru`)
  await page.getByRole('link', { name: 'Ke Administrasi, Putaran' }).click()
  await page.getByRole('button', { name: 'Pulihkan Evaluasi 2026' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Pulihkan putaran' }).click()
  await expect(page.getByRole('button', { name: 'Tarik Evaluasi 2026' })).toBeVisible()
  await page.goto(`${address}/kota-baru`)
  await expect(page).toHaveURL(/\/kota-baru\/2026$/)
  await expect(heading).toHaveText('Beranda')
})
