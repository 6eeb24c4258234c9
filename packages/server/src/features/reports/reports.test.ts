import { createHash } from 'node:crypto'
import { pdfText } from '@undagi/papers/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { approveAssessment } from '../../testing/approve-assessment.ts'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      budi: ['administrator'],
      kadis: ['person_in_charge'],
      sekda: ['coordinator'],
    },
    'kota-bara': { citra: ['coordinator'] },
  })
})
afterAll(() => undagi.close())

const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const papersPath = '/assessments/{assessmentId}/papers'
const here = () => ({ params: { path: { assessmentId: assessmentId() } } })
const papersOf = async (person: string) => (await undagi.as(person).GET(papersPath, here())).data

const fetchPaper = (person: string, path: string) =>
  undagi.fetch(
    new Request(`${origin}/api/assessments/${assessmentId()}/papers/${path}`, {
      headers: { cookie: `undagi_session=${sessionOf(person)}` },
    }),
  )

const issue = (person: string, version: number) =>
  undagi.as(person).POST(`${papersPath}/{kind}/versions`, {
    params: { path: { assessmentId: assessmentId(), kind: 'self_assessment_record' } },
    body: {
      ...{ number: '12/SPBE/2024', place: 'Kota Arang', day: '2024-08-01', version },
      signatory: { name: 'Ratna Wijaya', position: 'Sekretaris Daerah', employeeNumber: null },
    },
  })

describe('a draft', () => {
  test('is a PDF for who writes, checks or signs, and kept by no browser', async () => {
    const said = {
      self_assessment_record: 'BERITA ACARA PENILAIAN MANDIRI',
      publication_consent: 'PERNYATAAN PERSETUJUAN PUBLIKASI',
      leader_summary: 'Angka pada halaman ini adalah hasil penilaian mandiri kota-arang.',
    }
    for (const [kind, words] of Object.entries(said)) {
      const answer = await fetchPaper('ani', kind)

      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('application/pdf')
      expect(answer.headers.get('cache-control')).toContain('no-store')
      const text = pdfText(new Uint8Array(await answer.arrayBuffer())).replaceAll(/\s+/g, ' ')
      expect(text.toLowerCase()).toContain(words.toLowerCase())
    }
  })

  test('leaves as a file for a word processor too', async () => {
    const answer = await fetchPaper('ani', 'publication_consent/docx')

    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toContain('.docx')
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    expect((await fetchPaper('budi', 'publication_consent/docx')).status).toBe(403)
  })

  test('is not for who keeps accounts, nor for another institution', async () => {
    expect((await fetchPaper('budi', 'publication_consent')).status).toBe(403)
    expect((await fetchPaper('citra', 'publication_consent')).status).toBe(404)
  })

  test('finds the press started where somebody who may print looked at the papers, and nobody else starts it', async () => {
    const started = vi.spyOn(undagi.services.press, 'warm')
    try {
      await papersOf('budi')
      await papersOf('citra')
      expect(started).not.toHaveBeenCalled()

      await papersOf('ani')
      expect(started).toHaveBeenCalled()
    } finally {
      started.mockRestore()
    }
  })

  test('there is none of what has not happened yet', async () => {
    const answer = await fetchPaper('ani', 'interview_record')

    expect(await answer.json()).toMatchObject({ status: 422, code: 'papers.not_ready' })
  })
})

