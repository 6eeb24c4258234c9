import type { CDPSession, Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { examplePassword } from '../scripts/test/served-undagi.ts'
import { expect, test } from './fixtures/undagi.ts'

const profile = '/kota-contoh/profil'
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

async function typePassword(page: Page, person: string, password: string): Promise<void> {
  await page.goto('/masuk')
  await page.getByLabel('Surel').fill(`${person}@contoh.go.id`)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
}

test('a person sees where they are signed in and ends a session, whose open page closes', async ({
  login,
  browser,
  undagi,
}) => {
  const lost = await (await browser.newContext({ baseURL: undagi.address })).newPage()
  await typePassword(lost, 'dedi', examplePassword(undagi))
  await expect(heading(lost, 'Beranda')).toBeVisible()
  await lost.goto('/kota-contoh/2022/penilaian/11')
  await expect(lost.getByRole('heading', { level: 1 })).toContainText('Arsitektur SPBE')

  const page = await login('dedi')
  await page.getByRole('button', { name: /^Akun/ }).click()
  await page.getByRole('menuitem', { name: 'Profil dan keamanan' }).click()
  await expect(heading(page, 'Profil dan keamanan')).toBeVisible()
  const items = page.getByRole('listitem').filter({ hasText: 'Chrome di Linux' })
  await expect(items.filter({ hasText: 'perangkat ini' })).toHaveCount(1)
  const before = await items.count()
  await page.getByRole('button', { name: 'Akhiri sesi Chrome di Linux' }).first().click()
  await expect(items).toHaveCount(before - 1)

  await expect(heading(lost, 'Masuk')).toBeVisible()
  await expect(lost.getByText('Sesi Anda berakhir')).toBeVisible()
  await lost.context().close()
})

test('a new password is judged as it is typed, and must follow the old one', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('rina', profile)
  await page.getByRole('button', { name: 'Ganti kata sandi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Kata sandi sekarang').fill('bukan sandinya')
  await dialog.getByLabel('Kata sandi baru').fill('rahasia12345')
  await expect(dialog.getByText('Mudah ditebak')).toBeVisible()
  await dialog.getByLabel('Kata sandi baru').fill('perahu kertas di atas meja')
  await expect(dialog.getByText('Kuat.', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Ganti kata sandi' }).click()

  await expect(dialog.getByRole('alert')).toContainText('Kata sandi Anda tidak cocok')
})

test('an authenticator app is put in with the keyboard alone and asked for at the next sign-in; a recovery code helps out', async ({
  browser,
  undagi,
  expectAccessible,
}) => {
  test.slow()
  const password = examplePassword(undagi)
  const page = await (await browser.newContext({ baseURL: undagi.address, locale: 'id-ID' })).newPage()
  await typePassword(page, 'dedi', password)
  await expect(heading(page, 'Beranda')).toBeVisible()
  await page.goto(profile)
  await page.getByRole('button', { name: 'Pasang aplikasi kode' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Kata sandi Anda').focus()
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('img', { name: /Kode QR/ })).toBeVisible()
  await expectAccessible(page)
  const secret = Secret.fromBase32(((await dialog.locator('code').textContent()) ?? '').replaceAll(' ', ''))
  const codeAt = (secondsLater: number) =>
    new TOTP({ secret }).generate({ timestamp: Date.now() + secondsLater * 1_000 })
  const first = codeAt(0)
  await dialog.getByLabel('Kode yang ditunjukkan aplikasi').fill(first)
  await page.keyboard.press('Enter')
  const shown = dialog.getByRole('list', { name: 'Kode pemulihan' }).getByRole('listitem')
  await expect(shown).toHaveCount(10)
  const codes = await shown.allInnerTexts()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Sudah saya simpan' }).click()
  await expect(page.getByText('Tersisa 10 kode pemulihan.')).toBeVisible()

  await page.context().clearCookies()
  await typePassword(page, 'dedi', password)
  await expect(heading(page, 'Satu langkah lagi')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Kode dari aplikasi').fill(first)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('sudah dipakai')
  await page.getByLabel('Kode dari aplikasi').fill(codeAt(30))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Beranda')).toBeVisible()

  await page.context().clearCookies()
  await typePassword(page, 'dedi', password)
  await page.getByRole('button', { name: /Pakai kode pemulihan/ }).click()
  await page.getByLabel('Kode pemulihan').fill(codes[0] ?? '')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Beranda')).toBeVisible()

  await page.goto(profile)
  await page.getByRole('button', { name: 'Lepas aplikasi kode' }).click()
  await dialog.getByLabel('Kata sandi Anda').fill(password)
  await dialog.getByRole('button', { name: 'Lepas aplikasi kode' }).click()
  await expect(page.getByRole('button', { name: 'Pasang aplikasi kode' })).toBeVisible()
  await page.context().close()
})

/** A device of the browser that keeps keys and whose person is there and unlocks it. */
async function giveDevice(page: Page): Promise<CDPSession> {
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  return device
}

test('a passkey is made, signs in without a password, and lets nobody in once it is removed', async ({
  browser,
  undagi,
}) => {
  test.slow()
  const password = examplePassword(undagi)
  // Keys belong to names, not to numbers.
  const baseURL = undagi.address.replace('127.0.0.1', 'localhost')
  const page = await (await browser.newContext({ baseURL, locale: 'id-ID' })).newPage()
  await giveDevice(page)
  await typePassword(page, 'rina', password)
  await expect(heading(page, 'Beranda')).toBeVisible()
  await page.goto(profile)
  await page.getByRole('button', { name: 'Tambah kunci sandi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nama kunci sandi').fill('Laptop kantor')
  await dialog.getByLabel('Kata sandi Anda').fill(password)
  await dialog.getByRole('button', { name: 'Buat kunci sandi' }).click()
  await expect(page.getByText('belum pernah dipakai')).toBeVisible()

  await page.context().clearCookies()
  await page.goto('/masuk')
  await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click()
  await expect(heading(page, 'Beranda')).toBeVisible()
  await page.goto(profile)
  await expect(page.getByText('dengan kunci sandi', { exact: false }).first()).toBeVisible()
  await expect(page.getByText(/terakhir dipakai \d/).first()).toBeVisible()

  await page.getByRole('button', { name: 'Hapus kunci sandi Laptop kantor' }).click()
  await dialog.getByLabel('Kata sandi Anda').fill(password)
  await dialog.getByRole('button', { name: 'Hapus kunci sandi' }).click()
  await expect(page.getByText('Laptop kantor')).toHaveCount(0)
  await page.context().clearCookies()
  await page.goto('/masuk')
  await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click()
  await expect(page.getByRole('alert')).toContainText('tidak diterima di sini')
  await page.context().close()
})

test('what a key signed for another origin, or for another question, is refused', async ({
  browser,
  undagi,
}) => {
  test.slow()
  const password = examplePassword(undagi)
  const baseURL = undagi.address.replace('127.0.0.1', 'localhost')
  const page = await (await browser.newContext({ baseURL, locale: 'id-ID' })).newPage()
  await giveDevice(page)
  await typePassword(page, 'rina', password)
  await expect(heading(page, 'Beranda')).toBeVisible()
  await page.goto(profile)
  await page.getByRole('button', { name: 'Tambah kunci sandi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nama kunci sandi').fill('Laptop uji')
  await dialog.getByLabel('Kata sandi Anda').fill(password)
  await dialog.getByRole('button', { name: 'Buat kunci sandi' }).click()
  await expect(page.getByText('Laptop uji')).toBeVisible()
  await page.context().clearCookies()

  // The same signature as if the page had stood elsewhere: what the browser says of the origin is changed on its way.
  await page.route('**/api/session/passkey', async (route) => {
    const body = route.request().postDataJSON()
    const said = Buffer.from(body.credential.response.clientDataJSON, 'base64url').toString('utf8')
    body.credential.response.clientDataJSON = Buffer.from(
      said.replace(baseURL, 'https://undagi.example.org'),
    ).toString('base64url')
    await route.continue({ postData: JSON.stringify(body) })
  })
  await page.goto('/masuk')
  await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click()
  await expect(page.getByRole('alert')).toContainText('tidak diterima di sini')

  await page.unroute('**/api/session/passkey')
  let kept: string | null = null
  await page.route('**/api/session/passkey', async (route) => {
    kept ??= route.request().postData()
    await route.continue({ postData: kept ?? '' })
  })
  await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click()
  await expect(heading(page, 'Beranda')).toBeVisible()
  await page.context().clearCookies()
  await page.goto('/masuk')
  await page.getByRole('button', { name: 'Masuk dengan kunci sandi' }).click()
  await expect(page.getByRole('alert')).toContainText('lewat waktunya atau sudah dipakai')
  await page.context().close()
})

test('the page is accessible on a desk and on a phone, in light and in dark', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const page = await login('rina', profile)
  await expect(page.getByRole('button', { name: 'Keluar dari semua perangkat' })).toBeVisible()
  await expectFitsEveryScreen(page)
})
