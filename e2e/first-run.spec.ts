import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/empty-undagi.ts'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

/** Chooses the institution with the keyboard alone. */
async function chooseBalikpapan(page: Page): Promise<void> {
  await page.getByLabel('Instansi Anda').focus()
  await page.keyboard.type('bali', { delay: 20 })
  await expect(page.getByRole('option', { name: /Kota Balikpapan/ })).toBeVisible()
  await page.keyboard.type('k')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Hasil terbitan 2023')).toBeVisible()
}

async function introduce(page: Page): Promise<void> {
  await expect(heading(page, 'Siapa Anda?')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Rina Wulandari')
  await page.keyboard.press('Tab')
  await page.keyboard.type('rina@balikpapan.go.id')
  await page.keyboard.press('Tab')
  await page.keyboard.type('kopi susu pagi')
}

test('an empty installation becomes a working one with the keyboard alone, in four questions', async ({
  page,
  empty,
}) => {
  // The address with a name, at which a browser can also make passkeys.
  expect(empty.output()).toContain(empty.setupAddress.replace('127.0.0.1', 'localhost'))
  await page.goto(empty.setupAddress)
  await expect(heading(page, /Instansi mana/)).toBeFocused()
  expect(new URL(page.url()).hash).toBe('')

  await chooseBalikpapan(page)
  await expect(page.getByText('3,75')).toBeVisible()
  await expect(page.getByText('Zona waktu: WITA')).toBeVisible()
  await page.keyboard.press('Enter')
  await introduce(page)
  await expect(page.getByText('Cukup kuat.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('35 unit kerja akan dibuat.')).toBeVisible()
  await page.getByLabel('Buat Dinas Perikanan').focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(heading(page, /Putaran mana/)).toBeFocused()
  await expect(page.getByText('34 unit kerja')).toBeVisible()
  await page.getByLabel('Nama putaran').focus()
  await page.keyboard.press('Enter')

  await expect(heading(page, 'Beranda')).toBeVisible()
  await expect(page).toHaveURL(/\/kota-balikpapan\/\d{4}$/)
  await expect(page.getByText('Hasil terbitan 2023')).toBeVisible()
})

test('the bare address leads to a page that says where the code is; a wrong code opens nothing', async ({
  page,
  waiting,
  expectAccessible,
}) => {
  await page.goto(waiting.address)
  await expect(heading(page, 'Instalasi ini belum disiapkan')).toBeVisible()
  await expect(page.getByText('setup-code')).toBeVisible()
  await expectAccessible(page)

  await page.getByLabel('Kode penyiapan').fill('tebakan')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByRole('alert')).toContainText('Kode penyiapan tidak cocok')

  await page.getByLabel('Kode penyiapan').fill(waiting.setupAddress)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(heading(page, /Instansi mana/)).toBeVisible()
})

test('nothing is lost by going back or by a reload, but the password is asked again', async ({
  page,
  waiting,
}) => {
  await page.goto(waiting.setupAddress)
  await chooseBalikpapan(page)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await introduce(page)
  await page.keyboard.press('Enter')
  await page.getByLabel('Tempel daftar sendiri').check()
  await page.getByLabel('Daftar unit kerja').fill('Inspektorat; Itko\n; Disdik')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByText('Baris 2: nama belum ada.')).toBeVisible()
  await page.getByLabel('Daftar unit kerja').fill('Inspektorat; Itko\nDinas Pendidikan; Disdik')

  await page.goBack()
  await expect(page.getByLabel('Nama Anda')).toHaveValue('Rina Wulandari')
  await page.reload()
  await expect(page.getByLabel('Surel')).toHaveValue('rina@balikpapan.go.id')
  await expect(page.getByLabel('Kata sandi', { exact: true })).toHaveValue('')
  await page.goto(`${waiting.address}/siapkan?langkah=putaran`)
  await page.getByRole('button', { name: 'Siapkan sekarang' }).click()
  await expect(heading(page, 'Siapa Anda?')).toBeVisible()
  await expect(page.getByText('Buat kata sandi')).toBeVisible()
  await page.getByLabel('Kata sandi', { exact: true }).fill('kopi susu pagi')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByText('2 unit kerja akan dibuat.')).toBeVisible()
})

test('an institution that is in no list is written by hand; of two who finish the second is told', async ({
  page,
  browser,
  empty,
}) => {
  test.slow()
  const other = await (await browser.newContext()).newPage()
  for (const [each, name] of [
    [page, 'Badan Pengelola Contoh'],
    [other, 'Dewan Contoh'],
  ] as const) {
    await each.goto(empty.setupAddress)
    await each.getByRole('button', { name: 'Instansi saya tidak ada di daftar' }).click()
    await each.getByLabel('Nama instansi').fill(name)
    await each.getByLabel('Jenis instansi').selectOption('Lembaga')
    await each.getByLabel('Zona waktu').selectOption({ index: 1 })
    await each.getByRole('button', { name: 'Lanjut' }).click()
    await introduce(each)
    await each.keyboard.press('Enter')
    await each.getByLabel('Nanti').check()
    await each.getByRole('button', { name: 'Lanjut' }).click()
    await expect(heading(each, /Putaran mana/)).toBeVisible()
  }

  await page.getByRole('button', { name: 'Siapkan sekarang' }).click()
  await expect(heading(page, 'Beranda')).toBeVisible()
  await other.getByRole('button', { name: 'Siapkan sekarang' }).click()

  await expect(other.getByRole('alert')).toContainText('sudah disiapkan')
  await other.goto(empty.setupAddress)
  await other.reload()
  await expect(heading(other, 'Instalasi ini sudah disiapkan')).toBeVisible()
  await other.getByRole('link', { name: 'Masuk' }).click()
  await expect(heading(other, 'Masuk')).toBeVisible()
})

test('the steps are accessible on a desk and on a phone, in light and in dark', async ({
  page,
  waiting,
  expectFitsEveryScreen,
}) => {
  await page.goto(waiting.setupAddress)
  await chooseBalikpapan(page)
  test.slow()
  for (const step of ['instansi', 'anda', 'unit', 'putaran']) {
    await page.goto(`${waiting.address}/siapkan?langkah=${step}`)
    await expect(page.getByText(/^Langkah/)).toBeVisible()
    await expectFitsEveryScreen(page)
  }
})
