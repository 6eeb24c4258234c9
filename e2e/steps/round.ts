import type { Page } from '@playwright/test'
import { expect } from '../fixtures/undagi.ts'

export const year = 2025
/** A page of the round. */
export const of = (page: string) => `/kota-contoh/${year}/${page}`

/** "2026-12-03": so many days from now, where Kota Contoh is. */
export const dayFromNow = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar', dateStyle: 'short' }).format(
    Date.now() + days * 86_400_000,
  )

/** One step of a stage, and the question that comes before it. */
export async function take(page: Page, step: string, confirm = step): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: confirm, exact: true }).click()
  await expect(dialog).toHaveCount(0)
}

/** The same with the letter that it follows from. */
export async function takeByLetter(page: Page, step: string, number: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nomor').fill(number)
  await dialog.getByLabel('Tanggal').fill(dayFromNow(0))
  await dialog.getByRole('button', { name: step, exact: true }).click()
  await expect(dialog).toHaveCount(0)
}
