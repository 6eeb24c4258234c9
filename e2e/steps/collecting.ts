import type { Page } from '@playwright/test'
import { expect } from '../fixtures/undagi.ts'
import { dayFromNow, of, take, year } from './round.ts'

export async function openRound(administrator: Page): Promise<void> {
  await administrator.getByRole('button', { name: 'Buka putaran' }).click()
  const dialog = administrator.getByRole('dialog')
  await dialog.getByLabel('Tahun').fill(String(year))
  await dialog.getByLabel('Batas waktu').fill(dayFromNow(20))
  await dialog.getByRole('button', { name: `Buka putaran ${year}` }).click()
  await administrator.waitForURL(`**/kota-contoh/${year}`)
}

export async function planInterview(operator: Page): Promise<void> {
  await operator.goto(of('kalender'))
  await operator.getByRole('button', { name: 'Ubah jadwal' }).click()
  const dialog = operator.getByRole('dialog')
  const interview = dialog.getByRole('group', { name: 'Interviu' })
  await interview.getByLabel('Hari pertama').fill(dayFromNow(30))
  await interview.getByLabel('Hari terakhir').fill(dayFromNow(35))
  await dialog.getByLabel('Alasan').fill('Jadwal nasional.')
  await dialog.getByRole('button', { name: 'Simpan jadwal' }).click()
  await expect(dialog).toHaveCount(0)
}

/** About indicator 1, of one unit; another one brings the answers together. */
export async function askUnits(assessor: Page, asked: string, owner: string): Promise<void> {
  await assessor.getByRole('button', { name: 'Minta jawaban' }).click()
  const dialog = assessor.getByRole('dialog')
  await dialog
    .getByRole('group', { name: /^Indikator/ })
    .getByLabel(/^1 /)
    .check()
  await dialog
    .getByRole('group', { name: /Perangkat daerah/ })
    .getByLabel(asked)
    .check()
  await dialog.getByLabel('Pengampu', { exact: true }).selectOption({ label: owner })
  await dialog.getByLabel('Paling lambat dijawab').fill(dayFromNow(10))
  await dialog.getByRole('button', { name: 'Kirim 1 permintaan' }).click()
  await expect(dialog).toHaveCount(0)
}

export async function answerForUnit(respondent: Page, text: string): Promise<void> {
  await respondent.getByRole('button', { name: 'Jawab', exact: true }).click()
  await respondent.getByRole('radio').first().check()
  await respondent.getByLabel('Ceritakan singkat').fill(text)
  await respondent.getByRole('button', { name: 'Kirim jawaban' }).click()
  await expect(respondent.getByRole('button', { name: 'Kirim jawaban' })).toHaveCount(0)
}

/** The document that the answer speaks of, brought by whoever answered. */
export async function attachProof(respondent: Page, title: string): Promise<void> {
  await respondent.getByRole('button', { name: 'Lampirkan bukti' }).click()
  const dialog = respondent.getByRole('dialog')
  await dialog
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      ...{ name: `${title}.pdf`, mimeType: 'application/pdf' },
      buffer: Buffer.from('%PDF-1.4\n% Perwali 12/2023\n', 'latin1'),
    })
  await expect(dialog.getByText(/sudah sampai/)).toBeVisible()
  await dialog.getByLabel('Judul').fill(title)
  await dialog.getByRole('combobox', { name: 'Jenis' }).press('Enter')
  await respondent.getByRole('combobox', { name: 'Cari jenis dokumen' }).fill('perkada')
  await expect(respondent.getByRole('option', { name: /^Kebijakan/ })).toBeVisible()
  await respondent.getByRole('combobox', { name: 'Cari jenis dokumen' }).press('Enter')
  await dialog.getByRole('button', { name: 'Simpan bukti' }).click()
  await expect(dialog).toHaveCount(0)
}

export async function confirmForUnit(head: Page): Promise<void> {
  await head.getByRole('button', { name: 'Sahkan jawaban ini' }).click()
  await expect(head.getByRole('button', { name: 'Sahkan jawaban ini' })).toHaveCount(0)
}

