import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { readOutbox, textOf } from '../packages/server/src/testing/smtp-server.ts'
import { examplePassword, type ServedUndagi, serveUndagi } from '../scripts/test/served-undagi.ts'
import { expect, test } from './fixtures/undagi.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
let served: ServedUndagi
test.beforeAll(async () => {
  test.setTimeout(90_000)
  const env = {
    UNDAGI_MAIL_URL: pathToFileURL(outbox).href,
    UNDAGI_MAIL_FROM: 'Undagi <undagi@contoh.go.id>',
  }
  served = await serveUndagi({ env })
})
test.afterAll(async () => {
  await served.discard()
  rmSync(outbox, { recursive: true, force: true })
})

/** The link in the newest letter to this address. */
async function linkTo(address: string): Promise<string> {
  const find = async () => {
    const letters = (await readOutbox(outbox)).filter((letter) => letter.includes(address))
    // a reminder may come in between: it has no such link
    const links = letters.flatMap((letter) => /https?:\/\/\S+#[\w-]+/.exec(textOf(letter))?.[0] ?? [])
    return links.at(-1) ?? ''
  }
  await expect.poll(find).not.toBe('')
  return find()
}

async function signIn(page: Page, person: string, password: string): Promise<void> {
  await page.goto(`${served.address}/masuk`)
  await page.getByLabel('Surel').fill(`${person}@contoh.go.id`)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
}

test('who forgot the password chooses a new one by the link of a letter, once', async ({
  page,
  expectAccessible,
}) => {
  test.slow()
  await page.goto(`${served.address}/masuk`)
  await page.getByRole('link', { name: 'Lupa kata sandi?' }).click()
  await expect(page.getByRole('heading', { name: 'Lupa kata sandi' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Surel').fill('dedi@contoh.go.id')
  await page.keyboard.press('Enter')
  await expect(page.getByText('surat sedang menuju ke sana')).toBeVisible()

  const link = await linkTo('dedi@contoh.go.id')
  await page.goto(link)
  await page.getByLabel('Kata sandi baru').fill('rahasia12345')
  await expect(page.getByText('Mudah ditebak')).toBeVisible()
  await page.getByLabel('Kata sandi baru').fill('perahu kertas di atas meja')
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kata sandi sudah diganti')).toBeVisible()
  await page.getByRole('link', { name: 'Ke halaman masuk' }).click()
  await signIn(page, 'dedi', 'perahu kertas di atas meja')
  await expect(page.getByRole('heading', { level: 1, name: 'Beranda' })).toBeVisible()

  await page.goto(link)
  await page.reload()
  await page.getByLabel('Kata sandi baru').fill('perahu kertas di bawah meja')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('sudah dipakai')
})

test('an invitation goes by letter, and a role that needs a second step leads to it before the first page', async ({
  page,
  browser,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  test.slow()
  await signIn(page, 'rina', examplePassword(served))
  await expect(page.getByRole('heading', { level: 1, name: 'Beranda' })).toBeVisible()
  await page.goto(`${served.address}/kota-contoh/administrasi/masuk`)
  await expectFitsEveryScreen(page)
  await page.goto(`${served.address}/kota-contoh/administrasi/orang`)
  await page.getByRole('button', { name: 'Undang orang' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nama').fill('Eka Pratiwi')
  await dialog.getByLabel('Surel').fill('eka@contoh.go.id')
  await dialog.getByRole('button', { name: /^(Undang|Buat)/ }).click()
  await expect(page.getByText('surat undangan dikirim ke')).toBeVisible()
  await page.goto(`${served.address}/kota-contoh/administrasi/masuk`)
  await page.getByRole('checkbox', { name: 'asesor internal' }).check()
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('Rina Wulandari')
  await page.getByRole('button', { name: 'Ya, simpan' }).click()
  // Who decides it holds the role too, and came in with a password alone.
  await expect(page.getByRole('heading', { level: 1, name: 'Masuk', exact: true })).toBeVisible()

  const guest = await (await browser.newContext({ locale: 'id-ID' })).newPage()
  await guest.goto(await linkTo('eka@contoh.go.id'))
  await guest.getByLabel('Kata sandi baru').fill('kuda laut makan rumput')
  await guest.getByRole('button', { name: 'Terima undangan dan masuk' }).click()
  await expect(guest.getByText('Peran Anda meminta langkah kedua')).toBeVisible()
  await expect(guest.getByRole('img', { name: /Kode QR/ })).toBeVisible()
  await expectAccessible(guest)
  await guest.context().close()
})
