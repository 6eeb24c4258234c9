import type { Page } from '@playwright/test'
import { expect, test } from './fixtures/undagi.ts'

const unitsPage = '/kota-contoh/administrasi/unit'

async function openAction(page: Page, unit: string, action: string | RegExp) {
  await page.getByRole('button', { name: `Ubah ${unit}`, exact: true }).click()
  await page.getByRole('menuitem', { name: action }).click()
}

test('Administrasi is in the list of an administrator only; a colleague who opens it is told whom to ask', async ({
  login,
}) => {
  const rina = await login('rina')
  await rina.getByRole('navigation', { name: 'Utama' }).getByRole('link', { name: 'Administrasi' }).click()
  await expect(rina.getByRole('heading', { level: 1, name: 'Instansi' })).toBeVisible()

  const dedi = await login('dedi')
  await expect(dedi.getByRole('navigation', { name: 'Utama' })).not.toContainText('Administrasi')
  await dedi.goto('/kota-contoh/administrasi/unit')
  await expect(dedi.getByRole('main')).toContainText('mintalah administrator Kota Contoh')
})

test('the institution gets another name, everybody sees it, and it is changed back in place', async ({
  login,
}) => {
  const page = await login('rina', '/kota-contoh/administrasi/instansi')
  await page.getByRole('button', { name: 'Ubah data instansi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nama').fill('Pemerintah Kota Contoh')
  await expect(dialog).toContainText('Alamat halaman /kota-contoh tetap')
  await dialog.getByRole('button', { name: 'Simpan data instansi' }).click()

  await expect(page.getByRole('banner')).toContainText('Pemerintah Kota Contoh')
  await page.getByRole('button', { name: 'Kembalikan seperti semula' }).click()
  await expect(page.getByRole('banner')).not.toContainText('Pemerintah Kota Contoh')
})

test('on a phone a bar of four holds what is used most, and “Lainnya” opens the rest', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('rina')
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/kota-contoh/2022')
  const bar = page.getByRole('navigation', { name: 'Bawah' })
  await expect(bar.getByRole('link')).toHaveCount(3)
  await bar.getByRole('button', { name: 'Lainnya' }).click()
  await expectAccessible(page)
  await page.getByRole('menuitem', { name: 'Administrasi' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Instansi' })).toBeVisible()
  await expect(bar.getByRole('button', { name: 'Lainnya' })).toHaveAttribute('aria-current', 'true')
})

test('the institution is connected with the official register, and with another in its place', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('rina', '/kota-contoh/administrasi/instansi')
  for (const [button, words, name] of [
    ['Hubungkan', 'balikpap', 'Kota Balikpapan'],
    ['Ganti', 'samarin', 'Kota Samarinda'],
  ] as const) {
    await page.getByRole('main').getByRole('button', { name: button }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Cari dalam daftar resmi').fill(words)
    await dialog.getByRole('radio', { name: new RegExp(name) }).check()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Simpan identitas' }).click()
    await expect(page.getByRole('main')).toContainText(name)
  }
  // other pages count on example data that no published table knows
  const institutions: { id: string; slug: string; version: string }[] = await (
    await page.request.get('/api/institutions')
  ).json()
  const status = await page.evaluate(
    async (example) => {
      const answer = await fetch(`/api/institutions/${example?.id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ expectedVersion: example?.version, officialId: null }),
      })
      return answer.status
    },
    institutions.find(({ slug }) => slug === 'kota-contoh'),
  )
  expect(status).toBe(200)
})

test('two units are merged with day and legal basis, told in the history, and taken back', async ({
  login,
}) => {
  const page = await login('rina', unitsPage)
  await openAction(page, 'Dinas Sosial', /Gabungkan/)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: 'Dinas Kesehatan' }).check()
  await dialog.getByRole('textbox', { name: 'Nama' }).fill('Dinas Kesehatan dan Sosial')
  await dialog.getByLabel('Berlaku mulai').fill('2026-01-05')
  await dialog.getByLabel('Dasar hukum').fill('Perda Nomor 5 Tahun 2025')
  await expect(dialog).toContainText('Dinas Sosial dan Dinas Kesehatan berakhir pada hari itu')
  await dialog.getByRole('button', { name: 'Gabungkan 2 unit' }).click()

  const history = page.getByRole('region', { name: 'Riwayat perubahan' })
  await expect(history).toContainText(
    'digabung menjadi Dinas Kesehatan dan Sosial. Dasar: Perda Nomor 5 Tahun 2025.',
  )
  await expect(page.getByRole('table')).not.toContainText('Dinas Sosial')

  await page.getByRole('status').getByRole('button', { name: 'Batalkan' }).click()
  await expect(page.getByRole('dialog')).toContainText('aktif lagi')
  await page.getByRole('dialog').getByRole('button', { name: 'Batalkan perubahan' }).click()
  await expect(page.getByRole('table')).toContainText('Dinas Sosial')
})

test('a pasted list says which line is wrong, and saves nothing before it is right', async ({ login }) => {
  const page = await login('rina', unitsPage)
  await page.getByRole('button', { name: 'Tambah unit' }).click()
  const dialog = page.getByRole('dialog')
  const list = dialog.getByRole('textbox', { name: 'Unit, satu baris satu unit' })
  await list.fill('Dinas Perhubungan; Dishub\ndinas sosial; Dinsos')
  await expect(dialog).toContainText('Baris 2: “dinas sosial” sudah ada')

  await list.fill('Dinas Perhubungan; Dishub\nDinas Pariwisata\tDispar')
  await dialog.getByRole('button', { name: 'Tambah 2 unit' }).click()
  await expect(page.getByRole('table')).toContainText('Dispar')
})

test('a unit is ended and restored with the keyboard alone', async ({ login }) => {
  const page = await login('rina', unitsPage)
  const actions = page.getByRole('button', { name: 'Ubah Bagian Hukum', exact: true })
  await actions.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Akhiri' })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Akhiri' }).press('Enter')
  await expect(page.getByRole('dialog')).toContainText('tidak dapat dipilih lagi')
  await page.getByRole('button', { name: 'Akhiri unit' }).press('Enter')
  await expect(page.getByRole('table')).not.toContainText('Bagian Hukum')

  await page.goto(`${unitsPage}?keadaan=berakhir`)
  await openAction(page, 'Bagian Hukum', 'Aktifkan kembali')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await openAction(page, 'Bagian Hukum', 'Aktifkan kembali')
  await page.getByRole('dialog').getByRole('button', { name: 'Aktifkan kembali' }).press('Enter')
  await expect(page.getByRole('main').getByRole('status')).toContainText('Bagian Hukum aktif kembali')
})

test('the pages of Administrasi are accessible and never scroll sideways, wide and narrow, light and dark', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const page = await login('rina')
  for (const name of ['instansi', 'unit', 'putaran']) {
    await page.goto(`/kota-contoh/administrasi/${name}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectFitsEveryScreen(page)
  }
})

test('the dialogs about units are accessible', async ({ login, expectAccessible }) => {
  const page = await login('rina')
  for (const action of ['Ubah nama', /Gabungkan/, /Pecah/, 'Akhiri']) {
    await page.goto(unitsPage)
    await openAction(page, 'Dinas Kesehatan', action)
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page)
  }
})

test('who saves after a colleague is told what they wrote, and loses nothing that was typed', async ({
  login,
}) => {
  const late = await login('rina', '/kota-contoh/administrasi/putaran')
  await late.getByRole('button', { name: 'Ubah Evaluasi SPBE 2021' }).click()
  const dialog = late.getByRole('dialog')
  await dialog.getByLabel('Nama putaran').fill('Evaluasi SPBE 2021, ulang')

  const early = await login('rina', '/kota-contoh/administrasi/putaran')
  await early.getByRole('button', { name: 'Ubah Evaluasi SPBE 2021' }).click()
  const target = early.getByRole('dialog').getByLabel('Target indeks')
  const before = await target.inputValue()
  await target.fill('2,95')
  await early.getByRole('dialog').getByRole('button', { name: 'Simpan putaran' }).click()
  await expect(early.getByRole('dialog')).toBeHidden()

  await dialog.getByRole('button', { name: 'Simpan putaran' }).click()
  await expect(dialog.getByRole('alert')).toContainText(/Target indeks diubah dari .* menjadi “2,95”/)
  await expect(dialog.getByLabel('Nama putaran')).toHaveValue('Evaluasi SPBE 2021, ulang')
  await expect(dialog.getByLabel('Target indeks')).toHaveValue('2,95')
  await dialog.getByRole('button', { name: 'Simpan putaran' }).click()
  await expect(late.getByRole('main')).toContainText('Evaluasi SPBE 2021, ulang')
  await late.getByRole('main').getByRole('status').getByRole('button').click()
  await expect(late.getByRole('main')).not.toContainText('ulang')

  await early.reload()
  await early.getByRole('button', { name: 'Ubah Evaluasi SPBE 2021' }).click()
  await target.fill(before)
  await early.getByRole('dialog').getByRole('button', { name: 'Simpan putaran' }).click()
  await expect(early.getByRole('dialog')).toBeHidden()
})

const roundsPage = '/kota-contoh/administrasi/putaran'

test('a round is opened with the edition of its year, and leads to its Beranda', async ({
  login,
  expectAccessible,
}) => {
  const page = await login('rina', roundsPage)
  await page.getByRole('button', { name: 'Buka putaran' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Tahun').fill('2022')
  await expect(dialog).toContainText('Tahun ini sudah mempunyai putaran')
  await dialog.getByLabel('Tahun').fill('2023')
  await expect(dialog).toContainText('SPBE 47 indikator berlaku sejak 1 Jan 2021')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Buka putaran 2023' }).click()

  await page.waitForURL('**/kota-contoh/2023')
  await expect(page.getByRole('button', { name: 'Tahun: Evaluasi 2023' })).toBeVisible()

  await page.goto(roundsPage)
  await page.getByRole('button', { name: 'Tarik Evaluasi 2023' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Tarik putaran' }).press('Enter')
  await expect(page.getByRole('main')).toContainText('Ditarik Rina Wulandari')
})

test('a round gets another deadline by the clock of the institution, and the old one back in place', async ({
  login,
}) => {
  const page = await login('rina', roundsPage)
  await page.getByRole('button', { name: 'Ubah Evaluasi SPBE 2022' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Batas waktu').fill('2022-09-30')
  await dialog.getByLabel('Pukul (WITA)').fill('12:00')
  await dialog.getByRole('button', { name: 'Simpan putaran' }).click()
  await expect(page.getByRole('main')).toContainText(/Batas waktu Jumat, 30.Sep.2022, 12\.00.WITA/)

  await page.getByRole('main').getByRole('status').getByRole('button').click()
  await expect(page.getByRole('main')).toContainText(/Batas waktu Kamis, 15.Sep.2022, 16\.00.WITA/)
})

test('a round that is withdrawn is gone with its pages until it is restored; one that was sent stays', async ({
  login,
}) => {
  const page = await login('rina', roundsPage)
  for (const name of ['Evaluasi SPBE 2021', 'Evaluasi SPBE 2018'])
    await expect(page.getByRole('button', { name: `Tarik ${name}` })).toBeDisabled()
  await page.getByRole('button', { name: 'Tarik Evaluasi SPBE 2022' }).click()
  await expect(page.getByRole('dialog')).toContainText('47 nilai yang sudah diisi tidak terlihat lagi')
  await page.getByRole('dialog').getByRole('button', { name: 'Tarik putaran' }).click()
  await expect(page.getByRole('button', { name: 'Pulihkan Evaluasi SPBE 2022' })).toBeVisible()
  await page.goto('/kota-contoh/2022')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('tidak ditemukan')
  await page.goto(roundsPage)
  await page.getByRole('button', { name: 'Pulihkan Evaluasi SPBE 2022' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Pulihkan putaran' }).click()
  await expect(page.getByRole('button', { name: 'Tarik Evaluasi SPBE 2022' })).toBeVisible()

  await page.goto('/kota-contoh/2022')
  await expect(page.getByRole('button', { name: /^Indeks 3,05/ })).toBeVisible()
})
