import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeSamplePdf } from '../../../demo/sample-pdf.ts'
import { approveAssessment } from '../../../testing/approve-assessment.ts'
import { createTestApp, origin, type TestApp } from '../../../testing/create-test-app.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'
import { mostSignedBytes, type SignedKind } from './signed-papers.schemas.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], budi: ['administrator'], kadis: ['person_in_charge'] },
      sekda: ['coordinator'],
    },
    'kota-bara': { citra: ['internal_assessor', 'person_in_charge', 'coordinator'] },
  })
})
afterAll(() => undagi.close())

const idOf = (slug: string, year: number) => undagi.institution(slug).assessments[year] ?? ''
const path = '/assessments/{assessmentId}'
const record = 'self_assessment_record'

const approve = (assessmentId: string, by: { assessor: string; inCharge: string }) =>
  approveAssessment(undagi, assessmentId, by)

interface Issued {
  readonly by: string
  readonly assessmentId: string
  readonly number: string
  readonly version?: number
  readonly kind?: SignedKind
}

async function issue({ by, assessmentId, number, version = 1, kind = record }: Issued) {
  const { data } = await undagi.as(by).POST(`${path}/papers/{kind}/versions`, {
    params: { path: { assessmentId, kind } },
    body: {
      ...{ number, place: 'Kota', day: '2024-08-01', version },
      signatory: { name: null, position: null, employeeNumber: null },
    },
  })
  const answer = await undagi.fetch(
    new Request(`${origin}/api/assessments/${assessmentId}/papers/${kind}/versions/${version}`, {
      headers: { cookie: `undagi_session=${sessionOf(by)}` },
    }),
  )
  const unsigned = Buffer.from(await answer.arrayBuffer())
  return { code: data?.checkCode ?? '', unsigned, file: signed(unsigned) }
}

const bring = (
  person: string,
  file: Buffer,
  {
    code = null,
    kind = record,
    assessmentId = idOf('kota-arang', 2024),
  }: { code?: string | null; kind?: SignedKind; assessmentId?: string } = {},
) =>
  undagi.as(person).POST(`${path}/papers/{kind}/signed-copies`, {
    params: { path: { assessmentId, kind } },
    body: { file: file.toString('base64'), fileName: 'BA bertanda tangan.pdf', code },
  })
const submit = (number: string) =>
  undagi.as('sekda').POST(`${path}/stage/submission`, {
    params: { path: { assessmentId: idOf('kota-arang', 2024) } },
    body: {
      expectedStage: 'signing',
      papers: {
        officialRecord: { number, date: '2024-08-01' },
        publicationConsent: { number: '12/SPBE/2024', date: '2024-08-01' },
      },
    },
  })
const checked = async (code: string) =>
  (await undagi.stranger.GET('/paper-checks/{code}', { params: { path: { code } } })).data

/** With what a signing program adds below it. */
const signed = (file: Buffer) => Buffer.concat([file, Buffer.from('\n% ditandatangani\n')])

/** A PDF as a scanner leaves it: a page without a word. */
const scan = writeSamplePdf([[]])

