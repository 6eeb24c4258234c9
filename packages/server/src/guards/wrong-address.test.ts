import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../testing/create-test-app.ts'
import { listOperations, methodOf } from '../testing/operations.ts'
import { readLog } from '../testing/read-log.ts'
import { sessionOf } from '../testing/seed-institutions.ts'

// What is refused is written down as it was asked. Whoever is watched must not be able to blind those who read the log.

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator'], rini: ['respondent'] } })
})
afterAll(() => undagi.close())

interface Misdirected {
  readonly name: string
  readonly path: string
}

/** Every operation with each parameter of its address made up, the others as they are. */
function misdirected(wrong: string): Misdirected[] {
  return Object.entries(listOperations(undagi, 'kota-arang')).flatMap(([name, { path }]) => {
    const template = (name.split(' ')[1] ?? '').split('/')
    return template.flatMap((part, place) => {
      if (!part.startsWith('{')) return []
      const asked = path.split('/').map((each, at) => (at === place ? wrong : each))
      return [{ name: `${name}: ${part} ${wrong}`, path: asked.join('/') }]
    })
  })
}

/** As a page on another site has the browser of a colleague send it. */
async function sendFromElsewhere({ name, path }: Misdirected, from: string): Promise<number> {
  const request = new Request(`${origin}/api${path}`, {
    method: methodOf(name),
    headers: { cookie: `undagi_session=${sessionOf('rini')}`, origin: 'https://elsewhere.example' },
  })
  const response = await undagi.fetch(request, from)
  await response.body?.cancel()
  return response.status
}

async function readWholePage(): Promise<{ readonly status: number; readonly count: number }> {
  const { id: institutionId } = undagi.institution('kota-arang')
  let count = 0
  let before: string | undefined
  for (;;) {
    const { response, data } = await undagi.as('ani').GET('/institutions/{institutionId}/audit-entries', {
      params: { path: { institutionId }, query: before === undefined ? {} : { before } },
    })
    count += data?.entries.length ?? 0
    if (data?.next == null) return { status: response.status, count }
    before = String(data.next)
  }
}

test.each(['bukan-uuid', '%00', '%ZZ', "';--", '00000000-0000-4000-8000-000000000000'])(
  'an address with %s in it, in whatever place, is refused and leaves the log readable',
  async (wrong) => {
    const requests = misdirected(wrong)
    expect(requests.length).toBeGreaterThan(70)
    for (const [place, request] of requests.entries()) {
      // From as many addresses: of each, only so many refusals a minute are written down.
      const status = await sendFromElsewhere(request, `192.0.2.${place % 250}`)
      expect([403, 404, 422], `${request.name} ${status}`).toContain(status)
    }

    const { id } = undagi.institution('kota-arang')
    const ours = (await readLog(undagi.database)).filter(({ institution_id }) => institution_id === id)
    expect(ours.length).toBeGreaterThan(20)
    expect(await readWholePage()).toEqual({ status: 200, count: ours.length })
  },
)

test('a filter of the log that is no text is told so', async () => {
  const { id } = undagi.institution('kota-arang')
  const path = `${origin}/api/institutions/${id}/audit-entries?object=%00`
  const headers = { cookie: `undagi_session=${sessionOf('ani')}` }
  const response = await undagi.fetch(new Request(path, { headers }), '192.0.2.1')

  expect(response.status).toBe(422)
})
