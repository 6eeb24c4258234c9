import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { prepareInterview } from './fixtures/prepare-interview.ts'
import { submitRound } from './fixtures/submitted-round.ts'
import { expect, test } from './fixtures/undagi.ts'
import { dayFromNow } from './steps/round.ts'

test.describe.configure({ mode: 'serial' })

// A room of its own, empty when it begins: that of the example is others' to read.
test.use({ alone: 'interview' })

const year = 2019
const room = `/kota-contoh/${year}/interviu`
const values = Object.fromEntries(Array.from({ length: 47 }, (_, before) => [`${before + 1}`, '2']))
/** What the review of the documents says of each indicator. */
const reviewed = {
  ...{ value: '2', facts: 'Perwali 12/2023, pasal 4, halaman 6.', justification: '' },
  analysis: 'Memenuhi kriteria tingkat 2.',
}
const opened = { number: 'B/17/SPBE/2019', date: '2019-09-02' }
const question = 'Di berapa unit pengendalian ini berjalan, dan mana dokumennya?'

const dayAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

async function chooseEvidence(within: Locator, page: string): Promise<void> {
  await within.getByLabel('Bukti yang diajukan').selectOption({ index: 1 })
  await within.getByLabel('Pasal atau bagian').fill('Pasal 7')
  await within.getByLabel('Halaman').fill(page)
}

async function attach(within: Locator, page: string): Promise<void> {
  await chooseEvidence(within, page)
  await within.getByRole('button', { name: 'Lampirkan' }).click()
}

/** What a person asks of the server about the room, past the page. */
async function roomApi(page: Page, origin: string, of = year) {
  const overview = await (await page.request.get('/api/institutions/kota-contoh/overview')).json()
  const { assessmentId } = overview.rounds.find((each: { year: number }) => each.year === of)
  const api = `/api/assessments/${assessmentId}`
  const send = async (by: Page, door: string, entry: object) => {
    const data = { entryId: crypto.randomUUID(), entry }
    return (await by.request.post(`${api}/interview/${door}`, { headers: { origin }, data })).json()
  }
  return { api, send }
}

/** Somebody judges past the page what is open on it. */
async function bothJudge(page: Page, origin: string, code: string): Promise<void> {
  const { api } = await roomApi(page, origin)
  const door = `${api}/stages/interview/indicators/${code}`
  // what the page sends waits until the colleague was first
  await page.route(`**${door}`, (route) => route.abort())
  await fieldOf(page, 'Analisis').fill('Ditulis di ruang.')
  await expect(async () => {
    const held = await (await page.request.get(`${api}/stage-values/${code}`)).json()
    const last = held.stages.find(({ stage }: { stage: string }) => stage === 'interview')
    const { value, facts, justification, version: expectedVersion } = last
    const data = { value, facts, justification, analysis: 'Ditulis rekan.', expectedVersion }
    expect((await page.request.put(door, { headers: { origin }, data })).ok()).toBe(true)
  }).toPass()
  await page.unroute(`**${door}`)
  const conflict = page.getByRole('alert').filter({ hasText: 'sementara Anda menulis yang lain' })
  await expect(conflict).toContainText('Ditulis rekan.')
  await expect(fieldOf(page, 'Analisis')).toHaveValue('Ditulis di ruang.')
  await conflict.getByRole('button', { name: 'Pakai punya rekan' }).click()
  await expect(fieldOf(page, 'Analisis')).toHaveValue('Ditulis rekan.')
}