describe('the signed copy of an issued paper', () => {
  test('is brought by who signs, once the assessment is approved, and by nobody else', async () => {
    const early = await bring('sekda', Buffer.from('%PDF-1.7'))
    expect(early.error).toMatchObject({ status: 422, code: 'papers.signing_not_now' })
    await approve(idOf('kota-arang', 2024), { assessor: 'ani', inCharge: 'kadis' })
    for (const person of ['ani', 'kadis', 'budi'])
      expect((await bring(person, Buffer.from('%PDF-1.7'))).response.status, person).toBe(403)
    expect((await bring('citra', Buffer.from('%PDF-1.7'))).response.status).toBe(404)
  })

  test('is known by the check code in its text, or else by the code that a person reads off the scan; what was issued without a signature is none', async () => {
    const { code, file, unsigned } = await issue({
      ...{ by: 'sekda', assessmentId: idOf('kota-arang', 2024), number: '47/BA/2024' },
    })
    expect((await bring('sekda', unsigned)).error).toMatchObject({
      ...{ status: 422, code: 'papers.signed_unsigned' },
    })
    expect((await bring('sekda', file)).data).toMatchObject({
      ...{ kind: record, version: 1, number: '47/BA/2024', day: '2024-08-01', knownBy: 'text' },
      sha256: createHash('sha256').update(file).digest('hex'),
    })
    expect((await bring('sekda', scan)).error).toMatchObject({ code: 'papers.signed_code_needed' })
    expect((await bring('sekda', scan, { code: code.toLowerCase() })).data).toMatchObject({
      ...{ version: 1, knownBy: 'code' },
    })
    expect((await checked(code))?.handedInOn).toBeNull()
  })

  test('is refused where it is another paper, of another year or institution, unknown, or no PDF', async () => {
    const consent = { ...{ by: 'sekda', assessmentId: idOf('kota-arang', 2024) }, number: '48/PP/2024' }
    const other = await issue({ ...consent, kind: 'publication_consent' })
    await approve(idOf('kota-arang', 2023), { assessor: 'ani', inCharge: 'kadis' })
    const lastYear = await issue({
      ...{ by: 'sekda', assessmentId: idOf('kota-arang', 2023) },
      number: '1/2023',
    })
    await approve(idOf('kota-bara', 2024), { assessor: 'citra', inCharge: 'citra' })
    const elsewhere = await issue({
      ...{ by: 'citra', assessmentId: idOf('kota-bara', 2024) },
      number: '2/2024',
    })

    for (const { file, code } of [other, lastYear, elsewhere]) {
      expect(code).not.toBe('')
      expect((await bring('sekda', file)).error).toMatchObject({ code: 'papers.signed_of_other' })
      expect((await bring('sekda', scan, { code })).error).toMatchObject({ code: 'papers.signed_of_other' })
    }
    for (const code of ['0000-0000-0000-0000', 'bukan kode'])
      expect((await bring('sekda', scan, { code })).error).toMatchObject({ code: 'papers.signed_of_other' })
    expect((await bring('sekda', Buffer.from('bukan PDF'))).error).toMatchObject({
      code: 'papers.signed_not_pdf',
    })
  })

  test('of more than 6 MB is refused with these words, not as a field that is too long', async () => {
    const most = Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(mostSignedBytes)])

    expect((await bring('sekda', most)).error).toMatchObject({
      ...{ status: 422, code: 'papers.signed_too_large' },
    })
    expect((await bring('sekda', most.subarray(0, mostSignedBytes))).error).toMatchObject({
      code: 'papers.signed_code_needed',
    })
  })

  test('what the file says counts, whatever is typed beside it', async () => {
    const { file } = await issue({
      ...{ by: 'sekda', assessmentId: idOf('kota-arang', 2023), number: '1/2023', version: 2 },
    })
    const { data } = await undagi.as('sekda').GET(`${path}/papers`, {
      params: { path: { assessmentId: idOf('kota-arang', 2024) } },
    })
    const code = data?.issued.find(({ kind }) => kind === record)?.checkCode ?? ''

    expect((await bring('sekda', file, { code })).error).toMatchObject({ code: 'papers.signed_of_other' })
  })

  test('of an older version is refused, and so is handing in what was replaced since', async () => {
    const { data } = await undagi.as('sekda').GET(`${path}/papers`, {
      params: { path: { assessmentId: idOf('kota-arang', 2024) } },
    })
    const first = data?.issued.find(({ kind }) => kind === record)?.checkCode ?? ''
    await issue({
      ...{ by: 'sekda', assessmentId: idOf('kota-arang', 2024), number: '49/BA/2024', version: 2 },
    })

    expect((await bring('sekda', scan, { code: first })).error).toMatchObject({
      ...{ code: 'papers.signed_outdated', detail: 'Versi 1; yang berlaku versi 2.' },
    })
    expect((await submit('47/BA/2024')).error).toMatchObject({ code: 'papers.signed_outdated' })
  })
})

describe('an assessment that is sent', () => {
  test('keeps which version was signed and the digest of the file, and its check says that it was handed in', async () => {
    const { data } = await undagi.as('sekda').GET(`${path}/papers`, {
      params: { path: { assessmentId: idOf('kota-arang', 2024) } },
    })
    const codeOf = (version: number) =>
      data?.issued.find((each) => each.kind === record && each.version === version)?.checkCode ?? ''
    await bring('sekda', scan, { code: codeOf(2) })
    expect((await submit('47/BA/2024')).error).toMatchObject({
      ...{ status: 422, code: 'papers.signed_number_differs' },
    })

    const sent = await submit('49/BA/2024')

    const sha256 = createHash('sha256').update(scan).digest('hex')
    const [entry] = sent.data?.entries ?? []
    expect(entry?.papers?.officialRecord).toEqual({
      ...{ number: '49/BA/2024', date: '2024-08-01', signed: { paperVersion: 2, sha256 } },
    })
    expect(entry?.papers?.publicationConsent).toEqual({ number: '12/SPBE/2024', date: '2024-08-01' })
    expect((await checked(codeOf(2)))?.handedInOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect((await checked(codeOf(1)))?.handedInOn).toBeNull()
    expect((await bring('sekda', scan, { code: codeOf(2) })).error).toMatchObject({
      code: 'papers.signing_not_now',
    })
  })

  test('shows the signed copy, byte for byte, to who reads its papers and to nobody else', async () => {
    const open = (person: string, version: number) =>
      undagi.fetch(
        new Request(
          `${origin}/api/assessments/${idOf('kota-arang', 2024)}/papers/${record}/versions/${version}/signed`,
          { headers: { cookie: `undagi_session=${sessionOf(person)}` } },
        ),
      )
    expect(Buffer.from(await (await open('ani', 2)).arrayBuffer()).equals(scan)).toBe(true)
    expect((await open('ani', 3)).status).toBe(404)
    expect((await open('budi', 2)).status).toBe(403)
    expect((await open('citra', 2)).status).toBe(404)
  })
})
