import { join } from 'node:path'
import { openReceiver } from '../packages/server/src/testing/receiver.ts'
import { root } from '../scripts/bootstrap.mjs'
import { examplePassword, type ServedUndagi, serveUndagi } from '../scripts/test/served-undagi.ts'
import { expect, test } from './fixtures/undagi.ts'

let served: ServedUndagi
let receiver: Awaited<ReturnType<typeof openReceiver>>
test.beforeAll(async () => {
  test.setTimeout(90_000)
  const undagi = [process.execPath, join(root, 'packages/cli/bin/undagi.js'), 'serve', '--example']
  served = await serveUndagi({ command: [...undagi, '--webhook-host', 'localhost'] })
  receiver = await openReceiver()
})
test.afterAll(async () => {
  await receiver.close()
  await served.discard()
})

test('an administrator registers an address with the keyboard, keeps its secret, tests it, pauses it, and removes it', async ({
  page,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  test.slow()
  await page.goto(`${served.address}/masuk`)
  await page.getByLabel('Surel').fill('rina@contoh.go.id')
  await page.getByLabel('Kata sandi', { exact: true }).fill(examplePassword(served))
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Beranda' })).toBeVisible()
  await page.goto(`${served.address}/kota-contoh/administrasi/webhook`)
  await expect(page.getByText('Belum ada webhook di instansi ini.')).toBeVisible()

  await page.getByRole('button', { name: 'Daftarkan webhook' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Daftarkan', exact: true }).press('Enter')
  await expect(dialog.getByText('Tulis nama penerimanya.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Nama penerima').fill('Grup obrolan')
  await dialog.getByLabel('Alamat').fill('https://10.0.0.7/undagi')
  await dialog.getByLabel('Kata sandi Anda').fill(examplePassword(served))
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('jaringan dalam server')
  await dialog.getByLabel('Alamat').fill(receiver.url)
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { name: 'Rahasia Grup obrolan: simpan sekarang' })).toBeVisible()
  const secret = (await page.getByText(/^whsec_/).textContent()) ?? ''
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sudah saya simpan' }).press('Enter')
  await expect(page.getByText(secret)).toHaveCount(0)

  await page.getByRole('button', { name: 'Uji Grup obrolan' }).press('Enter')
  await expect(page.getByRole('status').getByText(/diterima \(HTTP 204\)/)).toBeVisible()
  receiver.answers(500)
  await page.getByRole('button', { name: 'Uji Grup obrolan' }).press('Enter')
  await expect(page.getByRole('status').getByText('tidak sekarang')).toBeVisible()
  expect(receiver.received).toHaveLength(2)
  await page.getByText('Kiriman terakhir ke Grup obrolan').click()
  await expect(page.getByText('tidak sampai')).toBeVisible()

  await page.getByRole('button', { name: 'Jeda Grup obrolan' }).press('Enter')
  await expect(page.getByText(/^Dijeda Rina Wulandari/)).toBeVisible()
  await expectFitsEveryScreen(page)
  await page.getByRole('button', { name: 'Lanjutkan Grup obrolan' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Jeda Grup obrolan' })).toBeVisible()

  await page.getByRole('button', { name: 'Hapus Grup obrolan' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus webhook' }).press('Enter')
  await expect(page.getByText('Belum ada webhook di instansi ini.')).toBeVisible()
})
