import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readWholeArchive } from '@undagi/documents/whole-archive'
import { buildTemplate, paragraph } from '@undagi/papers/testing'
import { expect, test } from './fixtures/undagi.ts'

test.describe.configure({ mode: 'serial' })

/** A round of the example that was judged from outside and published. */
const published = '/kota-contoh/2018/naskah'
/** One that its institution is still filling in. */
const open = '/kota-contoh/2022/naskah'

test('the person in charge issues the next version of the report of a published round, and anybody finds out by its code that it is genuine', async ({
  login,
  page,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  const gunarsa = await login('gunarsa', published)
  const report = gunarsa.getByRole('region', { name: 'Laporan Hasil Evaluasi' })
  await expect(report.getByRole('link', { name: 'Versi 1, nomor B/37/LHE/2019' })).toBeVisible()
  await report.getByRole('button', { name: 'Terbitkan Laporan Hasil Evaluasi' }).press('Enter')
  const dialog = gunarsa.getByRole('dialog', { name: 'Terbitkan Laporan Hasil Evaluasi versi 2' })

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

  await expect(report.getByRole('link', { name: 'Versi 2, nomor 7/LHE/2018' })).toBeVisible()
  await expectFitsEveryScreen(gunarsa)
  const issued = report.getByRole('listitem').filter({ hasText: '7/LHE/2018' })
  const told = await issued.getByText(/Kode periksa [0-9A-Z-]{19}/).textContent()
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
  // The first was issued when the example was loaded.
  for (const version of [2, 3]) {
    await consent.getByRole('button', { name: 'Terbitkan Pernyataan Persetujuan Publikasi' }).click()
    const dialog = gunarsa.getByRole('dialog')
    await dialog.getByLabel('Nomor naskah').fill(`1${version}/SPBE/2018`)
    await dialog.getByLabel('Tanggal naskah').fill('2018-10-01')
    await dialog.getByRole('button', { name: 'Terbitkan' }).click()
    await expect(
      consent.getByRole('link', { name: `Versi ${version}, nomor 1${version}/SPBE/2018` }),
    ).toBeVisible()
  }

  await expect(consent.getByRole('listitem').filter({ hasText: 'digantikan versi berikutnya' })).toHaveText([
    /^Versi 2/,
    /^Versi 1/,
  ])
})

test('the words of an aspect say why they change once a report was issued; what a colleague wrote meanwhile is shown and not overwritten unseen', async ({
  login,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  test.slow()
  const gunarsa = await login('gunarsa', published)
  const again = await login('gunarsa', published)
  const openAspect = async (page: Page) => {
    const panel = page.getByRole('region', { name: 'Uraian per aspek dalam laporan' })
    await panel
      .getByRole('button', { name: /^(Tulis|Ubah) / })
      .first()
      .press('Enter')
    return { panel, dialog: page.getByRole('dialog', { name: /^Uraian aspek/ }) }
  }
  const { panel, dialog } = await openAspect(gunarsa)
  const strengths = dialog.getByLabel('Keunggulan')
  await strengths.fill('Peta rencana ditetapkan dan dipakai.')
  await dialog.getByRole('button', { name: 'Isi yang kosong dengan usulan dari nilai' }).press('Enter')
  await expect(strengths).toHaveValue('Peta rencana ditetapkan dan dipakai.')
  await expect(dialog.getByLabel('Kelemahan')).not.toHaveValue('')
  await dialog.getByRole('button', { name: 'Simpan' }).press('Enter')
  await expect(dialog.getByText('Isi alasannya.')).toBeVisible()
  await expect(dialog.getByLabel('Alasan perbaikan')).toBeFocused()
  await expectFitsEveryScreen(gunarsa)

  // Another window was first: what it says stands beside what is typed here.
  const other = await openAspect(again)
  await other.dialog.getByLabel('Keunggulan').fill('Ditulis di jendela lain.')
  await other.dialog.getByLabel('Alasan perbaikan').fill('Disempurnakan.')
  await other.dialog.getByRole('button', { name: 'Simpan' }).press('Enter')
  await expect(other.panel.getByText('Keunggulan: Ditulis di jendela lain.')).toBeVisible()
  await dialog.getByLabel('Alasan perbaikan').fill('Dilengkapi.')
  await dialog.getByRole('button', { name: 'Simpan' }).press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('sudah diubah rekan Anda')
  await expect(dialog.getByText('Keunggulan: Ditulis di jendela lain.')).toBeVisible()
  await expect(strengths).toHaveValue('Peta rencana ditetapkan dan dipakai.')
  await expectAccessible(gunarsa)
  await dialog.getByRole('button', { name: 'Simpan' }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(panel.getByText('Keunggulan: Peta rencana ditetapkan dan dipakai.')).toBeVisible()
  await expect(panel.getByText('Alasan: Dilengkapi.')).toBeVisible()
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

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const template = (name: string, ...lines: readonly string[]) => ({
  ...{ name, mimeType: word },
  buffer: buildTemplate({ body: [...lines, '{{isi}}'].map(paragraph).join('') }),
})

test('a paper is issued in the institution’s own template, with its check code, and its Word file is known by it', async ({
  login,
  page,
  expectFitsEveryScreen,
}) => {
  const name = 'Ringkasan untuk Pimpinan'
  const gunarsa = await login('gunarsa', '/kota-contoh/administrasi/templat-naskah')
  const panel = gunarsa.getByRole('region', { name })
  const file = panel.getByLabel(`Berkas templat ${name}`)

  // What an issued paper is known by is asked for, each with its place.
  await file.setInputFiles(template('tanpa-kode.docx', '{{instansi}} {{tahun}}'))
  await expect(panel.getByText('Belum ada: {{nomor}}. Tulis di bawah judul')).toBeVisible()
  await expect(panel.getByText('Belum ada: {{versi}}. Tulis di kaki halaman')).toBeVisible()
  await expect(panel.getByText('Belum ada: {{kode_periksa}}. Tulis di kaki halaman')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Pakai templat ini' })).toHaveCount(0)
  await expectFitsEveryScreen(gunarsa)

  const codeLine = 'Nomor {{nomor}}, versi {{versi}}, kode {{kode_|periksa}}'
  await file.setInputFiles(template('khas.docx', 'Naskah khas {{instansi}} {{tahun}}', codeLine))
  await panel.getByRole('button', { name: 'Pakai templat ini' }).press('Enter')
  await expect(panel.getByText(/Memakai khas\.docx \(versi \d+,/)).toBeVisible()

  await gunarsa.goto(published)
  const paper = gunarsa.getByRole('region', { name })
  await paper.getByRole('button', { name: `Terbitkan ${name}` }).press('Enter')
  const dialog = gunarsa.getByRole('dialog', { name: `Terbitkan ${name}` })
  await expect(dialog.getByText(/Word memakai templat instansi khas\.docx/)).toBeVisible()
  await dialog.getByLabel('Nomor naskah').fill('21/R/2018')
  await dialog.getByLabel('Tanggal naskah').fill('2018-12-18')
  await expectFitsEveryScreen(gunarsa)
  await dialog.getByRole('button', { name: 'Terbitkan' }).press('Enter')

  const issued = paper.getByRole('listitem').filter({ hasText: '21/R/2018' })
  await expect(issued.getByText(/dalam templat instansi versi \d+/)).toBeVisible()
  await expectFitsEveryScreen(gunarsa)
  const [, version = ''] = /Versi (\d+)/.exec((await issued.textContent()) ?? '') ?? []
  const [code = ''] = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec((await issued.textContent()) ?? '') ?? []
  const coming = gunarsa.waitForEvent('download')
  await issued.getByRole('link', { name: `Unduh Word versi ${version}` }).click()
  const docx = await coming
  expect(docx.suggestedFilename()).toBe(`${name} (versi ${version}).docx`)
  const bytes = await readFile(await docx.path())
  const parts = await readWholeArchive(bytes, { parts: 100, inflatedBytes: 20_000_000 })
  const said = String(parts.get('word/document.xml')).replaceAll(/<[^>]+>/g, '')
  expect(said).toContain('Naskah khas Kota Contoh 2018')
  expect(said).toContain(`Nomor 21/R/2018, versi ${version}, kode ${code}`)

  await page.goto('/periksa')
  await page.getByRole('textbox').fill(code)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Bersama PDF terbit berkas Word.')).toBeVisible()
  const mine = page.getByLabel('Berkas yang dicocokkan')
  await mine.setInputFiles({ name: 'unduhan.docx', mimeType: word, buffer: bytes })
  await expect(page.getByText('unduhan.docx sama persis dengan berkas Word yang diterbitkan')).toBeVisible()
  await expectFitsEveryScreen(page)
  await mine.setInputFiles({ name: 'lain.docx', mimeType: word, buffer: Buffer.from('lain') })
  await expect(page.getByText('lain.docx tidak sama persis dengan yang diterbitkan.')).toBeVisible()

  await gunarsa.goto('/kota-contoh/administrasi/templat-naskah')
  await panel.getByRole('button', { name: 'Kembali ke bentuk bawaan' }).press('Enter')
  await expect(panel.getByText('Memakai bentuk bawaan Undagi lagi')).toBeVisible()
})

test('a number that another paper bears is issued only once somebody ticks that it is meant, by whichever way it comes', async ({
  login,
  undagi,
}) => {
  const gunarsa = await login('gunarsa', published)
  const overview = await (await gunarsa.request.get('/api/institutions/kota-contoh/overview')).json()
  const { assessmentId } = overview.rounds.find((each: { year: number }) => each.year === 2018)
  const papers = `/api/assessments/${assessmentId}/papers`
  const issued: { kind: string; number: string }[] = (await (await gunarsa.request.get(papers)).json()).issued
  const number = issued.find(({ kind }) => kind === 'publication_consent')?.number ?? ''
  const version = issued.filter(({ kind }) => kind === 'leader_summary').length + 1
  const signatory = { name: null, position: null, employeeNumber: null }
  const refused = await gunarsa.request.post(`${papers}/leader_summary/versions`, {
    headers: { origin: undagi.address },
    data: { number, place: 'Kota Contoh', day: '2018-12-18', version, signatory },
  })
  expect(await refused.json()).toMatchObject({ status: 422, code: 'papers.same_number' })

  const name = 'Ringkasan untuk Pimpinan'
  const paper = gunarsa.getByRole('region', { name })
  await paper.getByRole('button', { name: `Terbitkan ${name}` }).click()
  const dialog = gunarsa.getByRole('dialog', { name: `Terbitkan ${name}` })
  await dialog.getByLabel('Nomor naskah').fill(number.toLowerCase())
  await dialog.getByLabel('Tanggal naskah').fill('2018-12-18')
  await expect(dialog.getByRole('alert')).toContainText('sudah dipakai Pernyataan Persetujuan Publikasi')
  await dialog.getByRole('button', { name: 'Terbitkan' }).click()
  await expect(dialog.getByLabel('Nomor naskah')).toHaveValue(number.toLowerCase())
  // It says what stands in the way, where it can be settled.
  await expect(dialog.getByText('Nyatakan bahwa nomornya memang sama, atau ganti nomornya.')).toBeVisible()
  const meant = dialog.getByLabel('Nomornya memang sama; terbitkan dengan nomor ini.')
  await expect(meant).toBeFocused()

  await meant.check()
  await dialog.getByRole('button', { name: 'Terbitkan' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(
    paper.getByRole('link', { name: `Versi ${version}, nomor ${number.toLowerCase()}` }),
  ).toBeVisible()
})
