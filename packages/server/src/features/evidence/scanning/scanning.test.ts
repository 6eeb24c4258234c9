import { text } from 'node:stream/consumers'
import { eicar } from '@undagi/documents/testing/hostile'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClamd } from '../../../platform/scanner/clamd.ts'
import type { Scan, VirusScanner } from '../../../platform/scanner/virus-scanner.ts'
import { ScanBrokenOff, ScannerUnreachable } from '../../../platform/scanner/virus-scanner.ts'
import { addDocument } from '../../../testing/add-document.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { queryAs } from '../../../testing/query-as.ts'
import { noClamd, startClamd } from '../../../testing/real-clamd.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'
import { send } from '../../../testing/send.ts'
import { createTestClock } from '../../../testing/test-clock.ts'
import { evidenceTopic } from '../../../topics.ts'
import { evidenceSchema } from '../evidence.schemas.ts'
import { createScanningOffice, type ScanningOffice } from './scanning-office.ts'

/** A scanner of which a test says what it finds: a real one, or one that answers as the protocol has it. */
let says: VirusScanner
let undagi: TestApp
beforeAll(async () => {
  const scanner: VirusScanner = {
    scan: (bytes) => says.scan(bytes),
    version: () => says.version(),
  }
  undagi = await createTestApp(
    { 'kota-arang': { ani: ['internal_assessor'], oki: ['data_entry_officer'] } },
    { scanner },
  )
})
afterAll(() => undagi.close())

const answering = (scan: Scan, version = 'ClamAV 1.4.3/27000'): VirusScanner => ({
  async scan(bytes) {
    for await (const _ of bytes);
    return scan
  },
  version: async () => version,
})

const unreachable: VirusScanner = {
  scan: async () => Promise.reject(new ScannerUnreachable('connect ENOENT')),
  version: async () => Promise.reject(new ScannerUnreachable('connect ENOENT')),
}

const institution = () => `/institutions/${undagi.institution('kota-arang').id}`

const add = (name: string, content: string) =>
  addDocument(
    undagi,
    { person: 'ani', institutionId: undagi.institution('kota-arang').id },
    { title: name, status: 'unknown', file: { content, name } },
  )

async function fileOf(itemId: string) {
  const path = `${institution()}/evidence/${itemId}`
  const { newest } = evidenceSchema.parse(
    await (await send(undagi, { method: 'GET', path, token: sessionOf('ani') })).json(),
  )
  return newest.files[0]
}

const download = (itemId: string) =>
  send(undagi, {
    ...{ method: 'GET', path: `${institution()}/evidence/${itemId}/revisions/1/files/1` },
    token: sessionOf('ani'),
  })

const dayLong = 24 * 60 * 60_000
/** Ahead of the one by which people are signed in. */
const later = createTestClock()

async function ownAmiss(name: string) {
  const path = { institutionId: undagi.institution('kota-arang').id }
  const { data } = await undagi
    .as(name)
    .GET('/institutions/{institutionId}/evidence-amiss', { params: { path } })
  return data
}

function officeLater(): ScanningOffice {
  const { database, files } = undagi.services
  const reportFailure = (error: unknown) => {
    throw error
  }
  return createScanningOffice({ database, clock: later, store: files.store, scanner: says, reportFailure })
}

/** What is done another day with what was let through. */
async function lookAgain(): Promise<void> {
  later.advanceBy(dayLong + 3_600_000)
  await officeLater().again.lookForWork()
}

async function look(): Promise<void> {
  undagi.services.scanning.wake()
  await undagi.services.scanning.lookForWork()
}

test('a scanner out of reach leaves a file unscanned, never clean; it is scanned once the scanner answers', async () => {
  says = unreachable
  const itemId = await add('surat.txt', 'Surat biasa')
  await look()
  expect(await fileOf(itemId)).toMatchObject({ scan: 'waiting', virus: null })
  expect((await download(itemId)).status).toBe(200)

  says = answering({ outcome: 'clean' })
  await undagi.services.scanning.lookForWork()
  expect((await fileOf(itemId))?.scan).toBe('waiting')
  undagi.clock.advanceBy(60_000)
  await undagi.services.scanning.lookForWork()
  expect((await fileOf(itemId))?.scan).toBe('clean')
  expect(undagi.takeFailures()).toEqual([expect.any(ScannerUnreachable)])
})

