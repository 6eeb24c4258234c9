import { eicar } from '@undagi/documents/testing/hostile'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { writeSamplePdf } from '../../../demo/sample-pdf.ts'
import { createClamd } from '../../../platform/scanner/clamd.ts'
import {
  type Scan,
  ScanBrokenOff,
  ScannerUnreachable,
  type VirusScanner,
} from '../../../platform/scanner/virus-scanner.ts'
import { approveAssessment } from '../../../testing/approve-assessment.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { noClamd, startClamd } from '../../../testing/real-clamd.ts'

let says: VirusScanner
let undagi: TestApp
let code = ''
const kind = 'self_assessment_record'
const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const at = () => ({ params: { path: { assessmentId: assessmentId(), kind } } }) as const

beforeAll(async () => {
  const scanner: VirusScanner = { scan: (bytes) => says.scan(bytes), version: () => says.version() }
  undagi = await createTestApp(
    { 'kota-arang': { ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] } },
    { scanner },
  )
  await approveAssessment(undagi, assessmentId(), { assessor: 'ani', inCharge: 'kadis' })
  const { data } = await undagi.as('sekda').POST('/assessments/{assessmentId}/papers/{kind}/versions', {
    ...at(),
    body: {
      ...{ number: '47/BA/2024', place: 'Kota', day: '2024-08-01', version: 1 },
      signatory: { name: null, position: null, employeeNumber: null },
    },
  })
  code = data?.checkCode ?? ''
})
afterAll(() => undagi.close())

let sent: Buffer[] = []
beforeEach(() => {
  sent = []
})

const answering = (scan: Scan | Error): VirusScanner => ({
  async scan(bytes) {
    const pieces: Uint8Array[] = []
    for await (const piece of bytes) pieces.push(piece)
    sent.push(Buffer.concat(pieces))
    if (scan instanceof Error) throw scan
    return scan
  },
  version: async () => 'ClamAV 1.4.3/27000',
})

const signed = writeSamplePdf([[]])
const bring = (file = signed) =>
  undagi.as('sekda').POST('/assessments/{assessmentId}/papers/{kind}/signed-copies', {
    ...at(),
    body: { file: file.toString('base64'), fileName: 'BA bertanda tangan.pdf', code },
  })
const kept = async () =>
  (
    await undagi.database.asOperator(
      { institutions: [undagi.institution('kota-arang').id], at: undagi.clock.now() },
      (db) => db.execute('SELECT sha256 FROM undagi.signed_papers'),
    )
  ).rows.length

test('a signed copy with a virus is refused by the name of the virus, and nothing of it is kept', async () => {
  says = answering({ outcome: 'found', signature: 'Win.Test.EICAR_HDB-1' })

  expect((await bring()).error).toMatchObject({
    ...{ status: 422, code: 'papers.signed_infected', detail: 'Win.Test.EICAR_HDB-1' },
  })
  expect(sent.map((file) => file.equals(signed))).toEqual([true])
  expect(await kept()).toBe(0)
})

test('while the scanner is out of reach no copy is kept: its person is asked to come again', async () => {
  says = answering(new ScannerUnreachable('connect ENOENT'))

  const { error, response } = await bring()

  expect(error).toMatchObject({ status: 503, code: 'papers.signed_scanner_silent' })
  expect(response.headers.get('retry-after')).toBe('30')
  expect(await kept()).toBe(0)
})

test('a copy that is longer than the scanner takes is refused, also where it hangs up instead of saying so', async () => {
  for (const answer of [{ outcome: 'too_large' } as const, new ScanBrokenOff('closed')]) {
    says = answering(answer)
    expect((await bring()).error).toMatchObject({ status: 422, code: 'papers.signed_too_large_to_scan' })
  }
  expect(await kept()).toBe(0)
})

test('what the scanner finds clean is kept', async () => {
  says = answering({ outcome: 'clean' })

  expect((await bring()).data).toMatchObject({ kind, version: 1, knownBy: 'code' })
  expect(await kept()).toBe(1)
})

test('a real clamd finds what is in a copy', async (context) => {
  if (noClamd !== undefined) return context.skip(noClamd)
  const clamd = await startClamd(eicar())
  says = createClamd({ path: clamd.path })
  try {
    expect((await bring(Buffer.concat([signed, eicar()]))).error).toMatchObject({
      ...{ code: 'papers.signed_infected', detail: expect.stringContaining('Uji.EICAR') },
    })
    expect((await bring()).data).toMatchObject({ version: 1 })
  } finally {
    clamd.stop()
  }
})
