import { submitRound } from './fixtures/submitted-round.ts'
import { expect, test } from './fixtures/undagi.ts'

test.use({ alone: 'judging' })

const year = 2024
const luar = `/kota-contoh/${year}/penilaian-luar`
const letter = { number: 'B/17/SPBE/2024', date: '2024-09-02' }

test('two assessors judge what the institution claims: side by side, justified, and nothing typed is lost', async ({
  login,
  undagi,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  // seven people sign in, and each of them looks more than once
  test.slow()
  const team = { rina: await login('rina'), gunarsa: await login('gunarsa'), sekda: await login('sekda') }
  const values = { '1': '2', '2': '3', '3': '1' }
  const round = await submitRound(team, { address: undagi.address, year, values })
  const yusuf = await login('yusuf')
  await round.assign(yusuf, 'judging')
  await yusuf.goto(luar)
  await expect(yusuf.getByRole('heading', { name: 'Penilaian luar belum dimulai' })).toBeVisible()
  await round.post(team.gunarsa, '/stages/openings', {
    ...{ expectedStage: 'submitted', open: 'document_review', letter },
  })

  // What was opened is there within a second. What nobody touched says whose value and texts it carries.
  await expect(yusuf.getByText(/Penilaian dokumen: 0 dari 47 indikator/)).toBeVisible()
  await expect(yusuf.getByRole('row', { name: /^1 Kebijakan Arsitektur SPBE/ })).toContainText(
    'Nilai dan teks tahap sebelumnya',
  )
  await expectFitsEveryScreen(yusuf)
  await yusuf.getByRole('link', { name: 'Nilai indikator 1' }).click()
  await expect(yusuf.getByText('Belum disentuh pada tahap ini')).toBeVisible()
  await expectFitsEveryScreen(yusuf)

  // Another value needs a justification; what is typed is checked for what it names, and blocks nothing.
  await yusuf.keyboard.press('3')
  await expect(yusuf.getByText('Naik dari 2 ke 3: justifikasi wajib.')).toBeVisible()
  await expect(yusuf.getByText(/Belum dikirim: nilainya berbeda/)).toBeVisible()
  await yusuf.getByRole('textbox', { name: 'Fakta' }).fill('Perwali 12/2023, pasal 4')
  await expect(yusuf.getByText('Belum menyebut: halaman.')).toBeVisible()
  await yusuf.getByRole('textbox', { name: 'Fakta' }).fill('Perwali 12/2023, pasal 4, halaman 6')
  await expect(yusuf.getByText('Dokumen, nomor, pasal, dan halaman sudah disebut.')).toBeVisible()

  // Not sent and the page gone: it stands there again, and the list says so.
  await yusuf.reload()
  await expect(yusuf.getByRole('textbox', { name: 'Fakta' })).toHaveValue(
    'Perwali 12/2023, pasal 4, halaman 6',
  )
  await expect(yusuf.getByRole('radio', { name: /^Tingkat 3/ })).toBeChecked()
  await yusuf.keyboard.press('c')
  await expect(yusuf.getByText('Tuliskan mengapa nilainya berbeda dari tahap sebelumnya.')).toBeVisible()
  await yusuf.keyboard.press('Escape')
  await yusuf.getByRole('group').filter({ hasText: 'Nilai naik dari 2 menjadi 3' }).locator('summary').click()
  await yusuf.getByRole('button', { name: /Nilai naik dari 2 menjadi 3/ }).click()
  await expect(yusuf.getByRole('textbox', { name: /^Justifikasi/ })).toHaveValue(
    /Nilai naik dari 2 menjadi 3/,
  )
  await expectAccessible(yusuf)

  // A colleague at the same indicator sees it within a second; where both write, a person chooses.
  const maya = await login('maya')
  await round.assign(maya, 'judging')
  await maya.goto(`${luar}/1`)
  await expect(maya.getByText('Belum disentuh pada tahap ini')).toBeVisible()
  await yusuf.getByRole('textbox', { name: 'Analisis' }).fill('Yusuf: memenuhi tingkat 3.')
  await maya.getByRole('textbox', { name: 'Analisis' }).fill('Maya: belum memenuhi.')
  await yusuf.getByRole('textbox', { name: 'Fakta' }).focus()
  await expect(yusuf.getByText(/tersimpan .+ Yusuf Hakim/)).toBeVisible()
  await expect(maya.getByText(/Yusuf Hakim menyimpan ini/)).toBeVisible()
  await expect(maya.getByRole('radio', { name: /^Tingkat 3/ })).toBeChecked()
  await expectAccessible(maya)
  await maya.getByRole('button', { name: 'Gabungkan keduanya' }).click()
  await expect(maya.getByText(/tersimpan .+ Maya Puspita/)).toBeVisible()
  await expect(yusuf.getByRole('textbox', { name: 'Analisis' })).toHaveValue(
    'Yusuf: memenuhi tingkat 3.\nMaya: belum memenuhi.',
  )

  // Confirmed as it stands, on to the next: with the keyboard alone.
  await yusuf.getByRole('heading', { level: 1 }).click()
  await yusuf.keyboard.press('j')
  await expect(yusuf.getByRole('heading', { level: 1, name: /^2 / })).toBeVisible()
  await yusuf.keyboard.press('c')
  await expect(yusuf.getByRole('heading', { level: 1, name: /^3 / })).toBeVisible()
  await yusuf.keyboard.press('u')
  await expect(yusuf.getByText(/2 dari 47 indikator.+1 nilainya berbeda/)).toBeVisible()
  await yusuf.getByRole('link', { name: /^berubah dari tahap sebelumnya/ }).click()
  await expect(yusuf.getByRole('row')).toHaveCount(2)

  // The institution sees none of it before it is released, and no respondent the stages at all.
  const seen = await (await team.rina.request.get(`/api/assessments/${round.assessmentId}/stages`)).json()
  expect(seen.seen).toEqual(['self_assessment'])
  await team.rina.goto(`${luar}/1`)
  await expect(team.rina.getByRole('heading', { name: 'Peran Anda di Kota Contoh' })).toBeVisible()
  const siti = await login('siti')
  expect((await siti.request.get(`/api/assessments/${round.assessmentId}/stages`)).status()).toBe(403)
})

test('the review marks values, what is not valid goes back, and the person in charge records each step of the ministry by its letter', async ({
  login,
  undagi,
  expectFitsEveryScreen,
}) => {
  // five people sign in, and each of them looks more than once
  test.slow()
  const team = { rina: await login('rina'), gunarsa: await login('gunarsa'), sekda: await login('sekda') }
  const round = await submitRound(team, { address: undagi.address, year: 2023, values: { '1': '2' } })
  const { gunarsa } = team
  const artawan = await login('artawan')
  await round.assign(artawan, 'review')
  await artawan.goto('/kota-contoh/2023/reviu')
  await expect(artawan.getByText('Reviu sedang tidak berjalan.')).toBeVisible()

  // A step of the ministry without its letter is not recorded; with it, those from outside see it within a second.
  await gunarsa.goto('/kota-contoh/2023/tahap')
  await gunarsa.getByRole('button', { name: 'Buka penilaian dokumen' }).click()
  const opening = gunarsa.getByRole('dialog', { name: 'Buka penilaian dokumen' })
  await opening.getByRole('button', { name: 'Buka penilaian dokumen' }).click()
  await expect(opening.getByText('Isi nomor suratnya.')).toBeVisible()
  await opening.getByLabel('Nomor').fill(letter.number)
  await opening.getByLabel('Tanggal').fill(letter.date)
  await opening.getByRole('button', { name: 'Buka penilaian dokumen' }).click()
  const values = artawan.getByRole('region', { name: 'Nilai per indikator' })
  await expect(values.getByText('Dokumen', { exact: true })).toBeVisible()
  await expect(gunarsa.getByRole('button', { name: 'Buka interviu' })).toBeVisible()
  for (const [expectedStage, open] of [
    ['document_review', 'interview'],
    ['interview', 'score_review'],
  ])
    await round.post(gunarsa, '/stages/openings', { expectedStage, open, letter })

  // Not valid needs a note; what is marked stands there by name.
  await artawan.getByText('1 Kebijakan Arsitektur SPBE', { exact: true }).click()
  await artawan.getByRole('button', { name: 'Tidak valid' }).click()
  await expect(artawan.getByText('Tuliskan mengapa nilai ini tidak valid.')).toBeVisible()
  await artawan.getByLabel(/^Catatan reviu/).fill('Pasal tidak disebut.')
  await artawan.getByRole('button', { name: 'Tidak valid' }).click()
  await expect(artawan.getByText('Tidak valid, Nyoman Artawan: Pasal tidak disebut.')).toBeVisible()
  await expect(artawan.getByText(/Harus dikembalikan kepada asesor sebelum konsolidasi/)).toBeVisible()
  await expectFitsEveryScreen(artawan)

  // What is not valid is not consolidated, whoever tries, and is named; what nobody marked is, with a reason that stays to be read.
  await gunarsa.getByRole('button', { name: 'Teruskan ke konsolidasi' }).click()
  const passing = gunarsa.getByRole('dialog', { name: 'Teruskan ke konsolidasi' })
  await passing.getByLabel('Nomor').fill(letter.number)
  await passing.getByLabel('Tanggal').fill(letter.date)
  await expect(passing.getByText('Ditandai Tidak Valid, kembalikan dahulu kepada asesor: 1.')).toBeVisible()
  await expect(passing.getByText('Selama itu langkah ini ditolak.')).toBeVisible()
  // one was led on to the next: back to the first
  await artawan.getByRole('button', { name: 'Lihat lagi 1', exact: true }).click()
  await artawan.getByRole('button', { name: 'Valid', exact: true }).click()
  await expect(artawan.getByText('Valid, Nyoman Artawan')).toBeVisible()
  await expect(passing.getByText('Ditandai Tidak Valid, kembalikan dahulu kepada asesor')).toHaveCount(0)
  await expect(passing.getByText('Belum ditandai Tim Reviu (46):')).toBeVisible()
  await expect(passing.getByRole('link', { name: '47', exact: true })).toBeVisible()
  await passing.getByRole('button', { name: 'Teruskan ke konsolidasi' }).click()
  await expect(passing.getByText('Tuliskan alasannya, atau tunggu Tim Reviu menandainya.')).toBeVisible()
  await expectFitsEveryScreen(gunarsa)
  await passing.getByLabel('Alasan dilanjutkan tanpa tanda reviu').fill('Reviu lainnya ada dalam surat itu.')
  await passing.getByRole('button', { name: 'Teruskan ke konsolidasi' }).click()
  await expect(gunarsa.getByRole('button', { name: 'Publikasikan hasil' })).toBeVisible()
  await expect(
    gunarsa.getByText(/^46 nilai tanpa tanda reviu .*karena: Reviu lainnya ada dalam surat itu\.$/),
  ).toBeVisible()

  // Before publication the institution sees nothing of it, and the review says nothing to it at all.
  const stages = `/api/assessments/${round.assessmentId}/stages`
  const before = await (await team.rina.request.get(stages)).json()
  expect(before.seen).toEqual(['self_assessment'])
  await round.post(gunarsa, '/stages/publication', { expectedStage: 'consolidation', letter })
  const after = await (await team.rina.request.get(stages)).json()
  expect(after.seen).toEqual(['self_assessment', 'document_review', 'interview'])
  expect(after.indicators[0].review).toBeNull()

  // Nothing was recommended: whoever issues the report is told what follows, and says that it is meant.
  await gunarsa.goto('/kota-contoh/2023/naskah')
  const report = gunarsa.getByRole('region', { name: 'Laporan Hasil Evaluasi' })
  await report.getByRole('button', { name: 'Terbitkan Laporan Hasil Evaluasi' }).click()
  const issuing = gunarsa.getByRole('dialog', { name: 'Terbitkan Laporan Hasil Evaluasi versi 1' })
  await issuing.getByLabel('Nomor naskah').fill('7/LHE/2023')
  await issuing.getByLabel('Tempat ditandatangani').fill('Jakarta')
  await issuing.getByLabel('Tanggal naskah').fill('2023-12-16')
  await issuing.getByLabel('Menandatangani sebagai').fill('Ketua tim pelaksana')
  await issuing.getByRole('button', { name: 'Terbitkan' }).click()
  await expect(issuing.getByText(/^Nyatakan bahwa memang tanpa rekomendasi/)).toBeVisible()
  await expectFitsEveryScreen(gunarsa)
  await issuing.getByRole('checkbox', { name: /^Memang tanpa rekomendasi/ }).check()
  await issuing.getByRole('button', { name: 'Terbitkan' }).click()
  await expect(report.getByRole('link', { name: 'Versi 1, nomor 7/LHE/2023' })).toBeVisible()
  await artawan.goto('/kota-contoh/2023/tahap')
  await expect(artawan.getByText('Hasil evaluasi sudah dipublikasikan.')).toBeVisible()
  await expectFitsEveryScreen(artawan)
})
