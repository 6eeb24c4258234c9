import { download } from './fixtures/download.ts'
import { addRealInstitution, balikpapan, denpasar } from './fixtures/real-institution.ts'
import { expect, test } from './fixtures/undagi.ts'

const ownPage = '/kota-balikpapan/2024/perbandingan'

test('example data has no place in the published table, and the page says so; the table scrolls with few rows on the page and prints whole', async ({
  login,
}) => {
  const page = await login('rina')
  await page.getByRole('link', { name: 'Perbandingan' }).first().click()

  const main = page.getByRole('main')
  await expect(main).toContainText('Kota Contoh adalah data contoh')
  await expect(main.getByRole('table')).toContainText('3,05')
  await expect(main.getByRole('img', { name: /Sebaran indeks 621 instansi/ })).toBeVisible()
  await expect(main).toContainText('Laporan Pelaksanaan Evaluasi SPBE Tahun 2023')

  await page.goto('/kota-contoh/2022/perbandingan/tabel')
  await expect(page.getByRole('status').filter({ hasText: '621 instansi' })).toBeVisible()
  expect(await page.getByRole('row').count()).toBeLessThan(100)

  // rows higher than most are measured on the way, so that the end may move once
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(page.getByRole('row').last()).toBeInViewport({ timeout: 1_000 })
  }).toPass()
  await expect(page.getByText('Sumber: Laporan Pelaksanaan')).toBeInViewport()

  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(621)
})

test('a city sees its rank among all, in its province and among cities; the choice stays in the address', async ({
  login,
  undagi,
}) => {
  const page = await login('rina')
  const leave = await addRealInstitution(undagi, page, balikpapan)
  await page.goto(ownPage)
  const main = page.getByRole('main')
  await expect(main).toContainText('Pemerintah Kota Balikpapan: indeks 3,75, Sangat Baik.')

  await page.getByRole('radio', { name: /Kalimantan Timur/ }).focus()
  await page.keyboard.press('Space')
  await expect(main).toContainText('dari 10')
  await page.reload()
  await expect(page.getByRole('radio', { name: /Kalimantan Timur/ })).toBeChecked()
  await expect(main.getByRole('row', { name: /Kota Balikpapan \(instansi Anda\)/ })).toBeVisible()
  await leave()
})

test('years of another edition are set apart, not joined, and another published year can be chosen', async ({
  login,
  undagi,
}) => {
  const page = await login('rina')
  const leave = await addRealInstitution(undagi, page, denpasar)
  await page.goto('/kota-denpasar/2024/perbandingan')
  const main = page.getByRole('main')
  await expect(main).toContainText('Mulai 2021 dipakai edisi lain')
  await expect(main.getByRole('img', { name: /^Hasil yang diterbitkan/ })).toContainText('sebanding')
  await expect(main.getByRole('row', { name: /^2018/ })).toContainText('2,64')

  await page.getByRole('button', { name: 'Tahun terbitan: 2023' }).click()
  await page.getByRole('menuitemradio', { name: '2021' }).click()
  await expect(page.getByRole('heading', { name: 'Tempat dalam hasil terbitan 2021' })).toBeVisible()
  await expect(main).toContainText('indeks 3,19')
  await leave()
})

test('the whole table is filtered by a sentence, sorted, and taken along as filtered', async ({
  login,
  undagi,
}) => {
  const page = await login('rina')
  const leave = await addRealInstitution(undagi, page, balikpapan)
  await page.goto(`${ownPage}/tabel`)
  await expect(page.getByRole('status').filter({ hasText: '621 instansi' })).toBeVisible()

  await page.getByRole('button', { name: /^Kategori: / }).click()
  await page.getByRole('menuitemradio', { name: 'Kota', exact: true }).click()
  await page.getByRole('searchbox').fill('balik')
  await expect(page.getByRole('status').filter({ hasText: '1 instansi' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Balikpapan instansi Anda/ })).toBeVisible()
  await page.getByRole('button', { name: 'hapus saringan' }).click()

  for (const heading of ['Indeks', 'Predikat', 'D1']) {
    await page.getByRole('button', { name: heading, exact: true }).click()
    await expect(page.getByRole('columnheader', { name: heading })).toHaveAttribute('aria-sort', 'ascending')
  }
  const { name, rows } = await download(page, 'Unduh 621 baris', /CSV/)
  expect(name).toMatch(/^hasil-terbitan-2023-621-baris-/)
  const values = rows.map((row) => Number(row.d1))
  expect(values).toEqual(values.toSorted((a, b) => b - a))
  expect(rows[0]?.sumber).toContain('Kementerian PANRB')
  await leave()
})

test('both pages are accessible, wide and narrow, light and dark, without scrolling sideways', async ({
  login,
  undagi,
  expectFitsEveryScreen,
}) => {
  test.slow()
  const page = await login('rina')
  const leave = await addRealInstitution(undagi, page, balikpapan)
  for (const address of [ownPage, `${ownPage}/tabel`]) {
    await page.goto(address)
    await expect(page.getByText(/Laporan Pelaksanaan/).first()).toBeVisible()
    await expectFitsEveryScreen(page)
  }
  await leave()
})
