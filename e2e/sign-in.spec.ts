import { expect, test } from './fixtures/undagi.ts'

test('a wrong password is told in a sentence and keeps the address typed', async ({ page }) => {
  await page.goto('/masuk')
  await page.getByLabel('Surel').fill('rina@contoh.go.id')
  await page.getByLabel('Kata sandi', { exact: true }).fill('bukan sandinya')
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()

  await expect(page.getByRole('alert')).toContainText('Surel atau kata sandi tidak cocok')
  await expect(page.getByLabel('Surel')).toHaveValue('rina@contoh.go.id')
})

test('the sign-in page is accessible on a desk and on a phone, in light and in dark', async ({
  page,
  expectFitsEveryScreen,
}) => {
  await page.goto('/masuk')
  await expect(page.getByRole('heading', { name: 'Masuk' })).toBeVisible()
  await expectFitsEveryScreen(page)
})

test('a link opened without sign-in leads there after it, and signing out closes it again', async ({
  login,
}) => {
  const page = await login('dedi', '/kota-contoh/2022/penilaian/11')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Arsitektur SPBE')

  await page.getByRole('button', { name: /^Akun/ }).click()
  await page.getByRole('menuitem', { name: 'Keluar' }).click()
  await expect(page.getByRole('heading', { name: 'Masuk' })).toBeVisible()

  await page.goto('/kota-contoh/2022/penilaian/11')
  await expect(page.getByRole('heading', { name: 'Masuk' })).toBeVisible()
})

test('signing out that does not reach the server says so, and the page stays what it was', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('sekda')
  await page.route('**/dialog-*.css', (route) => route.abort())
  await page.reload()
  const account = page.getByRole('button', { name: /^Akun/ })
  const lost = page.waitForEvent('requestfailed')
  await account.click()
  await lost
  await expect(page.locator('link[href*="/dialog-"][rel=stylesheet]')).toHaveCount(0)
  await expect(page.getByRole('menu')).toBeHidden()
  await page.unroute('**/dialog-*.css')
  await account.click()
  await expect(page.getByRole('menu')).toBeVisible()
  await page.context().setOffline(true)
  await page.getByRole('menuitem', { name: 'Keluar' }).click()

  const dialog = page.getByRole('dialog', { name: 'Anda belum keluar' })
  await expect(dialog.getByRole('alert')).toContainText('Sesi Anda di perangkat ini masih terbuka.')
  await expect(dialog).toHaveCSS('position', 'fixed')
  await expectAccessible(page)
  await page.context().setOffline(false)
  await dialog.getByRole('button', { name: 'Coba keluar lagi' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Masuk' })).toBeVisible()
})

test('the interface is whole in English, the criteria stay Indonesian', async ({ login }) => {
  const page = await login('dedi')
  await page.getByRole('button', { name: /^Akun/ }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await page.keyboard.press('Escape')

  await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible()
  await page.goto('/kota-contoh/2022/penilaian/8')
  await expect(
    page.getByRole('checkbox', { name: /Kebijakan mengatur keenam unsur keamanan informasi/ }),
  ).toBeVisible()
})