describe('a paper that is issued', () => {
  test('comes after the approval, from the coordinator or the person in charge', async () => {
    expect((await issue('sekda', 1)).error).toMatchObject({ status: 422, code: 'papers.issue_too_early' })
    expect((await papersOf('sekda'))?.issue).toBe('not_approved')

    await approveAssessment(undagi, assessmentId(), { assessor: 'ani', inCharge: 'kadis' })

    expect((await issue('ani', 1)).error).toMatchObject({ status: 403, code: 'papers.issue_not_allowed' })
    expect((await papersOf('ani'))?.issue).toBe('not_yours')
    const { data } = await issue('sekda', 1)
    expect(data).toMatchObject({ version: 1, number: '12/SPBE/2024', authorName: 'sekda' })
    expect((await papersOf('kadis'))?.issued).toEqual([data])
  })

  test('is kept as it was, byte for byte', async () => {
    const sha256 = (await papersOf('ani'))?.issued[0]?.sha256

    const opened = await fetchPaper('ani', 'self_assessment_record/versions/1')

    const bytes = Buffer.from(await opened.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    expect((await fetchPaper('ani', 'self_assessment_record/versions/2')).status).toBe(404)
  })

  test('is issued once, whoever else tries at the same moment', async () => {
    const both = await Promise.all([issue('sekda', 2), issue('kadis', 2)])

    const refused = both.flatMap(({ error }) => (error === undefined ? [] : [error.code]))
    expect(refused).toEqual(['papers.issued_meanwhile'])
    expect((await papersOf('ani'))?.issued.map(({ version }) => version)).toEqual([1, 2])
  })

  test('is not issued of an assessment that changed while it was printed', async () => {
    const by = { institutions: [undagi.institution('kota-arang').id], at: undagi.clock.now() }
    // Whoever changes it holds it; the issuing comes to wait for them with what it has printed before.
    const issuing = await undagi.database.asOperator(by, async (db) => {
      await db.execute(`UPDATE undagi.assessments SET version = version + 1 WHERE id = '${assessmentId()}'`)
      const issued = issue('sekda', 3)
      await vi.waitFor(
        async () => {
          const { rows } = await db.execute(
            'SELECT FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()',
          )
          expect(rows).toHaveLength(1)
        },
        { timeout: 60_000, interval: 50 },
      )
      return { issued }
    })

    expect((await issuing.issued).error).toMatchObject({ status: 409, code: 'papers.changed_meanwhile' })
    expect((await papersOf('ani'))?.issued.map(({ version }) => version)).toEqual([1, 2])
  }, 90_000)
})

describe('whoever holds a paper', () => {
  const check = (code: string) => undagi.stranger.GET('/paper-checks/{code}', { params: { path: { code } } })
  const codes = async () => (await papersOf('ani'))?.issued.map(({ checkCode }) => checkCode) ?? []

  test('finds out by its code what is printed on it, and whether it is in force; nothing else', async () => {
    const [first = '', second = ''] = await codes()

    const { data } = await check(second.toLowerCase().replaceAll('-', ' '))

    expect(data).toEqual({
      kind: 'self_assessment_record',
      number: '12/SPBE/2024',
      version: 2,
      day: '2024-08-01',
      institutionName: 'kota-arang',
      ...{ isLatest: true, handedInOn: null, since: [] },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      wordSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect((await check(first)).data).toMatchObject({ version: 1, isLatest: false })
  })

  test('is told nothing by a wrong code, and is slowed down', async () => {
    const [first = ''] = await codes()
    expect((await check('0000-0000-0000-0000')).error).toMatchObject({
      status: 404,
      code: 'papers.check_code_unknown',
    })
    expect((await check(first.slice(0, 14))).error).toMatchObject({ status: 404 })

    for (let attempt = 0; attempt < 30; attempt += 1) await check('0000-0000-0000-0000')

    expect((await check(first)).error).toMatchObject({ status: 429, code: 'papers.too_many_checks' })
  })
})

test('a paper does not bear the number of another paper of the assessment, unless that is said to be meant', async () => {
  const consent = (number: string, given: object = {}) =>
    undagi.as('sekda').POST('/assessments/{assessmentId}/papers/{kind}/versions', {
      params: { path: { assessmentId: assessmentId(), kind: 'publication_consent' } },
      body: {
        ...{ number, place: 'Kota Arang', day: '2024-08-01', version: 1 },
        ...{ signatory: { name: 'Ratna Wijaya', position: null, employeeNumber: null }, ...given },
      },
    })
  const { error } = await consent('12 / spbe/2024')
  expect(error).toMatchObject({ status: 422, code: 'papers.same_number' })
  expect(error?.detail).toMatch(/^Nomor 12\/SPBE\/2024: Berita Acara Penilaian Mandiri versi /)
  expect((await consent('12/SPBE/2024', { sameNumber: false })).error?.code).toBe('papers.same_number')

  expect((await consent('12/SPBE/2024', { sameNumber: true })).data).toMatchObject({
    number: '12/SPBE/2024',
  })
})
