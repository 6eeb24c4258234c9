import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/undagi.ts'

const page = '/kota-contoh/administrasi/orang'
const password = 'beberapa kata yang hanya saya ingat'

/** Pastes a list as rina and returns the link for one of its people. */
async function inviteFromList(rina: Page, list: string, name: string): Promise<string> {
  await rina.goto(page)
  await rina.getByRole('button', { name: 'Tempel daftar' }).click()
  await rina.getByRole('textbox', { name: /^Daftar orang/ }).fill(list)
  await expect(rina.getByText('semuanya dapat diundang')).toBeVisible()
  await rina.getByRole('button', { name: /^Undang \d+ orang$/ }).click()
  return rina.getByRole('textbox', { name: `Tautan untuk ${name}` }).inputValue()
}

test('from a pasted list to Beranda: an invited colleague comes in on a phone, with a password of their own', async ({
  login,
  browser,
  expectAccessible,
}) => {
  const rina = await login('rina')
  const list = `Nama; surel; peran
Wayan Sudiarta, S.Kom.; sudiarta@contoh.go.id; asesor internal
Ketut Arini; ketut@contoh.go.id; administrator + asesor internal`
  const link = await inviteFromList(rina, list, 'Wayan Sudiarta, S.Kom.')
  await expectAccessible(rina)
  await rina.getByRole('link', { name: 'Penilaian' }).first().click()
  await rina.getByRole('dialog').getByRole('button', { name: 'Kembali ke tautan' }).click()
  await expect(rina.getByRole('textbox', { name: /^Tautan untuk/ })).toHaveCount(2)

  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' })
  const wayan = await phone.newPage()
  await wayan.goto(link)
  await expect(wayan.getByRole('heading', { level: 1 })).toHaveText('Anda diundang ke Kota Contoh')
  await expect(wayan.getByRole('main')).toContainText(
    'Rina Wulandari mengundang Anda sebagai asesor internal',
  )
  await expectAccessible(wayan)
  await wayan.getByLabel('Kata sandi baru').fill('terlalu')
  await wayan.getByRole('button', { name: 'Terima undangan dan masuk' }).click()
  await expect(wayan.getByText('Kurang 5 karakter lagi')).toBeVisible()
  await wayan.getByLabel('Kata sandi baru').fill(password)
  await wayan.getByRole('button', { name: 'Terima undangan dan masuk' }).click()

  await expect(wayan.getByRole('heading', { level: 1, name: 'Beranda' })).toBeVisible()
  await wayan.goto(link)
  await expect(wayan.getByRole('heading', { level: 1 })).toHaveText('Undangan ini sudah diterima')
  await phone.close()

  await rina.reload()
  await expect(rina.getByRole('row', { name: /Wayan Sudiarta.*Asesor internal/i })).toBeVisible()
})

test('a list with errors invites nobody, says what is wrong beside each row, and keeps the text', async ({
  login,
  expectAccessible,
}) => {
  const rina = await login('rina', page)
  await rina.getByRole('button', { name: 'Tempel daftar' }).click()
  const text =
    'Dedi; dedi@contoh.go.id; asesor internal\nLuh; luh.contoh.go.id; bos\nMade; made@contoh.go.id; asesor'
  await rina.getByRole('textbox', { name: /^Daftar orang/ }).fill(text)

  const preview = rina.getByRole('table', { name: 'Isi daftar' })
  await expect(preview.getByRole('row', { name: /^1 Dedi/ })).toContainText('sudah memegang peran itu')
  await expect(preview.getByRole('row', { name: /^2 Luh/ })).toContainText('bukan alamat surel')
  await expect(preview.getByRole('row', { name: /^2 Luh/ })).toContainText('“bos” tidak dikenal')
  await expect(preview.getByRole('row', { name: /^3 Made/ })).toContainText('sudah diundang')
  await expectAccessible(rina)

  await rina.getByRole('button', { name: 'Tutup' }).click()
  await rina.getByRole('button', { name: 'Tempel daftar' }).click()
  await expect(rina.getByRole('textbox', { name: /^Daftar orang/ })).toHaveValue(text)
})

test('a link that was revoked or renewed is not valid any more, and the new one is', async ({
  login,
  page: guest,
  expectAccessible,
}) => {
  const rina = await login('rina')
  const old = await inviteFromList(rina, 'Gede; gede@contoh.go.id; asesor', 'Gede')
  await rina.getByRole('button', { name: 'Perbarui tautan: Gede', exact: true }).click()
  const link = rina.getByRole('textbox', { name: 'Tautan untuk Gede', exact: true })
  await expect(link).not.toHaveValue(old)
  const renewed = await link.inputValue()

  await guest.goto(old)
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Tautan ini tidak berlaku')
  await expectAccessible(guest)
  await guest.goto(renewed)
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Anda diundang ke Kota Contoh')

  await rina.getByRole('button', { name: 'Cabut undangan: Gede', exact: true }).click()
  await rina.getByRole('dialog').getByRole('button', { name: 'Cabut undangan' }).click()
  await expect(rina.getByRole('button', { name: 'Cabut undangan: Gede', exact: true })).toBeHidden()
  await guest.getByLabel('Kata sandi baru').fill(password)
  await guest.getByRole('button', { name: 'Terima undangan dan masuk' }).click()
  await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Tautan ini tidak berlaku')
})

