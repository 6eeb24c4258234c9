import { createHash } from 'node:crypto'
import { readWholeArchive } from '@undagi/documents/whole-archive'
import { buildTemplate, consentBody, paragraph } from '@undagi/papers/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { paperTemplates } from '../../platform/database/tables/paper-templates.tables.ts'
import { issuedPapers } from '../../platform/database/tables/papers.tables.ts'
import { approveAssessment } from '../../testing/approve-assessment.ts'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'
import { newCheckCode } from './check-code.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], budi: ['administrator'], kadis: ['person_in_charge'] },
      sekda: ['coordinator'],
    },
    'kota-bara': { citra: ['coordinator'] },
  })
  await approveAssessment(undagi, assessmentId(), { assessor: 'ani', inCharge: 'kadis' })
})
afterAll(() => undagi.close())

const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const here = () => ({ params: { path: { assessmentId: assessmentId() } } })
const kind = 'publication_consent'

const issue = (version: number, by = 'sekda', of: 'leader_summary' | typeof kind = kind) =>
  undagi.as(by).POST('/assessments/{assessmentId}/papers/{kind}/versions', {
    params: { path: { assessmentId: assessmentId(), kind: of } },
    body: {
      ...{
        number: `${version}/${of === kind ? 'PP' : 'R'}/2024`,
        place: 'Kota Arang',
        day: '2024-08-01',
        version,
      },
      signatory: { name: 'Ratna Wijaya', position: null, employeeNumber: null },
    },
  })

const fetchAs = (by: string, path: string) =>
  undagi.fetch(
    new Request(`${origin}/api/assessments/${assessmentId()}/${path}`, {
      headers: { cookie: `undagi_session=${sessionOf(by)}` },
    }),
  )
const wordOf = (version: number, by = 'ani') => fetchAs(by, `papers/${kind}/versions/${version}/docx`)

async function wordsOf(answer: Response): Promise<string> {
  expect(answer.status).toBe(200)
  const file = Buffer.from(await answer.arrayBuffer())
  const parts = await readWholeArchive(file, { parts: 100, inflatedBytes: 20_000_000 })
  const printed = [...parts].filter(([name]) => /^word\/(document|footer)/.test(name))
  return printed.map(([, part]) => String(part).replaceAll(/<[^>]+>/g, '')).join('\n')
}

async function opened(version: number) {
  const answer = await wordOf(version)
  const words = await wordsOf(answer.clone())
  const file = Buffer.from(await answer.arrayBuffer())
  return { words, file, sha256: createHash('sha256').update(file).digest('hex') }
}

interface Common {
  readonly institutionId: string
  readonly authorId: string
  readonly authorName: string
}

/** What was there before this software was. */
async function plant(write: (db: Sql, common: Common) => Promise<void>): Promise<void> {
  const institutionId = undagi.institution('kota-arang').id
  const { data } = await undagi.as('sekda').GET('/session')
  const common = { institutionId, authorId: data?.person.id ?? '', authorName: 'sekda' }
  const by = { institutions: [institutionId], at: undagi.clock.now() }
  await undagi.database.asOperator(by, (db) => write(db, common))
}

const keep = (file: Buffer | undefined, expectedVersion: number) =>
  undagi.as('budi').PUT('/institutions/{institutionId}/paper-templates/{kind}', {
    params: { path: { institutionId: undagi.institution('kota-arang').id, kind } },
    body: {
      template: file === undefined ? 'none' : { file: file.toString('base64'), fileName: 'Khas.docx' },
      expectedVersion,
    },
  })

const checked = async (code: string) =>
  (await undagi.stranger.GET('/paper-checks/{code}', { params: { path: { code } } })).data

const own = buildTemplate({ body: consentBody + paragraph('Naskah khas {{ins|tansi}}') })

