import { prepareInterview } from './fixtures/prepare-interview.ts'
import { expect, test } from './fixtures/round-of-its-own.ts'
import { appointOperator } from './steps/appoint-operator.ts'
import * as collecting from './steps/collecting.ts'
import * as judging from './steps/judging.ts'
import * as publishing from './steps/publishing.ts'
import { dayFromNow, of, take, takeByLetter } from './steps/round.ts'

const { step } = test
const question = 'Di berapa unit aturan ini berjalan?'
const answer = 'Di 12 dari 31 unit.'
const recommendation = 'Ratakan penerapan aturan di semua unit.'

// PermenPANRB 59/2020 and Pedoman Menteri PANRB 3/2024, stage by stage, each step by the hands that the regulation names: everybody signs in at
// the door and stays in a browser of their own.
test('a round runs from its opening to the published report and its first recommendation kept, every role taking its own step', async ({
  own,
}) => {
  // The steps of seventeen people, one after the other, on a machine that may do other things besides
  test.setTimeout(480_000)
  const { enter } = own

  // Persiapan
  const nina = await step(
    'Kementerian menunjuk tim pelaksana nasional, yang memilih kata sandinya sendiri',
    () => appointOperator(own),
  )
  const rina = await enter('rina', '/kota-contoh/administrasi/putaran')
  await step('Administrator membuka putaran evaluasi, dengan batas waktu', () => collecting.openRound(rina))
  await step('Tim pelaksana menetapkan hari interviu', () => collecting.planInterview(nina))
  const gunarsa = await enter('gunarsa', of('kalender'))
  await step('Penanggung jawab membaca jadwal itu', () =>
    expect(gunarsa.getByText('Jadwal nasional.')).toBeVisible(),
  )

  // Penilaian Mandiri
  const dedi = await enter('dedi', of('permintaan'))
  await step('Asesor internal bertanya kepada perangkat daerah, dan menunjuk pengampu', () =>
    collecting.askUnits(dedi, 'Dinas Kesehatan', 'Dinas Komunikasi dan Informatika'),
  )
  const siti = await enter('siti', of('permintaan'))
  await step('Responden menjawab untuk perangkat daerahnya, dan melampirkan dokumennya', async () => {
    await collecting.answerForUnit(siti, 'Perwali 12/2023 berlaku juga di dinas kami.')
    await collecting.attachProof(siti, 'Perwali 12/2023 tentang Arsitektur')
  })
  const bagus = await enter('bagus', of('permintaan'))
  await step('Kepala perangkat daerah mengesahkan jawaban itu', () => collecting.confirmForUnit(bagus))
  const komang = await enter('komang', of('permintaan'))
  await step('OPD pengampu merangkum jawaban menjadi Fakta instansi', async () => {
    await take(komang, 'Salin jawaban ke Fakta', 'Salin')
    await dedi.goto(of('penilaian/1'))
    await expect(dedi.getByRole('textbox', { name: 'Fakta' })).toHaveValue(/Perwali 12\/2023 berlaku juga/)
  })
  const wirawan = await enter('wirawan', of('penilaian/2'))
  await step('Pelaksana entri data memasukkan Fakta', () =>
    collecting.writeText(wirawan, {
      code: '2',
      field: 'Fakta',
      text: 'Perwali 14/2023, lampiran peta rencana.',
    }),
  )
  await step('Nilai 47 indikator masuk dari tabel tim, dengan pratinjau', () => collecting.bringValues(rina))
  await step('Asesor internal menaikkan satu nilai di halamannya, dengan alasan', () =>
    collecting.rate(dedi, { code: '3', level: 3, reason: 'Peta rencananya sudah ditetapkan.' }),
  )

  // Verifikasi dan pengiriman
  await step('Asesor internal mengirim; penanggung jawab mengembalikan dengan alasan', async () => {
    await collecting.sendForVerification(dedi)
    await collecting.returnWithReason(gunarsa, 'Analisisnya belum ditulis.')
  })
  await step('Asesor internal melengkapi dan mengirim lagi; penanggung jawab menyetujui', async () => {
    await collecting.writeText(dedi, { code: '1', field: 'Analisis', text: 'Memenuhi kriteria tingkat 2.' })
    await collecting.sendForVerification(dedi)
    await take(gunarsa, 'Setujui')
    await expect(gunarsa.getByText('Disetujui.')).toBeVisible()
  })
  const sekda = await enter('sekda', of('tahap'))
  await step('Koordinator menandatangani Berita Acara dan Persetujuan Publikasi, lalu mengirim', () =>
    collecting.signAndSubmit(sekda),
  )

  // Penilaian Dokumen
  await step(
    'Tim pelaksana menugaskan dua asesor eksternal dan Tim Reviu, lalu membuka penilaian dokumen',
    async () => {
      await judging.assignJudges(nina, ['Yusuf Hakim', 'Maya Puspita', 'Nyoman Artawan'])
      await take(nina, 'Buka penilaian dokumen')
    },
  )
  const yusuf = await enter('yusuf', of('penilaian-luar'))
  await step('Asesor eksternal menaikkan satu nilai, dengan fakta dan justifikasi', () =>
    judging.judge(yusuf, {
      ...{ code: '1', level: 3, facts: 'Perwali 12/2023, pasal 4, halaman 6' },
      justification: 'Pengaturannya sudah lengkap.',
    }),
  )
  await step('Dokumen yang dilampirkan responden ada di depan asesor', async () => {
    await yusuf.goto(of('penilaian-luar/1'))
    await expect(yusuf.getByText('Perwali 12/2023 tentang Arsitektur').first()).toBeVisible()
  })
  const maya = await enter('maya', of('penilaian-luar/2'))
  await step('Asesor eksternal lain mengukuhkan yang dinyatakan instansi', () =>
    judging.confirmAsItStands(maya, '2'),
  )

  // Interviu
  await step('Asesor menyusun agenda dan bertanya; instansi menjawab', async () => {
    await take(nina, 'Buka interviu')
    await yusuf.goto(of('interviu'))
    await prepareInterview(yusuf)
    await judging.agendaItem(yusuf, '1').click()
    await judging.askInRoom(yusuf, question)
    await dedi.goto(of('interviu'))
    await expect(dedi.getByText(question)).toBeVisible()
    await judging.answerInRoom(dedi, answer)
    await expect(yusuf.getByText(answer)).toBeVisible()
  })
  await step('Asesor menurunkan nilainya dalam interviu, dengan justifikasi', () =>
    judging.setValueInRoom(yusuf, 2, 'Belum berjalan di semua unit.'),
  )
  await step('Kedua pihak menandatangani notula', async () => {
    await sekda.goto(of('interviu'))
    await judging.signMinutes(yusuf, { signatory: 'Yusuf Hakim (asesor)', said: answer })
    await judging.signMinutes(sekda, { signatory: 'Ni Luh Sekarini (instansi)', said: answer })
    await expect(sekda.getByRole('heading', { name: 'Ditandatangani kedua pihak' })).toBeVisible()
  })

  // Sanggah
  await step('Tim pelaksana memperlihatkan konsep dengan suratnya, dan menetapkan masa sanggah', async () => {
    await takeByLetter(nina, 'Perlihatkan konsep', 'B/21/SPBE/2025')
    await judging.setObjectionTerm(nina)
  })
  await step('Koordinator menyanggah nilai itu; asesor menerima sanggahannya', async () => {
    await judging.object(sekda, '1', 'Perwali berlaku untuk semua unit.')
    await judging.acceptObjection(yusuf, 'Akan dilihat di tempat.')
  })
  await step('Masa sanggah berakhir', () => judging.endObjectionTerm(nina))

  // Visitasi
  await step('Asesor berkunjung, menaikkan nilainya lagi, dan menulis rekomendasi', async () => {
    await nina.goto(of('tahap'))
    await take(nina, 'Buka visitasi')
    await judging.judge(yusuf, {
      ...{ code: '1', level: 3, facts: 'Perwali 12/2023 terpasang di loket ketiga puluh satu unit.' },
      justification: 'Yang disanggah terbukti di tempat.',
    })
    await judging.recommend(yusuf, recommendation)
  })

  // Reviu
  await step(
    'Tim Reviu menandai nilai itu tidak valid; tim pelaksana mengembalikannya kepada asesor, dan sesudahnya setiap nilai ditandai',
    async () => {
      await take(nina, 'Teruskan ke reviu')
      const artawan = await enter('artawan', of('reviu'))
      await judging.markInvalid(artawan, 'Nomor dan pasal tidak disebut.')
      await judging.returnToAssessors(nina, 'Lengkapi faktanya.')
      await yusuf.goto(of('penilaian-luar/1'))
      await expect(yusuf.getByText(/dikembalikan kepada asesor .*: Lengkapi faktanya\./)).toBeVisible()
      await judging.judge(yusuf, {
        ...{ code: '1', level: 3, facts: 'Perwali 12/2023, pasal 4, halaman 6; foto 31 loket, halaman 2.' },
        justification: 'Yang disanggah terbukti di tempat, menurut pasal 4.',
      })
      await take(nina, 'Teruskan ke reviu')
      await judging.markValid(artawan)
      await judging.markSomeValid(artawan, ['2', '3', '4'])
      await judging.markOthersValid(artawan, own.address)
    },
  )

  // Konsolidasi dan publikasi
  await step('Tim pelaksana memublikasikan: instansi melihat nilai resminya sekarang', async () => {
    await judging.consolidate(nina)
    await dedi.goto(of('tahap'))
    await expect(dedi.getByText('Hasil evaluasi sudah dipublikasikan.')).toHaveCount(0)
    await take(nina, 'Publikasikan hasil')
    await expect(dedi.getByText('Hasil evaluasi sudah dipublikasikan.')).toBeVisible()
  })
  const walikota = await enter('walikota', of('hasil'))
  await step('Wali kota membaca hasil di samping penilaian mandiri', async () => {
    await expect(walikota.getByRole('region', { name: 'Indeks dan predikat' })).toBeVisible()
    await expect(walikota.getByRole('button', { name: /^Koreksi nilai/ })).toHaveCount(0)
  })

  // Laporan
  await step('Koordinator menugaskan rekomendasi kepada perangkat daerah, dengan tenggatnya', () =>
    publishing.planRecommendation(sekda, { unit: 'Dinas Kesehatan', day: dayFromNow(200) }),
  )
  const report = await step('Tim pelaksana menandatangani dan menerbitkan Laporan Hasil Evaluasi', () =>
    publishing.issueReport(nina, '7/LHE/2025'),
  )
  const anybody = await own.visit('/periksa')
  await step('Siapa pun memeriksa naskah itu dengan kodenya, tanpa akun', () =>
    publishing.checkPaper(anybody, report, '7/LHE/2025'),
  )

  // Tindak lanjut
  await step('Perangkat daerah melaporkan rekomendasi selesai; penanggung jawab mengesahkan', async () => {
    await siti.goto(of('rekomendasi'))
    await publishing.reportDone(siti, 'Aturan diterapkan di 31 unit.')
    await publishing.confirmDone(gunarsa)
  })
  const lestari = await enter('lestari', '/kota-contoh/administrasi/catatan')
  await step('Inspektorat membaca siapa melakukan apa', async () => {
    for (const name of ['Nina Lestari', 'I Wayan Gunarsa', 'Siti Rahmawati'])
      await expect(lestari.getByRole('row', { name }).first()).toBeVisible()
  })
})
