import { expect, test } from './fixtures/undagi.ts'

test.describe.configure({ mode: 'serial' })

/** A round of the example that was judged from outside and published. */
const published = '/kota-contoh/2018/naskah'
/** One that its institution is still filling in. */
const open = '/kota-contoh/2022/naskah'

test('the person in charge issues the report of a published round, and anybody finds out by its code that it is genuine', async ({
  login,
  page,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const gunarsa = await login('gunarsa', published)
  const report = gunarsa.getByRole('region', { name: 'Laporan Hasil Evaluasi' })
  await report.getByRole('button', { name: 'Terbitkan Laporan Hasil Evaluasi' }).press('Enter')
  const dialog = gunarsa.getByRole('dialog', { name: 'Terbitkan Laporan Hasil Evaluasi versi 1' })

  // What is missing is said at its field, before anything is sent.
  await dialog.getByRole('button', { name: 'Terbitkan' }).press('Enter')
  await expect(dialog.getByText('Isi bagian ini.')).toHaveCount(3)
  await expectAccessible(gunarsa)
  await dialog.getByLabel('Ringkasan').fill('Kebijakan lengkap, penerapannya belum merata.')
  await dialog.getByLabel('Nomor naskah').fill('7/LHE/2018')
  await dialog.getByLabel('Tempat ditandatangani').fill('Kota Contoh')
  await dialog.getByLabel('Tanggal naskah').fill('2018-12-17')
  await dialog.getByLabel('Menandatangani sebagai').fill('Penanggung Jawab')
  await dialog.getByRole('button', { name: 'Terbitkan' }).press('Enter')

  await expect(report.getByRole('link', { name: 'Versi 1, nomor 7/LHE/2018' })).toBeVisible()
  await expectFitsEveryScreen(gunarsa)
  const told = await report.getByText(/Kode periksa [0-9A-Z-]{19}/).textContent()
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(told ?? '')?.[0] ?? ''

  await page.goto('/periksa')
  await page.getByRole('textbox').fill(code.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.getByText('7/LHE/2018')).toBeVisible()
  await expect(page.getByText('Kota Contoh').first()).toBeVisible()
  await expectFitsEveryScreen(page)
  await page.getByRole('textbox').fill('0000-0000-0000-0000')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Tidak ada naskah yang diterbitkan di sini/)).toBeVisible()
})

test('where the words of a refusal do not arrive, the line is named and not the paper', async ({ page }) => {
  await page.route(/problem-words-[^/]*\.js/, (route) => route.abort())
  await page.goto('/periksa')
  await page.getByRole('textbox').fill('0000-0000-0000-0000')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Server tidak menjawab')
  await page.unroute(/problem-words-[^/]*\.js/)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Tidak ada naskah yang diterbitkan di sini/)).toBeVisible()
})

test('what was issued is told to be replaced once there is a later version', async ({ login }) => {
  const gunarsa = await login('gunarsa', published)
  const consent = gunarsa.getByRole('region', { name: 'Pernyataan Persetujuan Publikasi' })
  for (const version of [1, 2]) {
    await consent.getByRole('button', { name: 'Terbitkan Pernyataan Persetujuan Publikasi' }).click()
    const dialog = gunarsa.getByRole('dialog')
    await dialog.getByLabel('Nomor naskah').fill(`1${version}/SPBE/2018`)
    await dialog.getByLabel('Tanggal naskah').fill('2018-10-01')
    await dialog.getByRole('button', { name: 'Terbitkan' }).click()
    await expect(
      consent.getByRole('link', { name: `Versi ${version}, nomor 1${version}/SPBE/2018` }),
    ).toBeVisible()
  }

  await expect(consent.getByRole('listitem').filter({ hasText: 'digantikan versi berikutnya' })).toHaveText(
    /Versi 1/,
  )
})

test('who may not issue reads drafts and is told so, and nobody issues what has not come about', async ({
  login,
}) => {
  const dedi = await login('dedi', published)
  await expect(dedi.getByRole('link', { name: 'Buka draf Laporan Hasil Evaluasi' })).toBeVisible()
  await expect(dedi.getByRole('button', { name: /^Terbitkan/ })).toHaveCount(0)
  await expect(dedi.getByText('Diterbitkan oleh yang berwenang').first()).toBeVisible()

  const gunarsa = await login('gunarsa', open)
  const report = gunarsa.getByRole('region', { name: 'Laporan Hasil Evaluasi' })
  await expect(report.getByText('Drafnya ada setelah asesor eksternal mulai menilai dokumen.')).toBeVisible()
  await expect(report.getByRole('link', { name: 'Lihat Tahap' })).toBeVisible()
  await expect(gunarsa.getByRole('button', { name: /^Terbitkan/ })).toHaveCount(0)
  await expect(
    gunarsa.getByText('Dapat diterbitkan setelah penanggung jawab menyetujui').first(),
  ).toBeVisible()

  const siti = await login('siti', published)
  await expect(siti.getByRole('heading', { name: 'Naskah' })).toHaveCount(0)
})
