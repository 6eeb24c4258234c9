import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { flippedFiles, type HostileFile, hostileFiles } from '@undagi/documents/testing/hostile'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'
import { send } from '../../../testing/send.ts'
import { sendFile } from '../../../testing/send-file.ts'
import type { EvidenceView } from '../evidence.presenter.ts'
import { evidenceSchema } from '../evidence.schemas.ts'

/** One of each way to do harm; `npm run bench hostile` reads all of them, and larger. */
const chosen = [
  'drawing that never ends',
  'a password nobody has',
  'a document that says how large it grows',
  'a document that lies about it',
  'parts that climb out',
  'a cell at the end of the world',
  'a page of the web called a PDF',
  'a drawing with a script called a picture',
  'a PDF in a page of the web',
  'a name that reads backwards',
  'what every scanner calls a virus',
]
const files = [...hostileFiles(1 / 16).filter(({ title }) => chosen.includes(title)), ...flippedFiles([1])]

/** At which pace a colleague reads meanwhile. */
const betweenReadsMs = 20

let undagi: TestApp
let item: EvidenceView
const temporary = mkdtempSync(join(tmpdir(), 'undagi-sisa-'))
const before = descendantsOf(process.pid)

beforeAll(async () => {
  undagi = await createTestApp(
    { 'kota-arang': { ani: ['internal_assessor'], sekda: ['coordinator'] } },
    { readingLimits: { wallMs: 1_500, residentMiB: 280 } },
  )
  // What is not cleared up would be found here.
  vi.stubEnv('TMPDIR', temporary)
  const uploadIds: string[] = []
  for (const file of files) uploadIds.push(await upload(file))
  item = await keep(uploadIds)
}, 120_000)
afterAll(async () => {
  vi.unstubAllEnvs()
  rmSync(temporary, { recursive: true })
  await undagi.close()
})

const evidencePath = () => `/institutions/${undagi.institution('kota-arang').id}/evidence`
const token = () => sessionOf('ani')

const upload = ({ name, bytes }: HostileFile) =>
  sendFile(
    undagi,
    { person: 'ani', institutionId: undagi.institution('kota-arang').id },
    { content: bytes(), name },
  )

async function keep(uploadIds: readonly string[]): Promise<EvidenceView> {
  const added = await send(undagi, {
    ...{ method: 'POST', path: evidencePath(), token: token() },
    body: {
      ...{ kind: 'policy', title: 'Berkas aneh', number: null, issuer: null, dated: null, link: null },
      ...{ validFrom: null, validTo: null, status: 'unknown', confidentiality: 'internal' },
      ...{ viewerIds: [], note: '', uploadIds },
    },
  })
  const kept = evidenceSchema.parse(await added.json())
  const path = `/assessments/${undagi.institution('kota-arang').assessments[2024]}/indicators/1/evidence`
  const offer = {
    itemId: kept.id,
    criterionCode: '1.2.a',
    article: null,
    page: null,
    atSeconds: null,
    why: '',
  }
  expect((await send(undagi, { method: 'POST', path, body: offer, token: token() })).status).toBe(201)
  return kept
}

async function readItem() {
  const answer = await send(undagi, {
    method: 'GET',
    path: `${evidencePath()}/${item.id}`,
    token: sessionOf('sekda'),
  })
  return evidenceSchema.parse(await answer.json())
}

test('each hostile file ends in what was foreseen, while others are answered, and nothing stays behind', {
  timeout: 120_000,
}, async () => {
  let isReading = true
  const reading = undagi.services.reading.lookForWork().finally(() => {
    isReading = false
  })
  let answered = 0
  while (isReading) {
    expect((await readItem()).id).toBe(item.id)
    answered += 1
    await rest(betweenReadsMs)
  }
  await reading
  expect(answered).toBeGreaterThan(0)

  const ends = (await readItem()).newest.files.map(({ reading, found }) => found?.text ?? reading)
  // A busy computer stops at the time it has what a quiet one reads.
  const isForeseen = ({ ends: foreseen }: HostileFile, index: number) =>
    [...foreseen, 'timed_out'].includes(ends[index] ?? '')
  expect(files.filter((file, index) => !isForeseen(file, index)).map(({ title }) => title)).toEqual([])
  await expect.poll(() => descendantsOf(process.pid).filter((pid) => !before.includes(pid))).toEqual([])
  expect(readdirSync(temporary)).toEqual([])
})

test('none is called enacted, and none is answered as a page of ours, whatever it is called', async () => {
  const kept = (await readItem()).newest.files
  for (const { position, fileName, mediaType, found } of kept) {
    expect(found?.status).not.toBe('enacted')
    expect(mediaType).not.toMatch(/html|svg|xml$|script/)
    expect(fileName).not.toMatch(/[/\\\p{Cf}]|^\./u)
    const path = `${evidencePath()}/${item.id}/revisions/1/files/${position}`
    const { headers } = await send(undagi, { method: 'GET', path, token: sessionOf('sekda') })
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment; /),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  }
})

function descendantsOf(pid: number): readonly number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter(Boolean)
    .map(Number)
  return [...children, ...children.flatMap(descendantsOf)]
}