test('a file with a virus is handed out and read no more, and says which file and which virus', async () => {
  says = answering({ outcome: 'found', signature: 'Win.Test.EICAR_HDB-1' })
  const itemId = await add('laporan.txt', 'Laporan yang terjangkit')
  await look()
  await undagi.services.reading.lookForWork()

  expect(await fileOf(itemId)).toMatchObject({
    ...{ scan: 'found', virus: 'Win.Test.EICAR_HDB-1', reading: 'not_read', found: null },
  })
  const refused = await download(itemId)
  expect(refused.status).toBe(409)
  expect(await refused.json()).toMatchObject({
    code: 'evidence.infected',
    detail: expect.stringMatching(/laporan\.txt.*Win\.Test\.EICAR_HDB-1/),
  })
})

test('what was found clean is scanned again by newer signatures, and withheld when they find something', async () => {
  says = answering({ outcome: 'clean' })
  const itemId = await add('undangan.txt', 'Undangan rapat koordinasi')
  await look()
  await undagi.services.reading.lookForWork()
  expect(await fileOf(itemId)).toMatchObject({ scan: 'clean', reading: 'read' })

  const contents: string[] = []
  const noting = (scanner: VirusScanner): VirusScanner => ({
    ...scanner,
    async scan(bytes) {
      contents.push(await text(bytes))
      return scanner.scan((async function* () {})())
    },
  })
  says = noting(answering({ outcome: 'clean' }))
  await lookAgain()
  expect(contents).not.toContain('Undangan rapat koordinasi')

  const bell = undagi.services.changes.watch([evidenceTopic(undagi.institution('kota-arang').id)])
  says = noting(answering({ outcome: 'found', signature: 'Doc.Baru' }, 'ClamAV 1.4.3/27002'))
  await lookAgain()
  expect(contents).toContain('Undangan rapat koordinasi')
  expect(await fileOf(itemId)).toMatchObject({
    ...{ scan: 'found', virus: 'Doc.Baru', reading: 'not_read', found: null, shownAs: 'nothing' },
  })
  expect((await download(itemId)).status).toBe(409)
  expect(await ownAmiss('ani')).toContainEqual(
    expect.objectContaining({ itemId, fileName: 'undangan.txt', state: 'infected', virus: 'Doc.Baru' }),
  )
  expect(await ownAmiss('oki')).toEqual([])
  await bell.next()
  expect(bell.hasRung()).toBe(true)
  bell.close()
  const entries = await queryAs(
    undagi.server.connectionFor('owner'),
    `SELECT details->'files'->0->>'fileName' AS name, details->'files'->0->>'virus' AS virus FROM undagi.audit_entries
      WHERE operation = 'server.withholdFile' AND details->'files'->0->>'fileName' = 'undangan.txt'`,
  )
  expect(entries).toEqual([{ name: 'undangan.txt', virus: 'Doc.Baru' }])

  later.advanceBy(60_000)
  says = answering({ outcome: 'clean' }, 'ClamAV 1.4.3/27003')
  await officeLater().lookForWork()
  expect((await fileOf(itemId))?.scan).toBe('clean')
})

test('a scanner that breaks off is asked again: only one that is still there and does so twice says that the file is too long', async () => {
  const breaksOff = async () => Promise.reject(new ScanBrokenOff('write EPIPE'))
  const { version } = answering({ outcome: 'clean' })
  says = { scan: breaksOff, version }
  const long = await add('rekaman.txt', 'Rekaman yang panjang sekali')
  await look()
  expect((await fileOf(long))?.scan).toBe('too_large')

  let times = 0
  says = {
    scan: async (bytes) => (times++ === 0 ? breaksOff() : answering({ outcome: 'clean' }).scan(bytes)),
    version,
  }
  const once = await add('sambungan.txt', 'Sambungan yang putus sekali')
  await look()
  expect((await fileOf(once))?.scan).toBe('clean')

  let asked = 0
  const gone = { ...unreachable, scan: breaksOff }
  says = { ...gone, version: async () => (asked++ === 0 ? version() : gone.version()) }
  const unknown = await add('mati.txt', 'Pemindai yang berhenti')
  await look()
  expect((await fileOf(unknown))?.scan).toBe('waiting')
  expect(undagi.takeFailures()).toHaveLength(2)
})