test('a link opened by a colleague who is signed in says whose it is; who has an account signs in on the same page', async ({
  login,
}) => {
  const rina = await login('rina')
  const dedi = await login('dedi')
  const link = await inviteFromList(rina, 'Dedi; dedi@contoh.go.id; administrator', 'Dedi')
  const other = await inviteFromList(rina, 'Nyoman; nyoman@contoh.go.id; asesor', 'Nyoman')

  await dedi.goto(other)
  await expect(dedi.getByRole('main')).toContainText('Undangan hanya dapat diterima dengan alamat nyoman@')
  await dedi.getByRole('button', { name: 'Keluar dan lanjutkan sebagai nyoman@contoh.go.id' }).click()
  await expect(dedi.getByLabel('Kata sandi baru')).toBeVisible()

  await dedi.goto(link)
  await dedi.getByLabel('Kata sandi', { exact: true }).fill('bukan sandinya')
  await dedi.getByRole('button', { name: 'Masuk dan terima undangan' }).click()
  await expect(dedi.getByRole('alert')).toContainText('tidak cocok')
})

test('a role is ended with its consequence named, and given back', async ({ login, expectAccessible }) => {
  const rina = await login('rina', page)
  await rina.getByRole('button', { name: 'Akhiri peran asesor internal: Dedi Saputra' }).click()
  const dialog = rina.getByRole('dialog')
  await expect(dialog).toContainText(
    'Dedi Saputra tidak dapat lagi bekerja sebagai asesor internal di Kota Contoh',
  )
  await expectAccessible(rina)
  await dialog.getByRole('button', { name: 'Akhiri peran' }).click()

  await expect(rina.getByRole('status').filter({ hasText: 'sudah berakhir' })).toBeVisible()
  await rina.goto(`${page}?keadaan=berakhir`)
  await rina.getByRole('button', { name: 'Kembalikan peran asesor internal: Dedi Saputra' }).click()
  await expect(rina.getByRole('button', { name: /^Kembalikan peran.+Dedi Saputra/ })).toBeHidden()
  await rina.goto(page)
  await expect(rina.getByRole('row', { name: /Dedi Saputra/ })).toBeVisible()
})

test('a role that begins later is taken back before it does', async ({
  login,
  browser,
  expectAccessible,
}) => {
  const rina = await login('rina', page)
  await rina.getByRole('button', { name: 'Tempel daftar' }).click()
  const dialog = rina.getByRole('dialog')
  await dialog.getByText('Masa berlaku peran').click()
  await dialog.getByLabel(/^Mulai/).fill('2030-01-01')
  await rina.getByRole('textbox', { name: /^Daftar orang/ }).fill('Putu; putu@contoh.go.id; asesor')
  await expect(rina.getByText('semuanya dapat diundang')).toBeVisible()
  await rina.getByRole('button', { name: /^Undang \d+ orang$/ }).click()
  const link = await rina.getByRole('textbox', { name: 'Tautan untuk Putu' }).inputValue()
  const putu = await (await browser.newContext({ locale: 'id-ID' })).newPage()
  await putu.goto(link)
  await putu.getByLabel('Kata sandi baru').fill(password)
  await putu.getByRole('button', { name: 'Terima undangan dan masuk' }).click()
  await expect(putu.getByRole('heading', { level: 1 })).not.toHaveText(/diundang/)

  await rina.goto(`${page}?keadaan=mendatang`)
  await rina.getByRole('button', { name: 'Batalkan peran asesor internal: Putu' }).click()
  await expect(dialog).toContainText(/1\s+Jan\w*\s+2030/)
  await expectAccessible(rina)
  await dialog.getByRole('button', { name: 'Batalkan peran' }).click()

  await expect(rina.getByRole('status').filter({ hasText: 'dibatalkan' })).toBeVisible()
  await expect(rina.getByRole('row', { name: /Putu/ })).toBeHidden()
})

test('the last administrator stays, and is told why', async ({ login }) => {
  const rina = await login('rina', `${page}?peran=administrator`)
  await rina.getByRole('button', { name: 'Akhiri peran administrator: Rina Wulandari' }).click()
  await rina.getByRole('dialog').getByRole('button', { name: 'Akhiri peran' }).click()

  await expect(rina.getByRole('alert')).toContainText('sedikitnya satu administrator')
})

test('the page holds at every width, in light and in dark', async ({ login, expectFitsEveryScreen }) => {
  const rina = await login('rina', page)
  await expect(rina.getByRole('heading', { level: 1, name: 'Orang' })).toBeVisible()
  await expectFitsEveryScreen(rina)
})
