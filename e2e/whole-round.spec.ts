import type { Page } from '@playwright/test'
import { prepareInterview } from './fixtures/prepare-interview.ts'
import { expect, test } from './fixtures/round-of-its-own.ts'

const year = 2025
const of = (page: string) => `/kota-contoh/${year}/${page}`

/** "2026-12-03": so many days from now, where Kota Contoh is. */
const dayFromNow = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar', dateStyle: 'short' }).format(
    Date.now() + days * 86_400_000,
  )

/** One step of a stage, and the question that comes before it. */
async function take(page: Page, step: string, confirm = step): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: confirm, exact: true }).click()
  await expect(dialog).toHaveCount(0)
}

/** 47 values, as the team has them in its own table. */
const values = [
  ['instansi', 'tahun', ...Array.from({ length: 47 }, (_, n) => n + 1)].join(','),
  ['Kota Contoh', year, ...Array.from({ length: 47 }, (_, n) => (n < 10 ? 2 : 3))].join(','),
].join('\n')

// PermenPANRB 59/2020 and Pedoman Menteri PANRB 3/2024, stage by stage, each step by the hands that the regulation names.
test('a round runs from its opening to the published report and its first recommendation, every role taking its own step', async ({
  own,
}) => {
  // The steps of twelve people, one after the other, on a machine that may do other things besides
  test.setTimeout(300_000)
  const { enter } = own
  const rina = await enter('rina', '/kota-contoh/administrasi/putaran')

  const nina =
    await test.step('Kementerian: tim pelaksana nasional ditunjuk, dan memilih kata sandinya sendiri', async () => {
      const printed = await own.command(
        ...['operator', 'add', 'nina@menpan.go.id', '--name', 'Nina Lestari'],
        ...['--reason', 'Surat tugas B/1/2025', '--public-address', own.address],
      )
      const link = /http\S+#\S+/.exec(printed)?.[0] ?? ''
      const page = await own.visit(link)
      await page.getByLabel('Kata sandi baru').fill('perahu kertas di atas meja')
      await page.getByRole('button', { name: 'Pakai kata sandi ini' }).click()
      await expect(page.getByText('Kata sandi sudah diganti.')).toBeVisible()
      await page.getByRole('link', { name: 'Ke halaman masuk' }).click()
      await page.getByLabel('Surel').fill('nina@menpan.go.id')
      await page.getByLabel('Kata sandi', { exact: true }).fill('perahu kertas di atas meja')
      await page.getByRole('button', { name: 'Masuk', exact: true }).click()
      await page.waitForURL((url) => url.pathname !== '/masuk')
      return page
    })

  await test.step('Pembukaan: administrator membuka putaran evaluasi, dengan batas waktu', async () => {
    await rina.getByRole('button', { name: 'Buka putaran' }).click()
    const dialog = rina.getByRole('dialog')
    await dialog.getByLabel('Tahun').fill(String(year))
    await dialog.getByLabel('Batas waktu').fill(dayFromNow(20))
    await dialog.getByRole('button', { name: `Buka putaran ${year}` }).click()
    await rina.waitForURL(`**/kota-contoh/${year}`)
  })

  await test.step('Kalender: tim pelaksana menetapkan hari interviu, dan instansi membacanya', async () => {
    await nina.goto(of('kalender'))
    await nina.getByRole('button', { name: 'Ubah jadwal' }).click()
    const dialog = nina.getByRole('dialog')
    const interview = dialog.getByRole('group', { name: 'Interviu' })
    await interview.getByLabel('Hari pertama').fill(dayFromNow(30))
    await interview.getByLabel('Hari terakhir').fill(dayFromNow(35))
    await dialog.getByLabel('Alasan').fill('Jadwal nasional.')
    await dialog.getByRole('button', { name: 'Simpan jadwal' }).click()
    await expect(dialog).toHaveCount(0)
  })
  const gunarsa = await enter('gunarsa', of('kalender'))
  await expect(gunarsa.getByText('Jadwal nasional.')).toBeVisible()

  const dedi = await enter('dedi', of('permintaan'))
  await test.step('Penilaian Mandiri: asesor internal bertanya kepada perangkat daerah, dan menunjuk pengampu', async () => {
    await dedi.getByRole('button', { name: 'Minta jawaban' }).click()
    const dialog = dedi.getByRole('dialog')
    await dialog.getByRole('group', { name: 'Indikator' }).getByLabel(/^1 /).check()
    await dialog
      .getByRole('group', { name: /Perangkat daerah/ })
      .getByLabel('Dinas Kesehatan')
      .check()
    await dialog
      .getByLabel('Pengampu', { exact: true })
      .selectOption({ label: 'Dinas Komunikasi dan Informatika' })
    await dialog.getByLabel('Paling lambat dijawab').fill(dayFromNow(10))
    await dialog.getByRole('button', { name: 'Kirim 1 permintaan' }).click()
    await expect(dialog).toHaveCount(0)
  })

  await test.step('Penilaian Mandiri: responden perangkat daerah menjawab, kepala OPD mengesahkan', async () => {
    const siti = await enter('siti', of('permintaan'))
    await siti.getByRole('button', { name: 'Jawab', exact: true }).click()
    await siti.getByRole('radio').first().check()
    await siti.getByLabel('Ceritakan singkat').fill('Perwali 12/2023 berlaku juga di dinas kami.')
    await siti.getByRole('button', { name: 'Kirim jawaban' }).click()
    await expect(siti.getByRole('button', { name: 'Kirim jawaban' })).toHaveCount(0)
    const bagus = await enter('bagus', of('permintaan'))
    await bagus.getByRole('button', { name: 'Sahkan jawaban ini' }).click()
    await expect(bagus.getByRole('button', { name: 'Sahkan jawaban ini' })).toHaveCount(0)
  })

  await test.step('Penilaian Mandiri: OPD pengampu merangkum jawaban menjadi Fakta instansi', async () => {
    const komang = await enter('komang', of('permintaan'))
    await take(komang, 'Salin jawaban ke Fakta', 'Salin')
    await dedi.goto(of('penilaian/1'))
    await expect(dedi.getByRole('textbox', { name: 'Fakta' })).toHaveValue(/Perwali 12\/2023 berlaku juga/)
  })

  await test.step('Penilaian Mandiri: nilai 47 indikator masuk dari tabel tim, dengan pratinjau', async () => {
    await rina.goto('/kota-contoh/administrasi/impor')
    const chooser = rina.waitForEvent('filechooser')
    await rina.getByRole('button', { name: 'Pilih berkas' }).click()
    await (await chooser).setFiles({ name: 'nilai.csv', mimeType: 'text/csv', buffer: Buffer.from(values) })
    await rina.getByRole('button', { name: 'Terapkan 47 perubahan' }).click()
    await expect(rina.getByText(/Diterapkan Rina.*: 47 perubahan/)).toBeVisible()
  })

  await test.step('Verifikasi: asesor internal mengirim; penanggung jawab mengembalikan dengan catatan, lalu menyetujui', async () => {
    await dedi.goto(of('tahap'))
    await take(dedi, 'Kirim untuk diverifikasi', 'Kirim kepada penanggung jawab')
    await gunarsa.goto(of('tahap'))
    await gunarsa.getByRole('button', { name: 'Kembalikan' }).click()
    const returning = gunarsa.getByRole('dialog')
    await returning.getByLabel('Alasan').fill('Analisisnya belum ditulis.')
    await returning.getByRole('button', { name: 'Kembalikan' }).click()
    await expect(gunarsa.getByText('Dikembalikan.')).toBeVisible()
    await dedi.goto(of('penilaian/1'))
    await dedi.getByRole('textbox', { name: 'Analisis' }).fill('Memenuhi kriteria tingkat 2.')
    await dedi.goto(of('tahap'))
    await take(dedi, 'Kirim untuk diverifikasi', 'Kirim kepada penanggung jawab')
    await take(gunarsa, 'Setujui')
    await expect(gunarsa.getByText('Disetujui.')).toBeVisible()
  })

  const sekda = await enter('sekda', of('tahap'))
  await test.step('Pengiriman: koordinator menandatangani Berita Acara dan Persetujuan Publikasi, lalu mengirim', async () => {
    await sekda.getByRole('button', { name: 'Kirim', exact: true }).click()
    const papers = sekda.getByRole('dialog')
    for (const name of ['Berita Acara Penilaian Mandiri', 'Pernyataan Persetujuan Publikasi']) {
      const paper = papers.getByRole('group', { name })
      await paper.getByLabel('Nomor').fill('047/SPBE/2025')
      await paper.getByLabel('Tanggal').fill(dayFromNow(0))
    }
    await papers.getByRole('button', { name: 'Kirim penilaian' }).click()
    await expect(sekda.getByText('Penilaian terkirim.')).toBeVisible()
  })

  await test.step('Penugasan: tim pelaksana menugaskan dua asesor eksternal dan Tim Reviu', async () => {
    await nina.goto(of('tahap'))
    const panel = nina.getByRole('region', { name: 'Penugasan asesor' })
    for (const name of ['Yusuf Hakim', 'Maya Puspita', 'Nyoman Artawan']) {
      await panel.getByRole('button', { name: 'Tugaskan asesor' }).click()
      const dialog = nina.getByRole('dialog')
      const who = dialog.getByLabel('Siapa')
      const label = await who.locator('option', { hasText: name }).textContent()
      await who.selectOption({ label: label ?? name })
      await dialog.getByRole('button', { name: 'Tugaskan', exact: true }).click()
      await expect(dialog).toHaveCount(0)
      await expect(panel.getByRole('listitem').filter({ hasText: name })).toBeVisible()
    }
  })

  const yusuf = await enter('yusuf', of('penilaian-luar'))
  await test.step('Penilaian Dokumen: satu asesor menaikkan dengan justifikasi, yang lain mengukuhkan', async () => {
    await take(nina, 'Buka penilaian dokumen')
    await yusuf.goto(of('penilaian-luar/1'))
    await yusuf.getByRole('radio', { name: /^Tingkat 3/ }).check()
    await yusuf.getByRole('textbox', { name: 'Fakta' }).fill('Perwali 12/2023, pasal 4, halaman 6')
    await yusuf.getByRole('textbox', { name: /^Justifikasi/ }).fill('Pengaturannya sudah lengkap.')
    await yusuf.getByRole('button', { name: /^Kukuhkan/ }).click()
    await expect(yusuf.getByRole('heading', { level: 1, name: /^2 / })).toBeVisible()
    const maya = await enter('maya', of('penilaian-luar/2'))
    await expect(maya.getByText('Belum disentuh pada tahap ini')).toBeVisible()
    await maya.getByRole('button', { name: /^Kukuhkan/ }).click()
    await expect(maya.getByRole('heading', { level: 1, name: /^3 / })).toBeVisible()
  })

  await test.step('Interviu: asesor menyusun agenda dan bertanya, instansi menjawab', async () => {
    await take(nina, 'Buka interviu')
    await yusuf.goto(of('interviu'))
    await prepareInterview(yusuf)
    await dedi.goto(of('interviu'))
    await yusuf.getByRole('button', { name: 'Mulai bahas butir ini' }).click()
    await yusuf.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Di berapa unit aturan ini berjalan?')
    await yusuf.getByRole('button', { name: 'Ajukan', exact: true }).click()
    await expect(dedi.getByText('Di berapa unit aturan ini berjalan?')).toBeVisible()
    await dedi.getByRole('textbox', { name: /^Jawaban/ }).fill('Di 12 dari 31 unit.')
    await dedi.getByRole('button', { name: 'Catat jawaban' }).click()
    await expect(yusuf.getByText('Di 12 dari 31 unit.')).toBeVisible()
  })

  await test.step('Interviu: kedua pihak menandatangani notula', async () => {
    await sekda.goto(of('interviu'))
    for (const [page, name] of [
      [yusuf, 'Yusuf Hakim (asesor)'],
      [sekda, 'Ni Luh Sekarini (instansi)'],
    ] as const) {
      await page.getByRole('button', { name: 'Notula', exact: true }).click()
      const minutes = page.getByRole('dialog', { name: 'Notula interviu' })
      await expect(minutes.getByText('Di 12 dari 31 unit.')).toBeVisible()
      // Whoever enters changes the minutes: they are signed once both sides are in them.
      await expect(minutes.getByText(/^Hadir: .*Ni Luh Sekarini/)).toBeVisible()
      await minutes.getByRole('button', { name: 'Tandatangani notula ini' }).click()
      await expect(minutes.getByText(`${name}: menandatangani`)).toBeVisible()
    }
    await expect(sekda.getByText('Ditandatangani kedua pihak')).toBeVisible()
  })

  await test.step('Reviu: Tim Reviu menandai nilai tidak valid dengan catatan, lalu valid', async () => {
    await take(nina, 'Teruskan ke reviu')
    const artawan = await enter('artawan', of('reviu'))
    await artawan.getByText('1 Kebijakan Arsitektur SPBE', { exact: true }).click()
    await artawan.getByLabel(/^Catatan reviu/).fill('Pasal tidak cukup.')
    await artawan.getByRole('button', { name: 'Tidak valid' }).click()
    await expect(artawan.getByText('Tidak valid, Nyoman Artawan: Pasal tidak cukup.')).toBeVisible()
    await artawan.getByRole('button', { name: 'Valid', exact: true }).click()
    await expect(artawan.getByText('Valid, Nyoman Artawan')).toBeVisible()
  })

  await test.step('Konsolidasi dan publikasi: instansi melihat nilai resminya, dan baru sekarang', async () => {
    await take(nina, 'Teruskan ke konsolidasi')
    await dedi.goto(of('tahap'))
    await expect(dedi.getByText('Hasil evaluasi sudah dipublikasikan.')).toHaveCount(0)
    await take(nina, 'Publikasikan hasil')
    await expect(dedi.getByText('Hasil evaluasi sudah dipublikasikan.')).toBeVisible()
  })

  await test.step('Laporan: tim pelaksana menerbitkan Laporan Hasil Evaluasi, dan siapa pun memeriksa kodenya', async () => {
    await nina.goto(of('naskah'))
    const report = nina.getByRole('region', { name: 'Laporan Hasil Evaluasi' })
    await report.getByRole('button', { name: 'Terbitkan Laporan Hasil Evaluasi' }).click()
    const dialog = nina.getByRole('dialog')
    await dialog.getByLabel('Ringkasan').fill('Kebijakan lengkap, penerapannya belum merata.')
    await dialog.getByLabel('Nomor naskah').fill('7/LHE/2025')
    await dialog.getByLabel('Tempat ditandatangani').fill('Jakarta')
    await dialog.getByLabel('Tanggal naskah').fill(dayFromNow(0))
    await dialog.getByLabel('Menandatangani sebagai').fill('Ketua tim pelaksana')
    await dialog.getByRole('button', { name: 'Terbitkan' }).click()
    await expect(report.getByRole('link', { name: 'Versi 1, nomor 7/LHE/2025' })).toBeVisible()
    const told = await report.getByText(/Kode periksa [0-9A-Z-]{19}/).textContent()
    const anybody = await own.visit('/periksa')
    await anybody.getByRole('textbox').fill(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(told ?? '')?.[0] ?? '')
    await anybody.keyboard.press('Enter')
    await expect(anybody.getByText('7/LHE/2025')).toBeVisible()
    await expect(anybody.getByText('Kota Contoh').first()).toBeVisible()
  })

  await test.step('Tindak lanjut: rekomendasinya dicatat dari laporan, dan koordinator menugaskannya', async () => {
    await dedi.goto(of('rekomendasi'))
    await dedi.getByRole('button', { name: 'Catat dari laporan' }).click()
    const recording = dedi.getByRole('dialog')
    await recording.getByLabel('Rekomendasi', { exact: true }).fill('Ratakan penerapan aturan di semua unit.')
    await recording.getByLabel('Tentang').selectOption('indicator 1')
    await recording.getByLabel('Nama laporan').fill('LHE SPBE 2025')
    await recording.getByLabel('Halaman').fill('12')
    await recording.getByRole('button', { name: 'Simpan' }).click()
    await expect(recording).toHaveCount(0)
    await sekda.goto(of('rekomendasi'))
    await sekda.getByRole('button', { name: 'Tugaskan' }).first().click()
    const planning = sekda.getByRole('dialog')
    await planning.getByLabel('Perangkat daerah').selectOption({ label: 'Dinas Kesehatan' })
    await planning.getByLabel('Tenggat').fill(dayFromNow(200))
    await planning.getByRole('button', { name: 'Tugaskan' }).click()
    await expect(sekda.getByText('Sedang dikerjakan.')).toBeVisible()
  })
})
