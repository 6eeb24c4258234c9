import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createDiskStore } from '../../platform/files/disk-store.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { type LosableStore, losable } from '../../testing/losable-store.ts'
import { sessionOf } from '../../testing/seed-institutions.ts'
import { type Sending, send } from '../../testing/send.ts'
import { evidenceSchema } from '../evidence/evidence.schemas.ts'
import { uploadSchema } from './uploads.schemas.ts'

let undagi: TestApp
let store: LosableStore
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undagi-hilang-'))
  store = losable(createDiskStore(folder))
  undagi = await createTestApp({ 'kota-arang': { ani: ['internal_assessor'] } }, { store })
})
afterAll(async () => {
  await undagi.close()
  await rm(folder, { recursive: true })
})

const say = (sending: Omit<Sending, 'token'>) => send(undagi, { ...sending, token: sessionOf('ani') })
const of = (what: string) => `/institutions/${undagi.institution('kota-arang').id}/${what}`

async function begun(): Promise<string> {
  const headers = { 'upload-length': '3', 'upload-metadata': `filename ${btoa('sk.pdf')}` }
  return uploadSchema.parse(await (await say({ method: 'POST', path: of('uploads'), headers })).json()).id
}
const sendAll = (id: string) =>
  say({
    ...{
      method: 'PATCH',
      path: of(`uploads/${id}`),
      file: 'sk!',
      fileType: 'application/offset+octet-stream',
    },
    headers: { 'upload-offset': '0' },
  })
const add = (uploadId: string) =>
  say({
    ...{ method: 'POST', path: of('evidence') },
    body: {
      ...{ kind: 'policy', title: 'SK Tim', number: null, issuer: null, dated: null, validFrom: null },
      ...{
        validTo: null,
        status: 'enacted',
        confidentiality: 'internal',
        viewerIds: [],
        link: null,
        note: '',
      },
      uploadIds: [uploadId],
    },
  })
const codeOf = async (answer: Response) => [
  answer.status,
  z.object({ code: z.string() }).parse(await answer.json()).code,
]

test('a store that is lost while a file comes in takes nothing away: it says so, and the same file is kept once it is back', async () => {
  const id = await begun()
  store.lose()
  expect(await codeOf(await sendAll(id))).toEqual([503, 'uploads.store_unreachable'])
  expect(await (await say({ method: 'GET', path: of(`uploads/${id}`) })).json()).toMatchObject({
    isWhole: true,
  })
  expect(await codeOf(await add(id))).toEqual([503, 'uploads.store_unreachable'])

  store.find()
  const added = await add(id)
  expect(added.status).toBe(201)

  const { id: itemId } = evidenceSchema.parse(await added.json())
  const file = { method: 'GET', path: of(`evidence/${itemId}/revisions/1/files/1`) }
  store.lose()
  expect(await codeOf(await say(file))).toEqual([503, 'evidence.file_out_of_reach'])
  store.find()
  expect(await (await say(file)).text()).toBe('sk!')
})

test('several who finish the same upload at once all find it kept', async () => {
  const id = await begun()
  store.lose()
  await sendAll(id)
  store.find()
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => add(id)))
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201])
})
