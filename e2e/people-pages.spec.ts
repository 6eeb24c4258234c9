import type { Page } from '@playwright/test'
import { examplePassword } from '../scripts/test/served-undagi.ts'
import { expect, test } from './fixtures/undagi.ts'

interface Look {
  readonly path: string
  readonly heading: string | RegExp
  /** What is pressed first, where it is not the page alone. */
  readonly opening?: (page: Page, password: string) => Promise<void>
}

const looks: Readonly<Record<string, Look>> = {
  'second factor': {
    ...{ path: 'profil', heading: 'Profil dan keamanan' },
    async opening(page, password) {
      await page.getByRole('button', { name: 'Pasang aplikasi kode' }).click()
      await page.getByRole('dialog').getByLabel('Kata sandi Anda').fill(password)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog').getByRole('img', { name: /Kode QR/ })).toBeVisible()
    },
  },
  'use of the account': { path: 'pemakaian-akun', heading: 'Pemakaian akun Anda' },
  'help me': {
    ...{ path: 'pendelegasian', heading: 'Pendelegasian' },
    async opening(page) {
      await page.getByRole('button', { name: 'Bantu saya mengisi' }).click()
      await expect(page.getByRole('dialog').getByLabel('Siapa yang membantu')).toBeFocused()
    },
  },
  'people, roles and shared accounts': { path: 'administrasi/orang', heading: 'Orang' },
  'ways to sign in': { path: 'administrasi/masuk', heading: 'Cara masuk' },
  log: { path: 'administrasi/catatan?dari=2022-01-01', heading: 'Catatan' },
}

test('what people meet about themselves and each other fits every screen, by day and at night, and axe finds nothing', async ({
  login,
  undagi,
  expectFitsEveryScreen,
}) => {
  test.slow()
  const page = await login('rina')
  for (const [name, { path, heading, opening }] of Object.entries(looks))
    await test.step(name, async () => {
      await page.goto(`/kota-contoh/${path}`)
      await expect(page.locator('main').getByRole('heading', { level: 1, name: heading })).toBeVisible()
      await opening?.(page, examplePassword(undagi))
      await expectFitsEveryScreen(page)
    })
})