const fieldOf = (page: Page, name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}`) })

test('an assessor sets agenda and people; both sides ask and answer, and see each other at once', async ({
  login,
  undagi,
  expectFitsEveryScreen,
}) => {
  // five people sign in, and a round goes from its opening to its interview
  test.slow()
  const team = { rina: await login('rina'), gunarsa: await login('gunarsa'), sekda: await login('sekda') }
  const round = await submitRound(team, { address: undagi.address, year, values })
  const open = (expectedStage: string, next: string) =>
    round.post(team.gunarsa, '/stages/openings', { expectedStage, open: next, letter: opened })
  const yusuf = await login('yusuf')
  await round.assign(yusuf, 'judging')
  await open('submitted', 'document_review')
  for (const code of Object.keys(values))
    await round.put(yusuf, `/stages/document_review/indicators/${code}`, { ...reviewed, expectedVersion: 0 })
  await open('document_review', 'interview')

  await yusuf.goto(`/kota-contoh/${year}/tahap`)
  await yusuf.getByRole('link', { name: 'Buka ruang interviu' }).click()
  await prepareInterview(yusuf)

  // Its day goes into one's own calendar.
  const dedi = await login('dedi')
  const { send } = await roomApi(dedi, undagi.address)
  const startsAt = new Date(Date.now() + 3 * 86_400_000).toISOString()
  await send(yusuf, 'schedule', { kind: 'scheduled', startsAt, minutes: 120, venue: 'Ruang rapat Sekda' })
  await dedi.goto(`/kota-contoh/${year}`)
  const download = dedi.waitForEvent('download')
  await dedi.getByRole('button', { name: 'Simpan ke kalender (.ics)' }).press('Enter')
  const file = await download
  expect(file.suggestedFilename()).toBe(`interviu-${year}.ics`)
  const written = await readFile(await file.path(), 'utf8')
  expect(written).toContain('BEGIN:VEVENT')
  expect(written).toContain(`DTSTART:${startsAt.replaceAll(/[-:]|\.\d+/g, '')}`)
  expect(written).toContain('LOCATION:Ruang rapat Sekda')
  await dedi.getByRole('link', { name: 'Buka ruang interviu' }).click()
  await expect(dedi.getByRole('navigation', { name: 'Agenda' }).getByRole('button').first()).toBeVisible()
  await expect(yusuf.getByText('Dedi Saputra, instansi, ada di ruang')).toBeAttached()

  await yusuf.getByRole('button', { name: 'Mulai bahas butir ini' }).click()
  await expect(dedi.getByText('sedang dibahas')).toBeVisible()
  await fieldOf(yusuf, 'Pertanyaan').fill(question)
  await yusuf.getByRole('button', { name: 'Ajukan', exact: true }).click()
  await expect(dedi.getByText(question)).toBeVisible()
  await fieldOf(dedi, 'Jawaban').fill('Di 12 dari 31 unit.')
  await dedi.getByRole('button', { name: 'Catat jawaban' }).click()
  await expect(yusuf.getByText('Di 12 dari 31 unit.')).toBeVisible()

  // What somebody says who does not write stands under their name, and the next words under nobody's but the writer's.
  const speaker = dedi.getByRole('combobox', { name: 'Yang berbicara' })
  await speaker.fill('Kepala Bidang Persandian')
  await fieldOf(dedi, 'Jawaban').fill('Lima unit menyusul.')
  await expectFitsEveryScreen(dedi)
  await dedi.getByRole('button', { name: 'Catat jawaban' }).click()
  await expect(yusuf.getByText('Kepala Bidang Persandian, dicatat oleh Dedi Saputra')).toBeVisible()
  await expect(speaker).toHaveValue('')

  // What assessors note for themselves does not reach the other side.
  await fieldOf(yusuf, 'Catatan asesor').fill('Belum berbasis risiko.')
  await yusuf.getByRole('button', { name: 'Simpan catatan' }).click()
  await expect(
    yusuf.getByRole('list', { name: 'Tanya jawab' }).getByText('Belum berbasis risiko.'),
  ).toBeVisible()
  await expect(dedi.getByText('Belum berbasis risiko.')).toHaveCount(0)
})

test('a document is offered in the room, opened beside the questions, and put before everybody', async ({
  login,
  expectFitsEveryScreen,
}) => {
  const dedi = await login('dedi', room)
  await dedi.getByRole('button', { name: 'Tambah bukti' }).click()
  const offering = dedi.getByRole('dialog', { name: /^Bukti untuk/ })
  const documents = offering.getByRole('combobox', { name: 'Dokumen' })
  await documents.selectOption({ index: 1 })
  const title = (await documents.locator('option:checked').textContent()) ?? ''
  await offering.getByRole('button', { name: 'Kaitkan bukti' }).click()
  await expect(offering).toHaveCount(0)

  const seen = { dedi: dedi.getByRole('region', { name: 'Bukti' }) }
  await expect(seen.dedi.getByRole('button', { name: title })).toHaveAttribute('aria-expanded', 'true')
  await expect(seen.dedi.getByRole('region', { name: 'Isi dokumen' })).toBeVisible()

  const yusuf = await login('yusuf', room)
  const beside = yusuf.getByRole('region', { name: 'Bukti' })
  const document = beside.getByRole('button', { name: title })
  await expect(document).toHaveAttribute('aria-expanded', 'true')
  await document.click()
  await expect(document).toHaveAttribute('aria-expanded', 'false')
  await seen.dedi.getByRole('button', { name: 'Tunjukkan halaman 1 kepada semua' }).click()
  await expect(beside.getByText(`Ditunjukkan kepada semua: ${title}, hlm. 1`)).toBeVisible()

  // Who reads something else is told of it, and not torn away.
  await expect(document).toHaveAttribute('aria-expanded', 'false')
  await beside.getByRole('button', { name: 'Lihat yang ditunjukkan' }).click()
  await expect(document).toHaveAttribute('aria-expanded', 'true')
  await expectFitsEveryScreen(yusuf)
})

test('a value is chosen by its level, which says what it means; another one than before is justified', async ({
  login,
  undagi,
}) => {
  const yusuf = await login('yusuf', room)
  const value = yusuf.getByRole('group', { name: 'Nilai interviu' })
  await expect(value.getByRole('radio', { checked: true })).toHaveCount(1)
  await expect(value.getByText('Sama dengan tahap sebelumnya.')).toBeVisible()
  await yusuf.getByRole('heading', { name: 'Ruang interviu' }).click()
  await yusuf.keyboard.press('1')
  await expect(value.getByRole('radio', { name: /^Tingkat 1/ })).toBeChecked()
  await expect(value.getByText(/^Turun dari . ke 1: justifikasi wajib\./)).toBeVisible()
  await yusuf.getByRole('button', { name: /^Kukuhkan/ }).click()
  await expect(yusuf.getByText('Tuliskan mengapa nilainya berbeda dari tahap sebelumnya.')).toBeVisible()

  // The texts of the document review stand there; answers come in by hand, and what assessors note for themselves does not.
  const facts = fieldOf(yusuf, 'Fakta')
  const { facts: carried, analysis } = reviewed
  const answers = 'Di 12 dari 31 unit. (Dedi Saputra)\nLima unit menyusul. (Kepala Bidang Persandian)'
  await expect(facts).toHaveValue(carried)
  await expect(fieldOf(yusuf, 'Analisis')).toHaveValue(analysis)
  await yusuf.getByRole('button', { name: /^Sisipkan 2 jawaban/ }).click()
  await expect(facts).toHaveValue(`${carried}\n${answers}`)
  await fieldOf(yusuf, 'Justifikasi').fill('Bukti praktik belum formal.')
  await yusuf.getByRole('button', { name: /^Kukuhkan/ }).click()

  // The next item is open; back at the first one stands what was confirmed.
  const first = yusuf.getByRole('navigation', { name: 'Agenda' }).getByRole('button').first()
  await expect(first).not.toHaveAttribute('aria-current', 'true')
  await first.click()
  await expect(value.getByRole('radio', { name: /^Tingkat 1/ })).toBeChecked()
  await expect(facts).toHaveValue(`${carried}\n${answers}`)
  await expect(fieldOf(yusuf, 'Analisis')).toHaveValue(analysis)

  // A colleague's value that comes while one's own is written is not overwritten: both are shown.
  const code = (await first.textContent())?.match(/\d+/)?.[0] ?? ''
  await bothJudge(yusuf, undagi.address, code)
  const dedi = await login('dedi', room)
  await expect(dedi.getByText('Di 12 dari 31 unit.')).toBeVisible()
  await expect(dedi.getByRole('group', { name: 'Nilai interviu' })).toHaveCount(0)
})

test('who loses the line goes on writing, and nothing of it is lost or told twice', async ({ login }) => {
  const yusuf = await login('yusuf', room)
  const dedi = await login('dedi', room)
  await expect(dedi.getByText(question)).toBeVisible()

  await dedi.context().setOffline(true)
  await expect(dedi.getByText('sambungan terputus')).toBeVisible()
  for (const text of ['Ditulis tanpa jaringan.', 'Juga ini.']) {
    await fieldOf(dedi, 'Jawaban').fill(text)
    await dedi.getByRole('button', { name: 'Catat jawaban' }).click()
  }
  await expect(dedi.getByText('belum terkirim, tersimpan di perangkat ini', { exact: true })).toHaveCount(2)
  await fieldOf(yusuf, 'Jawaban').fill('Dicatat asesor sementara itu.')
  await yusuf.getByRole('button', { name: 'Catat jawaban' }).click()

  await dedi.context().setOffline(false)
  const said = yusuf.getByRole('list', { name: 'Tanya jawab' })
  for (const text of ['Ditulis tanpa jaringan.', 'Juga ini.'])
    await expect(said.getByText(text)).toHaveCount(1)
  await expect(dedi.getByText('Dicatat asesor sementara itu.')).toBeVisible()
  await expect(dedi.getByText('belum terkirim, tersimpan di perangkat ini', { exact: true })).toHaveCount(0)
})

test('what is asked for and what is objected to point at evidence, each until its deadline', async ({
  login,
  undagi,
  expectFitsEveryScreen,
}) => {
  // four people, and a deadline that passes
  test.slow()
  const yusuf = await login('yusuf', room)
  await yusuf.getByText('Minta klarifikasi').click()
  await yusuf.getByLabel('Paling lambat hari').fill(dayAhead(3))
  await fieldOf(yusuf, 'Yang diminta').fill('Laporan bertanda tangan.')
  await yusuf.getByRole('button', { name: 'Minta', exact: true }).click()

  const dedi = await login('dedi', room)
  const asked = dedi.getByRole('region', { name: 'Klarifikasi dan sanggah' })
  await expect(asked.getByText(/Sisa \d hari/)).toBeVisible()
  await attach(asked, '2')
  await fieldOf(dedi, 'Jawaban klarifikasi').fill('Terlampir.')
  // Not sent and the page gone: text and attachment stand there again.
  await dedi.reload()
  await expect(fieldOf(dedi, 'Jawaban klarifikasi')).toHaveValue('Terlampir.')
  await expect(asked.getByText(/Pasal 7, hlm\. 2/)).toBeVisible()
  await asked.getByRole('button', { name: 'Kirim jawaban' }).click()
  // What is answered says so, and a further answer is offered only as long as one is taken.
  await expect(asked.getByText(/^dijawab .*; masih dapat ditambah: Sisa/)).toBeVisible()
  await expect(fieldOf(dedi, 'Jawaban klarifikasi')).toBeHidden()
  await expect(asked.getByText('Tambah jawaban')).toBeVisible()
  // A further answer that is typed and not sent is told while its form is folded.
  await asked.getByText('Tambah jawaban').click()
  await fieldOf(dedi, 'Jawaban klarifikasi').fill('Halaman 3 menyusul.')
  await dedi.reload()
  await expect(asked.getByText('Tambah jawaban (ada yang belum dikirim)')).toBeVisible()
  await expect(fieldOf(dedi, 'Jawaban klarifikasi')).toBeHidden()
  await asked.getByText('Tambah jawaban (ada yang belum dikirim)').click()
  await fieldOf(dedi, 'Jawaban klarifikasi').fill('')
  await dedi.reload()
  await expect(asked.getByText('Tambah jawaban', { exact: true })).toBeVisible()
  const attached = yusuf.getByRole('list', { name: 'Lampiran' }).getByRole('listitem')
  await expect(attached).toContainText('Pasal 7, hlm. 2')
  await expect(attached.getByRole('link')).toBeVisible()

  // What is chosen goes along, also where nobody pressed the small button; what is not whole is said before anything is sent.
  await asked.getByText('Tambah jawaban').click()
  await expect(fieldOf(dedi, 'Jawaban klarifikasi')).toHaveValue('')
  await expect(asked.getByRole('button', { name: 'lepas' })).toHaveCount(0)
  await chooseEvidence(asked, 'dua')
  await fieldOf(dedi, 'Jawaban klarifikasi').fill('Satu lagi.')
  await asked.getByRole('button', { name: 'Kirim jawaban' }).click()
  await expect(asked.getByLabel('Halaman')).toBeFocused()
  await expect(asked.getByText('Tuliskan dengan angka, misalnya 12.')).toBeVisible()
  await asked.getByLabel('Halaman').fill('3')
  await asked.getByRole('button', { name: 'Kirim jawaban' }).click()
  await expect(attached).toHaveCount(2)
  await expect(attached.nth(1)).toContainText('Pasal 7, hlm. 3')
  await expect(asked.getByLabel('Bukti yang diajukan')).toHaveValue('')

  // Until when one may object, the person in charge records from a letter; what is not shown to the institution cannot be objected to.
  const { api, send } = await roomApi(dedi, undagi.address)
  const gunarsa = await login('gunarsa')
  const letter = { number: 'B/21/SPBE/2022', date: '2022-09-21' }
  const objectUntil = async (dueAt: Date) =>
    send(gunarsa, 'objection-term', { kind: 'objection_term_set', dueAt: dueAt.toISOString(), letter })
  const objection = { kind: 'objected', code: '1', text: 'Pedomannya ada.', evidence: [] }
  const object = async () =>
    (await send(sekda, 'objections', { ...objection, objectionId: crypto.randomUUID() })).code
  const sekda = await login('sekda', room)
  await objectUntil(new Date(Date.now() + 3_600_000))
  const objecting = sekda.getByRole('region', { name: 'Klarifikasi dan sanggah' })
  await expect(objecting.getByText(/^Sanggahan dapat diajukan/)).toContainText(/Sisa/)
  await expect(objecting.getByText(/^Sanggah nilai/)).toHaveCount(0)
  expect(await object()).toBe('interviews.no_objection_term')

  // After its deadline neither is taken, on the page or past it.
  const clarificationId = crypto.randomUUID()
  const late = {
    clarificationId,
    code: '1',
    text: 'Nomor Perwali.',
    dueAt: new Date(Date.now() + 3_000).toISOString(),
  }
  await send(yusuf, 'conduct', { kind: 'clarification_asked', ...late })
  const ended = { kind: 'objection_term_ended', reason: 'Tidak ada lagi yang disanggah.', letter }
  expect((await send(gunarsa, 'objection-term', ended)).term.isOver).toBe(true)
  const standing = async () => (await dedi.request.get(`${api}/interview`)).json()
  await expect.poll(async () => (await standing()).clarifications.at(-1).isOver).toBe(true)
  await Promise.all([sekda.reload(), dedi.reload()])
  await expect(objecting.getByText(/^Masa sanggah diakhiri I Wayan Gunarsa/)).toBeVisible()
  expect(await object()).toBe('interviews.objection_over')
  await expect(asked.getByText(/batas waktunya .+WITA/)).toBeVisible()
  await asked.getByText('Tambah jawaban').click()
  await expect(fieldOf(dedi, 'Jawaban klarifikasi')).toHaveCount(1)
  const answered = { kind: 'clarified', clarificationId, text: 'Terlambat.', evidence: [] }
  expect((await send(dedi, 'clarifications', answered)).code).toBe('interviews.clarification_over')
  await expectFitsEveryScreen(dedi)

  // Where an assessor is not assigned, they neither see the room nor hear of it.
  const other = await roomApi(dedi, undagi.address, 2018)
  const maya = await login('maya', '/kota-contoh/2018/interviu')
  await expect(maya.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(maya.getByRole('heading', { name: 'Ruang interviu' })).toHaveCount(0)
  expect((await maya.request.get(`${other.api}/interview`)).ok()).toBe(false)
})

test('both sides sign the minutes, each once; a stranger and who is not named cannot', async ({
  login,
  undagi,
  expectAccessible,
}) => {
  const yusuf = await login('yusuf', room)
  await yusuf.getByRole('button', { name: 'Notula', exact: true }).click()
  const minutes = yusuf.getByRole('dialog', { name: 'Notula interviu' })
  await expect(minutes.getByText('Ditulis tanpa jaringan.')).toBeVisible()
  await expect(minutes.getByText('Belum berbasis risiko.')).toHaveCount(0)
  await minutes.getByRole('button', { name: 'Tandatangani notula ini' }).click()
  await expect(minutes.getByText(/Yusuf Hakim \(asesor\): menandatangani/)).toBeVisible()
  await expectAccessible(yusuf)

  const sekda = await login('sekda', room)
  await expect(sekda.getByRole('button', { name: 'Catat jawaban' })).toHaveCount(0)
  await sekda.getByRole('button', { name: 'Notula', exact: true }).click()
  const read = sekda.getByRole('dialog', { name: 'Notula interviu' })
  await expect(read.getByText(/Ni Luh Sekarini \(instansi\): belum menandatangani/)).toBeVisible()
  await read.getByRole('button', { name: 'Tandatangani notula ini' }).click()
  await expect(read.getByText('Ditandatangani kedua pihak')).toBeVisible()
  await expect(minutes.getByText('Ditandatangani kedua pihak')).toBeVisible()
  await expect(minutes.getByRole('button', { name: 'Tarik tanda tangan saya' })).toHaveCount(0)

  // Who is not named is told so, also past the page.
  const dedi = await login('dedi', room)
  const { send } = await roomApi(dedi, undagi.address)
  const refused = await send(dedi, 'signatures', { kind: 'signed', digest: 'a'.repeat(64) })
  expect(refused.code).toBe('interviews.not_a_signatory')
  const siti = await login('siti', room)
  await expect(siti.getByRole('heading', { name: 'Ruang interviu' })).toHaveCount(0)
})

test('where all comes by letter, an objection is answered and its value set by the letter, and nothing is sent while the letter is missing', async ({
  login,
  undagi,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  test.slow()
  const gunarsa = await login('gunarsa')
  const { api, send } = await roomApi(gunarsa, undagi.address)
  const letter = { number: 'B/30/SPBE/2019', date: '2019-10-01' }
  const headers = { origin: undagi.address }
  const shown = await gunarsa.request.post(`${api}/stages/draft`, { headers, data: { shown: true, letter } })
  expect(shown.ok(), await shown.text()).toBe(true)
  const dueAt = new Date(Date.now() + 86_400_000).toISOString()
  await send(gunarsa, 'objection-term', { kind: 'objection_term_set', dueAt, letter })

  const sekda = await login('sekda', room)
  await sekda.getByText(/^Sanggah nilai \d+$/).press('Enter')
  // Of any indicator, also of one that was not talked about.
  await sekda.getByLabel('Indikator yang disanggah').selectOption('1')
  const objecting = sekda.getByRole('region', { name: 'Klarifikasi dan sanggah' })
  await objecting.getByRole('button', { name: 'Ajukan sanggahan' }).press('Enter')
  await expect(objecting.getByText('Isi bagian ini.')).toBeVisible()
  await expectAccessible(sekda)
  await fieldOf(sekda, 'Alasan').fill('Berlaku di semua unit.')
  await objecting.getByRole('button', { name: 'Ajukan sanggahan' }).press('Enter')
  const objected = objecting.getByText(/^Sanggahan \d+ \(Ni Luh Sekarini\): Berlaku di semua unit\.$/)
  await expect(objected).toBeVisible()
  const code = /\d+/.exec((await objected.textContent()) ?? '')?.[0] ?? ''
  expect(code).toBe('1')

  await gunarsa.goto(room)
  const answering = gunarsa
    .getByRole('region', { name: 'Klarifikasi dan sanggah' })
    .getByRole('listitem')
    .filter({ hasText: `Sanggahan ${code} (Ni Luh Sekarini)` })
  const reason = answering.getByRole('textbox', { name: 'Alasan' })
  // A letter that answers is no older than what it answers.
  const today = dayFromNow(0)
  const accept = answering.getByRole('button', { name: 'Terima', exact: true })
  await reason.fill('Terbukti dari laporan.')
  await accept.press('Enter')
  await expect(answering.getByText('Isi nomor suratnya.')).toBeVisible()
  await expect(reason).toHaveValue('Terbukti dari laporan.')
  await expectFitsEveryScreen(gunarsa)
  await answering.getByLabel('Nomor surat kementerian').fill('B/31/SPBE/2019')
  await answering.getByLabel('Tanggal surat kementerian').fill(today)
  await accept.press('Enter')
  await expect(answering.getByText(/Menurut surat B\/31\/SPBE\/2019/)).toBeVisible()

  // Its value follows from the same letter in the review, before anything is published.
  const next = { expectedStage: 'interview', open: 'score_review', letter, note: 'Menurut surat.' }
  const reviewing = await gunarsa.request.post(`${api}/stages/openings`, { headers, data: next })
  expect(reviewing.ok(), await reviewing.text()).toBe(true)
  await gunarsa.goto(`/kota-contoh/${year}/hasil`)
  await gunarsa.getByText(/indikator tetap$/).press('Enter')
  const line = gunarsa
    .getByRole('region', { name: 'Per indikator' })
    .getByRole('listitem')
    .filter({
      has: gunarsa.getByRole('heading', { level: 3, name: new RegExp(`^${code} `) }),
    })
  await expect(line.getByText(/^Sementara \(tahap /)).toBeVisible()
  await line.getByText('Fakta, Analisis, Justifikasi').press('Enter')
  await line.getByRole('button', { name: `Koreksi nilai indikator ${code}` }).press('Enter')
  const correcting = gunarsa.getByRole('dialog')
  await correcting.getByRole('button', { name: 'Catat koreksi' }).press('Enter')
  await expect(correcting.getByText('Tuliskan alasannya.')).toBeVisible()
  await expect(correcting.getByText('Isi nomor suratnya.')).toBeVisible()
  await correcting.getByRole('radio', { name: /^Tingkat 3/ }).check({ force: true })
  await correcting.getByLabel('Mengapa dikoreksi').fill('Sanggahannya diterima.')
  await correcting.getByLabel('Nomor surat kementerian').fill('B/31/SPBE/2019')
  await correcting.getByLabel('Tanggal surat').fill(today)
  await correcting.getByRole('button', { name: 'Catat koreksi' }).press('Enter')
  await expect(correcting).toHaveCount(0)
  // Set by the letter: nothing of it waits any more.
  await expect(line.getByRole('button', { name: /^Koreksi nilai/ })).toHaveCount(0)
})
