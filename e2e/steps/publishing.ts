import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { expect } from '../fixtures/undagi.ts'
import { dayFromNow, of } from './round.ts'

interface IssuedPaper {
  /** As printed on it. */
  readonly code: string
  readonly sha256: string
}

export async function issueReport(operator: Page, number: string): Promise<IssuedPaper> {
  await operator.goto(of('naskah'))
  const report = operator.getByRole('region', { name: 'Laporan Hasil Evaluasi' })
  await report.getByRole('button', { name: 'Terbitkan Laporan Hasil Evaluasi' }).click()
  const dialog = operator.getByRole('dialog')
  await dialog.getByLabel('Ringkasan').fill('Kebijakan lengkap, penerapannya belum merata.')
  await dialog.getByLabel('Nomor naskah').fill(number)
  await dialog.getByLabel('Tempat ditandatangani').fill('Jakarta')
  await dialog.getByLabel('Tanggal naskah').fill(dayFromNow(0))
  await dialog.getByLabel('Menandatangani sebagai').fill('Ketua tim pelaksana')
  await dialog.getByRole('button', { name: 'Terbitkan' }).click()
  const version = report.getByRole('link', { name: `Versi 1, nomor ${number}` })
  await expect(version).toBeVisible()
  const told = await report.getByText(/Kode periksa [0-9A-Z-]{19}/).textContent()
  const file = await operator.request.get((await version.getAttribute('href')) ?? '')
  return {
    code: /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(told ?? '')?.[0] ?? '',
    sha256: createHash('sha256')
      .update(await file.body())
      .digest('hex'),
  }
}

/** Whoever holds the paper compares what is printed on it, and the file that they were given. */
export async function checkPaper(
  stranger: Page,
  { code, sha256 }: IssuedPaper,
  number: string,
): Promise<void> {
  await stranger.getByRole('textbox').fill(code)
  await stranger.keyboard.press('Enter')
  const told = stranger.getByRole('status').filter({ hasText: 'inilah versi yang berlaku' })
  for (const printed of ['Laporan Hasil Evaluasi', 'Kota Contoh', number, sha256])
    await expect(told.getByText(printed).first()).toBeVisible()
}

interface Plan {
  readonly unit: string
  readonly day: string
}

export async function planRecommendation(coordinator: Page, { unit, day }: Plan): Promise<void> {
  await coordinator.goto(of('rekomendasi'))
  await coordinator.getByRole('button', { name: 'Tugaskan' }).first().click()
  const dialog = coordinator.getByRole('dialog')
  await dialog.getByLabel('Perangkat daerah').selectOption({ label: unit })
  await dialog.getByLabel('Tenggat').fill(day)
  await dialog.getByRole('button', { name: 'Tugaskan' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(coordinator.getByText(`Sedang dikerjakan. ${unit}.`)).toBeVisible()
}

export async function reportDone(respondent: Page, what: string): Promise<void> {
  await respondent.getByRole('button', { name: 'Laporkan selesai' }).click()
  const dialog = respondent.getByRole('dialog')
  await dialog.getByLabel('Apa yang sudah dikerjakan').fill(what)
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(respondent.getByText(/menunggu pengesahan/)).toBeVisible()
}

export async function confirmDone(inCharge: Page): Promise<void> {
  await inCharge.goto(of('rekomendasi'))
  await inCharge.getByRole('button', { name: 'Sahkan selesai' }).click()
  await inCharge.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  await expect(inCharge.getByText('ditepati', { exact: true })).toBeVisible()
}