/** Kept when the field is left; the history names who typed it. */
export async function writeText(
  writer: Page,
  { code, field, text }: { code: string; field: 'Fakta' | 'Analisis'; text: string },
): Promise<void> {
  await writer.goto(of(`penilaian/${code}`))
  const box = writer.getByRole('textbox', { name: field })
  await box.fill(text)
  await box.blur()
  await expect(writer.getByText(/^tersimpan /).first()).toBeVisible()
}

/** 47 values, as the team has them in its own table. */
const values = [
  ['instansi', 'tahun', ...Array.from({ length: 47 }, (_, n) => n + 1)].join(','),
  ['Kota Contoh', year, ...Array.from({ length: 47 }, (_, n) => (n < 10 ? 2 : 3))].join(','),
].join('\n')

export async function bringValues(administrator: Page): Promise<void> {
  await administrator.goto('/kota-contoh/administrasi/impor')
  const chooser = administrator.waitForEvent('filechooser')
  await administrator.getByRole('button', { name: 'Pilih berkas' }).click()
  await (await chooser).setFiles({ name: 'nilai.csv', mimeType: 'text/csv', buffer: Buffer.from(values) })
  await administrator.getByRole('button', { name: 'Terapkan 47 perubahan' }).click()
  await expect(administrator.getByText(/Diterapkan Rina.*: 47 perubahan/)).toBeVisible({ timeout: 30_000 })
}

/** With the reason that a level asks for where no criterion is ticked. */
export async function rate(
  assessor: Page,
  { code, level, reason }: { code: string; level: number; reason: string },
): Promise<void> {
  await assessor.goto(of(`penilaian/${code}`))
  await assessor.getByRole('radio', { name: new RegExp(`^Tingkat ${level}`) }).check()
  await assessor.getByLabel('Alasan').fill(reason)
  await assessor.getByRole('button', { name: `Simpan nilai ${level}` }).click()
  await expect(
    assessor.getByText(new RegExp(`menjadi ${level}|memberi nilai ${level}`)).first(),
  ).toBeVisible()
}

export async function sendForVerification(assessor: Page): Promise<void> {
  await assessor.goto(of('tahap'))
  await take(assessor, 'Kirim untuk diverifikasi', 'Kirim kepada penanggung jawab')
}

export async function returnWithReason(inCharge: Page, reason: string): Promise<void> {
  await inCharge.goto(of('tahap'))
  await inCharge.getByRole('button', { name: 'Kembalikan' }).click()
  const dialog = inCharge.getByRole('dialog')
  await dialog.getByLabel('Alasan').fill(reason)
  await dialog.getByRole('button', { name: 'Kembalikan' }).click()
  await expect(inCharge.getByText('Dikembalikan.')).toBeVisible()
}

export async function signAndSubmit(coordinator: Page): Promise<void> {
  await coordinator.getByRole('button', { name: 'Kirim', exact: true }).click()
  const papers = coordinator.getByRole('dialog')
  for (const name of ['Berita Acara Penilaian Mandiri', 'Pernyataan Persetujuan Publikasi']) {
    const paper = papers.getByRole('group', { name })
    await paper.getByLabel('Nomor').fill('047/SPBE/2025')
    await paper.getByLabel('Tanggal').fill(dayFromNow(0))
  }
  const isSame = papers.getByText('Nomornya sama dengan nomor Berita Acara Penilaian Mandiri.')
  await expect(isSame).toBeVisible()
  await papers
    .getByRole('group', { name: 'Pernyataan Persetujuan Publikasi' })
    .getByLabel('Nomor')
    .fill('048/SPBE/2025')
  await expect(isSame).toHaveCount(0)
  await papers.getByRole('button', { name: 'Kirim penilaian' }).click()
  await expect(coordinator.getByText('Penilaian terkirim.')).toBeVisible()
}
