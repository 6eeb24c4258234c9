import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { typeInto } from '../packages/documents/src/testing/type-into.ts'
import { expect, test } from './fixtures/undagi.ts'

const requestsPage = '/kota-contoh/2022/permintaan'

async function bringBack(page: Page, name: string, buffer: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Unggah kit yang sudah diisi' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) })
}

async function downloadKit(page: Page): Promise<Uint8Array> {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Unduh kit/ }).click()
  const file = await coming
  expect(file.suggestedFilename()).toMatch(/^kit-kota-contoh-2022-[a-z-]+-\d{4}-\d\d-\d\d\.xlsx$/)
  return readFile(await file.path())
}

async function answerHere(page: Page, text: string): Promise<void> {
  await page
    .getByRole('button', { name: /^(Jawab|Ubah jawaban)$/ })
    .first()
    .click()
  await page.getByLabel('Sudah diterapkan').check()
  await page.getByLabel(/Ceritakan singkat/).fill(text)
  await page.getByRole('button', { name: 'Kirim jawaban' }).click()
  await expect(page.getByText(text)).toBeVisible()
}

test('a unit fills its kit without a line, a colleague answers meanwhile, and what contradicts is chosen', async ({
  login,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const page = await login('ratna', requestsPage)
  const kit = await downloadKit(page)
  await answerHere(page, 'Dijawab di Undagi sementara itu.')

  const filled = await typeInto(kit, 'Isian', {
    ...{ E3: 'Budi, sekretaris', E6: 'Diterapkan sebagian', F6: 'Diisi tanpa sambungan.' },
  })
  await bringBack(
    page,
    'kit-dinas.xlsx',
    await typeInto(filled, 'Bukti', { D5: 'SK Layanan.pdf', H5: 'SK Layanan' }),
  )

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pratinjau kit-dinas.xlsx')
  await expect(page.getByText(/Diisi luring oleh Budi, sekretaris, diunggah/)).toBeVisible()
  await expect(page.getByText('Berubah di buku kerja dan di Undagi: pilih yang berlaku.')).toBeVisible()
  await expectAccessible(page)
  await expectFitsEveryScreen(page)
  await page.getByRole('button', { name: /^Terapkan/ }).click()
  await expect(page.getByText('Pilih salah satu.')).toBeVisible()
  await page.getByLabel('Pakai isian buku kerja').check()
  await page.getByRole('button', { name: 'Terapkan 1 jawaban' }).click()
  await expect(page.getByText(/^Diterapkan\. /)).toBeVisible()

  await page.getByRole('link', { name: 'Kembali ke Permintaan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Permintaan 2022')
  await expect(page.getByText('Diisi tanpa sambungan.')).toBeVisible()
  await expect(page.getByText(/diisi luring oleh Budi, sekretaris/)).toBeVisible()
  await expect(page.getByText('SK Layanan.pdf, SK Layanan')).toBeVisible()
  await expectAccessible(page)
})

test('what is no kit is refused with what to do, and nothing has changed', async ({ login }) => {
  const page = await login('ratna', requestsPage)

  await bringBack(page, 'jawaban.xlsx', Buffer.from('%PDF-1.7'))
  await expect(page.getByRole('alert')).toContainText('Berkas ini PDF, bukan buku kerja XLSX.')

  const mangled = await typeInto(await downloadKit(page), 'Isian', { E5: 'Status' })
  await bringBack(page, 'diubah.xlsx', mangled)
  await expect(page.getByRole('alert')).toContainText('Tidak ada lembar dengan kolom "Kode"')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Permintaan 2022')
})
