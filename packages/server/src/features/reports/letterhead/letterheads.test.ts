import { buildPng, pdfText } from '@undagi/papers/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../../../testing/create-test-app.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'
import { submitAssessment } from '../../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      budi: ['administrator'],
      kadis: ['person_in_charge'],
      sekda: ['coordinator'],
    },
    'kota-bara': { citra: ['administrator'] },
  })
})
afterAll(() => undagi.close())

const path = '/institutions/{institutionId}/letterhead'
const here = () => ({ params: { path: { institutionId: undagi.institution('kota-arang').id } } })
const emblem = buildPng({ width: 120, height: 160, colour: [200, 30, 30] })
type Logo = 'keep' | 'none' | { file: string }
const wanted = (logo: Logo) => ({
  ...{ owner: 'PEMERINTAH KOTA ARANG', unit: 'SEKRETARIAT DAERAH', place: 'Arang', logo },
  contact: ['Jalan Arang Nomor 1', 'arang.example'],
  signatory: { name: 'Ratna Wijaya', position: 'Sekretaris Daerah', employeeNumber: '19700101' },
})
const change = (by: string, version: number, logo: Logo = { file: emblem.toString('base64') }) =>
  undagi.as(by).PUT(path, { ...here(), body: { ...wanted(logo), expectedVersion: version } })
const readAs = async (by: string) => (await undagi.as(by).GET(path, here())).data

const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
async function paperOf(rest: string): Promise<Buffer> {
  const answer = await undagi.fetch(
    new Request(`${origin}/api/assessments/${assessmentId()}/papers/publication_consent${rest}`, {
      headers: { cookie: `undagi_session=${sessionOf('sekda')}` },
    }),
  )
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}
const hasPicture = (pdf: Buffer) => pdf.toString('latin1').includes('/Subtype /Image')
const issue = (version: number) =>
  undagi.as('sekda').POST('/assessments/{assessmentId}/papers/{kind}/versions', {
    params: { path: { assessmentId: assessmentId(), kind: 'publication_consent' } },
    body: {
      ...{ number: '12/SPBE/2024', place: 'Arang', day: '2024-08-01', version },
      signatory: { name: null, position: null, employeeNumber: null },
    },
  })

describe('the letterhead of an institution', () => {
  test('is its name, as long as nobody has made one', async () => {
    expect(await readAs('ani')).toMatchObject({
      ...{ owner: 'PEMERINTAH KOTA-ARANG', unit: null, contact: [], version: 0, logo: null, madeAt: null },
    })
  })

  test('is made by an administrator and by nobody else, and stays inside the institution', async () => {
    for (const by of ['ani', 'kadis', 'sekda'])
      expect((await change(by, 0)).error, by).toMatchObject({ status: 403 })
    expect((await change('citra', 0)).error).toMatchObject({ status: 404 })
    expect((await undagi.as('citra').GET(path, here())).error).toMatchObject({ status: 404 })

    await submitAssessment(undagi, assessmentId(), {
      ...{ assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' },
    })
    expect((await issue(1)).error).toBeUndefined()
    const { data } = await change('budi', 0)

    expect(data).toMatchObject({
      ...{ version: 1, owner: 'PEMERINTAH KOTA ARANG', authorName: 'budi', place: 'Arang' },
      logo: { kind: 'png', width: 120, height: 160 },
    })
    expect(await readAs('ani')).toEqual(data)
  })

  test('stands on every paper from then on, and what was issued keeps its own bytes', async () => {
    const draft = await paperOf('')

    expect(pdfText(draft)).toContain('SEKRETARIAT DAERAH')
    expect(pdfText(draft)).toContain('Jalan Arang Nomor 1')
    expect(hasPicture(draft)).toBe(true)
    const issued = await paperOf('/versions/1')
    expect(pdfText(issued)).not.toContain('SEKRETARIAT DAERAH')
    expect(hasPicture(issued)).toBe(false)
    await issue(2)
    expect(hasPicture(await paperOf('/versions/2'))).toBe(true)
  })

  test('keeps its emblem, or gives it up; whoever comes late is told', async () => {
    expect((await change('budi', 0)).error).toMatchObject({
      ...{ status: 409, code: 'letterheads.changed_meanwhile', current: { version: 1, place: 'Arang' } },
    })
    expect((await change('budi', 1, 'keep')).data).toMatchObject({ version: 2, logo: { kind: 'png' } })
    const both = await Promise.all([change('budi', 2, 'none'), change('budi', 2, 'none')])
    expect(both.flatMap(({ error }) => error?.code ?? [])).toEqual(['letterheads.changed_meanwhile'])
    expect(hasPicture(await paperOf(''))).toBe(false)
  })

  test('takes no emblem that papers cannot bear, and says why', async () => {
    const file = (bytes: Buffer) => ({ file: bytes.toString('base64') })
    const broken = Buffer.concat([emblem.subarray(0, 33), Buffer.from('bukan gambar')])
    const tries = {
      'letterheads.logo_not_a_picture': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'letterheads.logo_too_large': Buffer.alloc(512 * 1024 + 1),
      'letterheads.logo_too_small': buildPng({ width: 64, height: 64, colour: [1, 1, 1] }),
      'letterheads.logo_too_wide': buildPng({ width: 2001, height: 100, colour: [1, 1, 1] }),
    }
    for (const [code, bytes] of Object.entries(tries))
      expect((await change('budi', 3, file(bytes))).error).toMatchObject({ status: 422, code })
    // Its first bytes say that it is a picture; the press finds out that it is none.
    expect((await change('budi', 3, file(broken))).error).toMatchObject({
      ...{ status: 422, code: 'letterheads.logo_not_a_picture' },
    })
    expect((await readAs('budi'))?.version).toBe(3)
  })

  test('is shown on a page before it is kept', async () => {
    const answer = await undagi.as('budi').POST(`${path}/preview`, {
      ...{ ...here(), body: wanted({ file: emblem.toString('base64') }), parseAs: 'arrayBuffer' },
    })

    const page = Buffer.from(answer.data ?? new ArrayBuffer(0))
    expect(pdfText(page)).toContain('CONTOH NASKAH')
    expect(hasPicture(page)).toBe(true)
    expect((await readAs('budi'))?.version).toBe(3)
  })
})
