import { openRound } from './fixtures/open-round.ts'
import { expect, test } from './fixtures/undagi.ts'

test.describe.configure({ mode: 'serial' })

const year = 2025
const tahap = `/kota-contoh/${year}/tahap`
const headers = (address: string) => ({ origin: address })

test('the team sends, the person in charge returns and approves, the coordinator signs and submits, each once and nobody else', async ({
  login,
  undagi,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const rina = await login('rina')
  const deadlineInMs = 30 * 60 * 60 * 1000
  const { assessmentId, withdraw } = await openRound(rina, { address: undagi.address, year, deadlineInMs })

  // The internal assessor sends what is filled in, knowing what is missing.
  const dedi = await login('dedi', tahap)
  await expect(dedi.getByRole('heading', { name: 'Giliran asesor internal: Anda' })).toBeVisible()
  await expect(dedi.getByText(/Sisa 1 hari [56] jam, sampai .+.WITA/)).toBeVisible()
  await expect(dedi.getByText('47 kekurangan pada 47 indikator')).toBeVisible()
  await expect(dedi.getByRole('button', { name: 'Kirim', exact: true })).toHaveCount(0)
  await dedi.getByRole('button', { name: 'Kirim untuk diverifikasi' }).press('Enter')
  const sending = dedi.getByRole('dialog', { name: 'Kirim untuk diverifikasi' })
  await expect(sending.getByText('47 kekurangan ikut diteruskan')).toBeVisible()

  // The person in charge is told on Beranda within a second, and gives it back with what is to be mended.
  const gunarsa = await login('gunarsa', `/kota-contoh/${year}`)
  await expect(gunarsa.getByRole('heading', { level: 1, name: 'Beranda' })).toBeVisible()
  await sending.getByRole('button', { name: 'Kirim kepada penanggung jawab' }).press('Enter')
  await expect(gunarsa.getByText('Menunggu Anda:')).toBeVisible()
  await expect(dedi.getByText('Terkirim kepada penanggung jawab')).toBeVisible()
  await expect(dedi.getByRole('button', { name: 'Kirim untuk diverifikasi' })).toHaveCount(0)
  await gunarsa.getByRole('link', { name: 'Buka Tahap' }).click()
  await gunarsa.getByRole('button', { name: 'Kembalikan' }).press('Enter')
  const returning = gunarsa.getByRole('dialog', { name: 'Kembalikan untuk diperbaiki' })
  await returning.getByRole('button', { name: 'Kembalikan' }).press('Enter')
  await expect(returning.getByText('Tuliskan alasannya')).toBeVisible()
  await returning.getByLabel('Alasan').fill('Arsitekturnya belum dinilai.')
  await returning.getByLabel('Tambah catatan untuk indikator').fill('arsitektur')
  await gunarsa.getByRole('option', { name: /^11/ }).click()
  await gunarsa.keyboard.type('Nilai dokumen yang disahkan Maret lalu.')
  await expect(returning.getByLabel(/^11 Arsitektur/)).toHaveValue('Nilai dokumen yang disahkan Maret lalu.')
  await expectAccessible(gunarsa)
  await returning.getByRole('button', { name: 'Kembalikan' }).press('Enter')
  await expect(gunarsa.getByText('Dikembalikan.')).toBeVisible()

  // Before it is sent again, whoever sends is told which notes nobody has acted on, with the way to each.
  await dedi.goto(tahap)
  await expect(dedi.getByText('belum diubah sejak dikembalikan')).toBeVisible()
  await dedi.getByRole('button', { name: 'Kirim untuk diverifikasi' }).press('Enter')
  await expect(sending.getByText(/^1 catatan perbaikan belum dikerjakan/)).toBeVisible()
  await sending.getByRole('link', { name: /^11 Arsitektur/ }).press('Enter')
  await expect(dedi).toHaveURL(/\/penilaian\/11$/)
  await expect(dedi.getByRole('textbox', { name: 'Fakta' })).toBeVisible()

  // What is to be mended stands at its indicator, until it is sent again; then nobody fills in.
  await expect(dedi.getByText('Nilai dokumen yang disahkan Maret lalu.')).toBeVisible()
  await dedi.getByRole('textbox', { name: 'Fakta' }).fill('Disahkan 25 Maret 2025.')
  await dedi.goto(tahap)
  await dedi.getByRole('button', { name: 'Kirim untuk diverifikasi' }).click()
  await dedi.getByRole('button', { name: 'Kirim kepada penanggung jawab' }).click()
  await expect(dedi.getByText('Terkirim kepada penanggung jawab')).toBeVisible()
  await expect(gunarsa.getByText('sudah diubah sejak dikembalikan')).toBeVisible()
  await rina.goto(`/kota-contoh/${year}/penilaian/11`)
  await expect(rina.getByText('Isian terkunci: Dedi Saputra mengirimnya untuk diverifikasi')).toBeVisible()
  await expect(rina.getByRole('textbox', { name: 'Fakta' })).not.toBeEditable()
  await expect(rina.getByText('Nilai dokumen yang disahkan Maret lalu.')).toHaveCount(0)

  // Approved, it is the coordinator's: nobody else's.
  await gunarsa.getByRole('button', { name: 'Setujui' }).click()
  await gunarsa.getByRole('dialog').getByRole('button', { name: 'Setujui' }).click()
  await expect(gunarsa.getByText('Disetujui.')).toBeVisible()
  await expect(gunarsa.getByRole('button', { name: 'Kirim', exact: true })).toHaveCount(0)
  const paper = { number: '1/SPBE/2025', date: '2025-08-30' }
  const refused = await gunarsa.request.post(`/api/assessments/${assessmentId}/stage/submission`, {
    headers: headers(undagi.address),
    data: { expectedStage: 'signing', papers: { officialRecord: paper, publicationConsent: paper } },
  })
  expect([refused.status(), (await refused.json()).code]).toEqual([403, 'assessments.stage_not_yours'])

  // The coordinator sends it with both papers, from two windows at once: one sends, the other is told and loses nothing.
  const sekda = await login('sekda', tahap)
  const again = await login('sekda', tahap)
  for (const page of [again, sekda]) {
    await page.getByRole('button', { name: 'Kirim', exact: true }).click()
    const papers = page.getByRole('dialog', { name: 'Kirim penilaian yang sudah ditandatangani' })
    for (const name of ['Berita Acara Penilaian Mandiri', 'Pernyataan Persetujuan Publikasi']) {
      const group = papers.getByRole('group', { name })
      await group.getByLabel('Nomor').fill('047/BA/SPBE/2025')
      await group.getByLabel('Tanggal').fill('2999-01-01')
    }
    await papers.getByRole('button', { name: 'Kirim penilaian' }).click()
    await expect(papers.getByText(/Tanggal ini belum tiba/)).toHaveCount(2)
    for (const field of await papers.getByLabel('Tanggal').all()) await field.fill('2025-08-30')
    // Before the approval that they rest on: nothing is sent until that is said to be meant.
    await papers.getByRole('button', { name: 'Kirim penilaian' }).click()
    await expect(papers.getByText(/30 Agustus 2025, lebih awal daripada persetujuan/)).toHaveCount(2)
    for (const meant of await papers.getByRole('checkbox', { name: /^Memang .* lanjutkan/ }).all())
      await meant.check()
  }
  await sekda.getByRole('button', { name: 'Kirim penilaian' }).click()
  await expect(sekda.getByText('Penilaian terkirim.')).toBeVisible()
  await expect(again.getByText(/Langkah ini tidak dapat dibuat lagi.+Ni Luh Sekarini mengirim/)).toBeVisible()
  await expect(again.getByLabel('Nomor').first()).toHaveValue('047/BA/SPBE/2025')
  await expect(sekda.getByText('Nomor 047/BA/SPBE/2025, 30 Agu 2025').first()).toBeVisible()
  await expectFitsEveryScreen(sekda)
  await withdraw(gunarsa)
})

test('what was sent in the example is read with its story, by whoever reads the assessment', async ({
  login,
}) => {
  const page = await login('sekda', '/kota-contoh/2021/tahap')

  await expect(page.getByRole('heading', { name: 'Giliran asesor eksternal' })).toBeVisible()
  await expect(page.getByText('I Wayan Gunarsa mengembalikan untuk diperbaiki')).toBeVisible()
  await expect(page.getByText('Nomor 047/BA-SPBE/2021, 28 Okt 2021')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Buka kembali' })).toHaveCount(0)
})
