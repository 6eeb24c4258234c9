import { readWholeArchive } from '@undagi/documents/whole-archive'
import { buildTemplate, consentBody, paragraph } from '@undagi/papers/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../../../testing/create-test-app.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      budi: ['administrator'],
      kadis: ['person_in_charge'],
      sekda: ['coordinator'],
    },
    'kota-bara': { citra: ['administrator', 'coordinator'] },
  })
})
afterAll(() => undagi.close())

const path = '/institutions/{institutionId}/paper-templates'
const kind = 'publication_consent'
const idOf = (slug: string) => undagi.institution(slug).id
const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const here = {
  get path() {
    return { institutionId: idOf('kota-arang'), kind } as const
  },
}

const own = buildTemplate({ body: consentBody + paragraph('Naskah khas {{ins|tansi}}') })
const wrong = buildTemplate({ body: consentBody + paragraph('Nilai {{indek}}') })
const asText = (file: Buffer) => file.toString('base64')

const change = (by: string, expectedVersion: number, file: Buffer | undefined = own) =>
  undagi.as(by).PUT(`${path}/{kind}`, {
    params: { path: here.path },
    body: {
      template: file === undefined ? 'none' : { file: asText(file), fileName: 'Khas.docx' },
      expectedVersion,
    },
  })
const withdraw = (by: string, expectedVersion: number) =>
  undagi.as(by).PUT(`${path}/{kind}`, {
    params: { path: here.path },
    body: { template: 'none', expectedVersion },
  })
const listAs = (by: string) =>
  undagi.as(by).GET(path, { params: { path: { institutionId: idOf('kota-arang') } } })

async function wordsOf(file: ArrayBuffer): Promise<string> {
  const parts = await readWholeArchive(Buffer.from(file), { parts: 100, inflatedBytes: 20_000_000 })
  return String(parts.get('word/document.xml')).replaceAll(/<[^>]+>/g, '')
}

const fetchAs = (by: string, at: string) =>
  undagi.fetch(new Request(`${origin}/api${at}`, { headers: { cookie: `undagi_session=${sessionOf(by)}` } }))

async function wordPaper(by = 'ani'): Promise<string> {
  const answer = await fetchAs(by, `/assessments/${assessmentId()}/papers/${kind}/docx`)
  expect(answer.status).toBe(200)
  return await wordsOf(await answer.arrayBuffer())
}

const preview = (by: string, of: string | null, file = own, slug = 'kota-arang') =>
  undagi.as(by).POST(`${path}/{kind}/preview`, {
    params: { path: { institutionId: idOf(slug), kind } },
    body: { file: asText(file), assessmentId: of },
    parseAs: 'arrayBuffer',
  })

describe('the Word templates of an institution', () => {
  test('are kept by administrators and by those who issue papers, and stay inside the institution', async () => {
    expect((await change('ani', 0)).error).toMatchObject({
      status: 403,
      code: 'institutions.role_not_allowed',
    })
    expect((await change('citra', 0)).error).toMatchObject({ status: 404 })
    expect((await listAs('citra')).error).toMatchObject({ status: 404 })
    for (const by of ['ani', 'budi', 'kadis', 'sekda']) {
      const { data } = await listAs(by)
      expect(data?.templates).toHaveLength(6)
      expect(data?.templates[1]).toMatchObject({ kind, version: 0, template: null })
    }
  })

  test('are looked at before they are kept: what is wrong is named where it stands', async () => {
    const { data } = await undagi.as('budi').POST(`${path}/{kind}/check`, {
      params: { path: here.path },
      body: { file: asText(wrong) },
    })

    expect(data?.findings).toEqual([
      { code: 'unknown_placeholder', place: 'body', paragraph: 4, text: 'Nilai {{indek}}' },
    ])
    expect((await change('budi', 0, wrong)).error).toMatchObject({
      ...{ status: 422, code: 'paper_templates.not_usable' },
      errors: [{ path: '/template/file', message: 'unknown_placeholder: Nilai {{indek}}' }],
    })
    expect((await preview('budi', null, wrong)).error).toBeDefined()
    expect((await listAs('budi')).data?.templates[1]?.version).toBe(0)
  })

  test('are seen with an example, and with a year by who may have its papers', async () => {
    const example = await preview('budi', null)
    expect(await wordsOf(example.data ?? new ArrayBuffer(0))).toContain('Tahun 2000')

    const ofYear = await preview('sekda', assessmentId())
    expect(await wordsOf(ofYear.data ?? new ArrayBuffer(0))).toContain('Tahun 2024')
    expect((await preview('budi', assessmentId())).response.status).toBe(403)
    expect((await preview('citra', assessmentId(), own, 'kota-bara')).response.status).toBe(404)
    expect((await listAs('budi')).data?.templates[1]?.version).toBe(0)
  })

  test('are used for the Word file of their paper from then on, by everybody, until they are withdrawn', async () => {
    expect(await wordPaper()).not.toContain('Naskah khas')

    const { data } = await change('sekda', 0)
    expect(data).toMatchObject({
      ...{ kind, version: 1, authorName: 'sekda' },
      template: { fileName: 'Khas.docx', bytes: own.length },
    })
    const words = await wordPaper()
    expect(words).toContain('Naskah khas kota-arang')
    expect(words.startsWith('DRAF')).toBe(true)
    const kept = await fetchAs('budi', `/institutions/${idOf('kota-arang')}/paper-templates/${kind}/file`)
    expect(Buffer.from(await kept.arrayBuffer()).equals(own)).toBe(true)

    expect((await withdraw('budi', 1)).data).toMatchObject({ version: 2, template: null })
    expect(await wordPaper()).not.toContain('Naskah khas')
    const gone = await fetchAs('budi', `/institutions/${idOf('kota-arang')}/paper-templates/${kind}/file`)
    expect(gone.status).toBe(404)
    expect((await withdraw('budi', 2)).data).toMatchObject({ version: 2 })
  })

  test('are changed by one at a time: whoever comes late is told what stands now', async () => {
    expect((await change('kadis', 1)).error).toMatchObject({
      ...{ status: 409, code: 'paper_templates.changed_meanwhile', current: { version: 2, template: null } },
    })
    const both = await Promise.all([change('kadis', 2), change('sekda', 2)])

    expect(both.flatMap(({ error }) => error?.code ?? [])).toEqual(['paper_templates.changed_meanwhile'])
    expect((await listAs('budi')).data?.templates[1]?.version).toBe(3)
  })

  test('begin with one in which every name stands in its place', async () => {
    const start = await fetchAs('budi', `/institutions/${idOf('kota-arang')}/paper-templates/${kind}/start`)
    const file = Buffer.from(await start.arrayBuffer())

    const { data } = await undagi.as('budi').POST(`${path}/{kind}/check`, {
      params: { path: here.path },
      body: { file: asText(file) },
    })
    expect(data?.findings).toEqual([])
  })
})
