import type { Page } from '@playwright/test'
import type { OwnInstallation } from '../fixtures/round-of-its-own.ts'
import { signIn } from '../fixtures/sign-in.ts'
import { expect } from '../fixtures/undagi.ts'

const email = 'nina@menpan.go.id'
const password = 'perahu kertas di atas meja'

/** No institution gives this role: who keeps the server appoints by letter, and the person chooses their own password. */
export async function appointOperator({ command, address, visit }: OwnInstallation): Promise<Page> {
  const printed = await command(
    ...['operator', 'add', email, '--name', 'Nina Lestari'],
    ...['--reason', 'Surat tugas B/1/2025', '--public-address', address],
  )
  const page = await visit(/http\S+#\S+/.exec(printed)?.[0] ?? '')
  await page.getByLabel('Kata sandi baru').fill(password)
  await page.getByRole('button', { name: 'Pakai kata sandi ini' }).click()
  await expect(page.getByText('Kata sandi sudah diganti.')).toBeVisible()
  await page.getByRole('link', { name: 'Ke halaman masuk' }).click()
  await signIn(page, email, password)
  return page
}
