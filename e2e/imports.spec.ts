import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/undagi.ts'

const codes = Array.from({ length: 47 }, (_, index) => index + 1)

/** A table of ratings for SPBE 2020: the same level everywhere. */
function ratings(...rows: readonly (readonly [name: string, year: number, level: number])[]): string {
  const lines = rows.map(([name, year, level]) => [name, year, ...codes.map(() => level)].join(','))
  return [['instansi', 'tahun', ...codes].join(','), ...lines].join('\n')
}

async function upload(page: Page, name: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Pilih berkas' }).click()
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
}

test('an administrator brings in an earlier year, sees its consequence first, and takes it back', async ({
  login,
}) => {
  const page = await login('rina', '/kota-contoh/administrasi/impor')
  await upload(page, 'nilai-2016.csv', ratings(['Kota Contoh', 2016, 2]))

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pratinjau nilai-2016.csv')
  await expect(page.getByText(/47 nilai di 1 baris akan ditulis atas nama Anda/)).toBeVisible()
  await page.getByLabel('Nama putaran').fill('Evaluasi SPBE 2016')
  await page.getByLabel('Tanggal penilaian').fill('2016-10-31')
  await page.getByRole('button', { name: 'Terapkan 47 perubahan' }).click()

  await expect(page.getByText(/Diterapkan Rina.*: 47 perubahan/)).toBeVisible()
  await page.goto('/kota-contoh/2016/penilaian')
  await expect(page.getByText('47 indikator', { exact: true })).toBeVisible()

  await page.goto('/kota-contoh/administrasi/impor')
  await page.getByRole('button', { name: 'Batalkan impor nilai-2016.csv' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Batalkan impor' }).click()
  await expect(page.getByText(/Impor nilai-2016.csv dibatalkan/)).toBeVisible()
})

test('a doubtful name is decided in its row before anything can be applied', async ({ login }) => {
  const page = await login('rina', '/kota-contoh/administrasi/impor')
  await upload(page, 'dua.csv', ratings(['Kota Cntoh', 2015, 3], ['Kota Lain Sekali', 2015, 1]))

  await expect(page.getByText(/Ada 2 baris yang harus diputuskan dahulu/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Terapkan/ })).toBeDisabled()
  await page.getByLabel('Instansi untuk baris 2').selectOption({ label: 'Kota Contoh' })
  await page
    .getByRole('row')
    .filter({ hasText: 'Kota Lain Sekali' })
    .getByRole('button', { name: 'Lewati baris' })
    .click()

  await expect(page.getByRole('button', { name: 'Terapkan 47 perubahan' })).toBeEnabled()
  await page.reload()
  await expect(page.getByText('tertulis “Kota Cntoh”')).toBeVisible()
  await page.getByRole('button', { name: 'Buang' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Impor')
})

test('a file that cannot be used is refused with every fault, and nothing changes', async ({ login }) => {
  const page = await login('rina', '/kota-contoh/administrasi/impor')
  await upload(page, 'salah.csv', ratings(['Kota Contoh', 2022, 6]))

  await expect(page.getByRole('alert')).toContainText('Baris 2, kolom "1"')
  await expect(page.getByRole('alert')).toContainText('di luar skala')
})

test('a line that drops while sending loses nothing: the same file goes again at one press', async ({
  login,
}) => {
  const page = await login('rina', '/kota-contoh/administrasi/impor')
  await page.route('**/imports?*', (route) => route.abort())
  await upload(page, 'putus.csv', ratings(['Kota Contoh', 2014, 2]))
  await expect(page.getByRole('alert')).toContainText('putus.csv')
  await page.unroute('**/imports?*')

  await page.getByRole('button', { name: 'Unggah lagi' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pratinjau putus.csv')
  await page.getByRole('button', { name: 'Buang' }).click()
})

test('ten thousand rows stay smooth: only those near the window exist', async ({ login }) => {
  const page = await login('rina', '/kota-contoh/administrasi/impor')
  const lines = Array.from({ length: 10_000 }, (_, index) => `Instansi ${index},2022,3`)
  await upload(page, 'banyak.csv', `instansi,tahun,1\n${lines.join('\n')}`)
  await expect(page.getByText(/Ada 10.000 baris yang harus diputuskan/)).toBeVisible({ timeout: 30_000 })

  expect(await page.getByRole('row').count()).toBeLessThan(100)
  // rows are measured as they appear, so the end may move once more
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(page.getByRole('row').filter({ hasText: 'Instansi 9999' })).toBeVisible({ timeout: 500 })
  }).toPass()

  await page.getByRole('button', { name: 'Lewati 10.000 baris yang tidak dikenal' }).click()
  await expect(page.getByText(/Tidak ada yang akan berubah/)).toBeVisible({ timeout: 30_000 })
})

test('the pages are accessible, wide and narrow, light and dark', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const page = await login('rina', '/kota-contoh/administrasi/impor')
  await expect(page.getByRole('heading', { name: 'Riwayat impor' })).toBeVisible()
  await expectFitsEveryScreen(page)
  await upload(page, 'lihat.csv', ratings(['Kota Contoh', 2022, 4], ['Kota Tanpa Nama', 2022, 4]))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pratinjau lihat.csv')
  await expectFitsEveryScreen(page)
})