test('a document of which the scanner says nothing keeps no other from being scanned', async () => {
  const silent = await add('diam.txt', 'Dokumen yang membuat pemindai diam')
  const next = await add('berikut.txt', 'Dokumen berikutnya')
  const { version } = answering({ outcome: 'clean' })
  says = {
    async scan(bytes) {
      const content = await text(bytes)
      if (content.includes('diam')) throw new ScannerUnreachable('clamd did not answer in time')
      return { outcome: 'clean' }
    },
    version,
  }
  await look()
  await look()
  expect([(await fileOf(silent))?.scan, (await fileOf(next))?.scan]).toEqual(['waiting', 'clean'])
  expect(undagi.takeFailures().length).toBeGreaterThan(0)
  says = answering({ outcome: 'clean' })
  await look()
  await look()
})

test('what was found stays as a fact with its origin, until newer signatures say otherwise', async () => {
  says = answering({ outcome: 'found', signature: 'Salah.Sangka' })
  const itemId = await add('sk.txt', 'Keputusan yang disangka virus')
  await look()
  says = answering({ outcome: 'clean' })
  await look()
  expect((await fileOf(itemId))?.scan).toBe('found')

  undagi.clock.advanceBy(60_000)
  says = answering({ outcome: 'clean' }, 'ClamAV 1.4.3/27001')
  await look()
  expect((await fileOf(itemId))?.scan).toBe('clean')
  expect((await download(itemId)).status).toBe(200)
  const facts = await queryAs(
    undagi.server.connectionFor('owner'),
    `SELECT scanner, outcome FROM undagi.file_scans WHERE sha256 = '${(await fileOf(itemId))?.sha256}' ORDER BY scanned_at`,
  )
  expect(facts).toEqual([
    { scanner: 'ClamAV 1.4.3/27000', outcome: 'found' },
    { scanner: 'ClamAV 1.4.3/27001', outcome: 'clean' },
  ])
})

test('however often the same is found, it stays one verdict, which says with which signatures it was found first and last', async () => {
  says = answering({ outcome: 'clean' }, 'ClamAV 1.4.3/27006')
  const itemId = await add('rutin.txt', 'Laporan rutin')
  await look()
  for (const signatures of ['27007', '27008']) {
    says = answering({ outcome: 'clean' }, `ClamAV 1.4.3/${signatures}`)
    await lookAgain()
  }
  const facts = await queryAs(
    undagi.server.connectionFor('owner'),
    `SELECT scanner, last_scanner FROM undagi.file_scans WHERE sha256 = '${(await fileOf(itemId))?.sha256}'`,
  )
  expect(facts).toEqual([{ scanner: 'ClamAV 1.4.3/27006', last_scanner: 'ClamAV 1.4.3/27008' }])
})

test('the real clamd finds its test virus among real uploads, and says what is too long for it', {
  timeout: 120_000,
}, async (context) => {
  if (noClamd !== undefined) return context.skip(noClamd)
  const clamd = await startClamd(eicar())
  try {
    says = createClamd({ path: clamd.path })
    const infected = await add('eicar.txt', `pembuka ${eicar().toString('latin1')}`)
    const clean = await add('bersih.txt', 'Notula rapat')
    const long = await add('panjang.txt', 'x'.repeat(3_000_000))
    await look()
    expect(await fileOf(infected)).toMatchObject({ scan: 'found', virus: 'Uji.EICAR.UNOFFICIAL' })
    expect((await fileOf(clean))?.scan).toBe('clean')
    expect((await fileOf(long))?.scan).toBe('too_large')
  } finally {
    clamd.stop()
  }
})
