import { submitRound } from './fixtures/submitted-round.ts'
import { expect, test } from './fixtures/undagi.ts'

test.use({ alone: 'double-ratings' })

const year = 2020
const ganda = `/kota-contoh/${year}/penilaian-ganda`
const letter = { number: 'B/17/SPBE/2020', date: '2020-09-02' }

test('a sample is drawn, rated by two who do not see each other, and where they differ settled by a third', async ({
  login,
  undagi,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  // six people sign in, and each of them looks more than once
  test.slow()
  const team = { rina: await login('rina'), gunarsa: await login('gunarsa'), sekda: await login('sekda') }
  const round = await submitRound(team, { address: undagi.address, year, values: { '1': '2' } })
  const [yusuf, maya, artawan] = [await login('yusuf'), await login('maya'), await login('artawan')]
  await round.assign(yusuf, 'judging')
  await round.assign(maya, 'second_rating')
  await round.assign(artawan, 'review')
  const { gunarsa } = team
  await round.post(gunarsa, '/stages/openings', {
    ...{ expectedStage: 'submitted', open: 'document_review', letter },
  })

  // Drawn by a seed that is said aloud, with a reason and the letter; all 47, so that each is in it.
  await gunarsa.goto(ganda)
  await gunarsa.getByRole('button', { name: 'Undi sampel' }).press('Enter')
  const drawing = gunarsa.getByRole('dialog', { name: 'Undi sampel penilaian ganda' })
  await drawing.getByLabel('Banyaknya indikator').fill('48')
  await drawing.getByRole('button', { name: 'Undi' }).press('Enter')
  await expect(drawing.getByText('Tulis bilangan dari 1 sampai 47.')).toBeVisible()
  await expect(drawing.getByText('Tulis kata undiannya.')).toBeVisible()
  await expectAccessible(gunarsa)
  await drawing.getByLabel('Banyaknya indikator').fill('47')
  await drawing.getByLabel('Kata undian').fill('2 September, nomor 17')
  await drawing.getByLabel('Alasan').fill('Uji kesepakatan asesor.')
  await drawing.getByLabel('Nomor surat kementerian').fill(letter.number)
  await drawing.getByLabel('Tanggal surat kementerian').fill(letter.date)
  await drawing.getByRole('button', { name: 'Undi' }).press('Enter')
  await expect(gunarsa.getByText(/47 indikator diundi dengan kata “2 September, nomor 17”/)).toBeVisible()
  await expect(gunarsa.getByRole('heading', { name: 'Kesepakatan' })).toHaveCount(0)

  // The first judges as always, and is told nothing of a sample.
  await round.put(yusuf, '/stages/document_review/indicators/1', {
    ...{ expectedVersion: 0, value: '3', facts: 'Rahasia yang pertama.', analysis: '' },
    justification: 'Naskahnya ada.',
  })
  await yusuf.goto(ganda)
  await expect(yusuf.getByRole('heading', { name: 'Peran Anda di Kota Contoh' })).toBeVisible()

  // The second sees what the institution says, and nothing of the first.
  await maya.goto(ganda)
  await maya.getByRole('link', { name: /^1 / }).press('Enter')
  await expect(maya.getByRole('heading', { level: 1, name: /^1 / })).toBeVisible()
  await expect(maya.getByRole('heading', { name: 'Penilaian mandiri' })).toBeVisible()
  await expect(maya.getByText('Rahasia yang pertama.')).toHaveCount(0)
  await maya.getByRole('button', { name: 'Simpan, lalu 2' }).press('Enter')
  await expect(maya.getByText('Pilih nilainya.')).toBeVisible()
  await maya.getByRole('radio', { name: /^Tingkat 2/ }).check()
  await maya.getByRole('textbox', { name: 'Fakta' }).fill('Perwali 12/2020, pasal 4.')

  // Not saved and the page gone: it stands there again.
  await maya.reload()
  await expect(maya.getByRole('textbox', { name: 'Fakta' })).toHaveValue('Perwali 12/2020, pasal 4.')
  await expect(maya.getByRole('radio', { name: /^Tingkat 2/ })).toBeChecked()
  await expectAccessible(maya)
  await expectFitsEveryScreen(maya)
  await maya.getByRole('button', { name: 'Simpan, lalu 2' }).press('Enter')
  await expect(maya.getByRole('heading', { level: 1, name: /^2 / })).toBeVisible()
  await maya.goto(ganda)
  await expect(maya.getByText('46 indikator belum Anda nilai')).toBeVisible()

  // Both are in: the review compares them, and settles with a reason what differs.
  await artawan.goto(ganda)
  await expect(artawan.getByText('berbeda -1, Yusuf Hakim dan Maya Puspita')).toBeVisible()
  await expect(artawan.getByText('Terlalu sedikit untuk dinyatakan: perlu 10 pasang.').first()).toBeVisible()
  await expectFitsEveryScreen(artawan)
  await artawan.getByRole('button', { name: 'Selesaikan indikator 1' }).press('Enter')
  const settling = artawan.getByRole('dialog', { name: 'Selesaikan perbedaan indikator 1' })
  await settling.getByRole('radio', { name: /^Tingkat 2/ }).check()
  await settling.getByRole('button', { name: 'Selesaikan' }).press('Enter')
  await expect(settling.getByText('Tuliskan alasannya.')).toBeVisible()
  await expectAccessible(artawan)
  await settling.getByLabel('Alasan').fill('Pasal 4 belum memuat semuanya.')
  await settling.getByRole('button', { name: 'Selesaikan' }).press('Enter')
  await expect(
    artawan.getByText('Diselesaikan pada 2 oleh Nyoman Artawan: Pasal 4 belum memuat semuanya.'),
  ).toBeVisible()
  await expect(artawan.getByText(/Nilai tahapnya tidak ikut berubah/)).toBeVisible()
  await expectAccessible(artawan)
})