describe('a paper that is issued', () => {
  test('is kept as Word too, with its number, version and check code, in Undagi’s form where there is no other', async () => {
    const { data } = await issue(1)

    const { words, sha256 } = await opened(1)
    expect(words).toContain(`Versi 1 · kode periksa ${data?.checkCode}`)
    expect(words).toContain('Nomor: 1/PP/2024')
    expect(words).not.toContain('DRAF')
    expect(data?.word).toEqual({ sha256, form: 'built_in', templateVersion: null })
    expect(sha256).not.toBe(data?.sha256)
  })

  test('is written in the institution’s own template, in the version that is in force', async () => {
    expect((await keep(own, 0)).data?.template).toMatchObject({ bearsCheck: true })

    const { data } = await issue(2)

    const { words, sha256, file } = await opened(2)
    expect(words).toContain(`nomor 2/PP/2024, versi 2, kode ${data?.checkCode}`)
    expect(words).toContain('Naskah khas kota-arang')
    expect(data?.word).toEqual({ sha256, form: 'own_template', templateVersion: 1 })
    expect((await opened(2)).file.equals(file)).toBe(true)
  })

  test('keeps its Word file whatever becomes of the template', async () => {
    const { file } = await opened(2)

    expect((await keep(undefined, 1)).data).toMatchObject({ version: 2, template: null })

    expect((await opened(2)).file.equals(file)).toBe(true)
    expect((await issue(3)).data?.word).toMatchObject({ form: 'built_in', templateVersion: null })
  })

  test('is issued once as Word too, whoever else tries at the same moment', async () => {
    const both = await Promise.all([issue(4), issue(4, 'kadis')])

    const [kept] = both.flatMap(({ data }) => data ?? [])
    expect(both.flatMap(({ error }) => error?.code ?? [])).toEqual(['papers.issued_meanwhile'])
    expect((await opened(4)).words).toContain(`Versi 4 · kode periksa ${kept?.checkCode}`)
  })

  test('opens as Word for who reads its papers, and for nobody else', async () => {
    expect((await wordOf(1, 'budi')).status).toBe(403)
    expect((await wordOf(1, 'citra')).status).toBe(404)
    expect(await (await wordOf(9)).json()).toMatchObject({ code: 'papers.not_found' })
    const answer = await wordOf(2)
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="Pernyataan Persetujuan Publikasi (versi 2).docx"',
    )
  })

  test('says by its code which Word file was made with it', async () => {
    const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/papers', here())
    const second = data?.issued.find(({ version }) => version === 2)

    expect(await checked(second?.checkCode ?? '')).toMatchObject({
      sha256: second?.sha256,
      wordSha256: second?.word?.sha256,
    })
  })
})

describe('a template without a place for the check code', () => {
  test('is not kept: number, version and check code are each named as missing', async () => {
    const without = buildTemplate({ body: paragraph('{{instansi}} {{tahun}} {{nama}}') })

    const { error } = await keep(without, 2)

    expect(error).toMatchObject({
      ...{ status: 422, code: 'paper_templates.not_usable' },
      errors: ['nomor', 'versi', 'kode_periksa'].map((name) => ({
        ...{ path: '/template/file', message: `missing_placeholder: {{${name}}}` },
      })),
    })
  })

  test('that was kept before that was asked writes drafts; what is issued is in Undagi’s form, and says why', async () => {
    const file = buildTemplate({ body: paragraph('Naskah lama {{instansi}} {{tahun}} {{nama}}') })
    await plant(async (db, common) => {
      const sha256 = 'b'.repeat(64)
      await db.insert(paperTemplates).values({
        ...{ ...common, kind: 'leader_summary', version: 1, fileName: 'Lama.docx', file, sha256 },
        madeAt: undagi.clock.now(),
      })
    })
    const { data: list } = await undagi.as('budi').GET('/institutions/{institutionId}/paper-templates', {
      params: { path: { institutionId: undagi.institution('kota-arang').id } },
    })
    const old = list?.templates.find((each) => each.kind === 'leader_summary')
    expect(old?.template).toMatchObject({ fileName: 'Lama.docx', bearsCheck: false })
    const draft = await wordsOf(await fetchAs('ani', 'papers/leader_summary/docx'))
    expect(draft).toContain('Naskah lama kota-arang')

    const { data } = await issue(1, 'sekda', 'leader_summary')

    expect(data?.word).toMatchObject({ form: 'template_without_code', templateVersion: 1 })
    const words = await wordsOf(await fetchAs('ani', 'papers/leader_summary/versions/1/docx'))
    expect(words).toContain(`Versi 1 · kode periksa ${data?.checkCode}`)
    expect(words).not.toContain('Naskah lama')
  })
})

describe('what was issued before Word files were kept', () => {
  test('has none, and says so by its list, its address and its check', async () => {
    const checkCode = newCheckCode()
    await plant(async (db, common) => {
      await db.insert(issuedPapers).values({
        ...{ ...common, assessmentId: assessmentId(), kind: 'self_assessment_record', version: 1 },
        ...{ number: '1/BA/2024', paperDay: '2024-08-01', checkCode, sha256: 'a'.repeat(64) },
        ...{ pdf: Buffer.from('%PDF-1.7'), issuedAt: undagi.clock.now() },
      })
    })

    const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/papers', here())
    const record = data?.issued.find((each) => each.kind === 'self_assessment_record')
    expect(record?.word).toBeNull()
    const answer = await fetchAs('ani', 'papers/self_assessment_record/versions/1/docx')
    expect(await answer.json()).toMatchObject({ status: 404, code: 'papers.without_word' })
    expect((await checked(record?.checkCode ?? ''))?.wordSha256).toBeNull()
  })
})
