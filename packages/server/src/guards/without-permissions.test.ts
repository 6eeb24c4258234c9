import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { fillThings } from '../testing/fill-things.ts'
import { takeFingerprint } from '../testing/fingerprint.ts'
import { listOperations, methodOf, type Things } from '../testing/operations.ts'
import { sessionOf } from '../testing/seed-institutions.ts'
import { send } from '../testing/send.ts'
import { trustingEveryone } from '../testing/trusting-everyone.ts'

// The permission functions are told that everybody may do everything everywhere. What then keeps another institution's rows
// unseen and untouched is row-level security alone.

const slugs = ['kota-arang', 'kota-bara']

let undagi: TestApp
let trusting: Pick<TestApp, 'fetch'>
let theirs: Things
const failures: unknown[] = []

beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator', 'internal_assessor'], wati: ['administrator'] },
    'kota-bara': {
      rahasia: ['administrator', 'internal_assessor'],
      tersembunyi: ['administrator', 'unit_head'],
    },
  })
  theirs = await fillThings(undagi, { at: 'kota-bara', by: 'rahasia', colleague: 'tersembunyi' })
  const ids = slugs.map((slug) => undagi.institution(slug).id)
  const app = createApp(
    { ...undagi.services, database: trustingEveryone(undagi.database, ids) },
    {
      webFolder: null,
      publicAddress: 'http://undagi.test',
      trustProxy: false,
      reportFailure: (error) => failures.push(error),
    },
  )
  trusting = { fetch: async (request) => app.fetch(request) }
})
afterAll(() => undagi.close())

test('the permission functions really are left out: on one’s own institution everything is allowed', async () => {
  const path = `/assessments/${undagi.institution('kota-arang').assessments[2024]}/indicators/1/rating`
  const body = { expectedVersion: 0, value: '2', reason: 'Contoh.' }
  const asAdministrator = { method: 'PUT', path, body, token: sessionOf('wati') }

  expect((await send(undagi, asAdministrator)).status).toBe(403)
  expect((await send(trusting, asAdministrator)).status).toBe(200)
})

test('no operation shows or changes anything of another institution, whatever the permission functions would say', async () => {
  const { id, assessments } = undagi.institution('kota-bara')
  const secrets = [
    'rahasia',
    'tersembunyi',
    'Dinas Uji',
    ...Object.values(theirs).filter((each) => each.length === 36),
  ]
  const before = await takeFingerprint(undagi, ['kota-bara'])
  const theirAddresses = ['kota-bara', id, ...Object.values(assessments)]
  let tried = 0

  for (const [name, { path, body, file, fileType, headers }] of Object.entries(
    listOperations(undagi, 'kota-bara', theirs),
  )) {
    if (!theirAddresses.some((each) => path.includes(each))) continue
    const request = { method: methodOf(name), path, body, file, fileType, headers, token: sessionOf('ani') }
    const { status, text } = await answerTo(request)
    tried += 1
    for (const secret of secrets.filter((each) => !path.includes(each)))
      expect(text, `${name} ${status}`).not.toContain(secret)
  }

  expect(tried).toBeGreaterThan(50)
  expect(await takeFingerprint(undagi, ['kota-bara'])).toEqual(before)
  // What was refused by the database ends as a failure that is reported, never as data.
  for (const failure of failures) expect(String(failure)).not.toContain('rahasia')
})

/** Not held against the document: a refusal by the database is no answer that it declares. */
async function answerTo({ method, path, body, token }: Parameters<typeof send>[1]) {
  const answer = await trusting.fetch(
    new Request(`http://undagi.test/api${path}`, {
      method,
      headers: { cookie: `undagi_session=${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
  )
  if (answer.headers.get('content-type')?.includes('event-stream')) await answer.body?.cancel()
  return { status: answer.status, text: answer.bodyUsed ? '' : await answer.text() }
}
