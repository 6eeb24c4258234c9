import type { Page } from '@playwright/test'

export interface Credentials {
  readonly email: string
  readonly password: string
}

/** Fills in the form of the sign-in page, as a person would, and sends it; resolves when the server has said yes. */
export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.getByLabel('Surel').fill(email)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  const answered = page.waitForResponse(
    (answer) => new URL(answer.url()).pathname === '/api/session' && answer.request().method() === 'POST',
  )
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  const answer = await answered
  if (!answer.ok()) throw new Error(`Sign-in answered ${answer.status()}.`)
}
