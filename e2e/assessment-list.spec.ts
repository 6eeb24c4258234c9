import { download } from './fixtures/download.ts'
import { expect, test } from './fixtures/undagi.ts'

test('47 indicators stand in the list; a filter is kept in the address and survives a reload', async ({
  login,
}) => {
  const page = await login('rina', '/kota-contoh/2022/penilaian')
  await expect(page.getByText('47 indikator', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: /^di bawah 3/ }).click()
  await expect(page.getByText('17 indikator', { exact: true })).toBeVisible()
  expect(new URL(page.url()).search).not.toBe('')

  await page.reload()
  await expect(page.getByText('17 indikator', { exact: true })).toBeVisible()
})

test('a filter that finds nothing says so and offers the way out', async ({ login }) => {
  const page = await login('rina', '/kota-contoh/2022/penilaian')
  await page.getByRole('button', { name: /^belum dinilai/ }).click()

  await expect(page.getByRole('main')).toContainText(/Tidak ada indikator/)
})

test('with the keyboard alone: j moves, Enter opens, k goes back to the neighbour', async ({ login }) => {
  const page = await login('rina', '/kota-contoh/2022/penilaian')
  await expect(page.getByText('47 indikator', { exact: true })).toBeVisible()

  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kebijakan Peta Rencana SPBE')

  await page.keyboard.press('k')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kebijakan Arsitektur SPBE')
})

test('the list is accessible, wide and narrow, light and dark', async ({ login, expectFitsEveryScreen }) => {
  const page = await login('rina', '/kota-contoh/2022/penilaian')
  await expect(page.getByText('47 indikator', { exact: true })).toBeVisible()
  await expectFitsEveryScreen(page)
})

test('the list is taken along exactly as filtered, as CSV and as XLSX', async ({ login }) => {
  const page = await login('rina', '/kota-contoh/2022/penilaian')
  await page.getByRole('button', { name: /^di bawah 3/ }).click()
  await expect(page.getByText('17 indikator', { exact: true })).toBeVisible()
  const lines = page.getByRole('row').filter({ has: page.getByRole('link') })
  const shown = (await lines.allInnerTexts()).map((line) => line.split(/\s/)[0])

  const csv = await download(page, 'Unduh 17 baris', /CSV/)
  const xlsx = await download(page, 'Unduh 17 baris', /XLSX/)

  expect(csv.name).toMatch(/^penilaian-17-baris-\d{4}-\d\d-\d\d\.csv$/)
  expect(xlsx.name).toMatch(/^penilaian-17-baris-\d{4}-\d\d-\d\d\.xlsx$/)
  for (const { columns, rows } of [csv, xlsx]) {
    expect(columns).toEqual(expect.arrayContaining(['No.', 'Indikator', 'Aspek', 'Nilai', 'Keadaan']))
    expect(rows).toHaveLength(17)
    expect(rows.every(({ nilai }) => Number(nilai) < 3)).toBe(true)
    expect(rows.map((row) => row['no.'])).toEqual(shown)
  }
})

test('the whole assessment is taken along as a working paper, whatever the list is filtered by', async ({
  login,
}) => {
  const page = await login('rina', '/kota-contoh/2022/penilaian')
  const arrived = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Kertas kerja' }).click()

  expect((await arrived).suggestedFilename()).toMatch(
    /^kertas-kerja-kota-contoh-2022-spbe-2020-r\d+-v\d+\.xlsx$/,
  )
})

test('without a line nothing is lost: the page says that the file is not there yet', async ({ login }) => {
  const page = await login('rina')
  await page.route(/export-file/, (route) => route.abort())
  await page.goto('/kota-contoh/2022/penilaian')
  await page.getByRole('button', { name: 'Unduh 47 baris' }).click()
  await page.getByRole('menuitem', { name: /CSV/ }).click()

  await expect(page.getByRole('alert')).toContainText('Periksa sambungan')
})
