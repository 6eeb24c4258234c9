import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../app.ts'
import { type Listening, listen } from '../../platform/http/listen.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { makeToken } from '../../testing/make-token.ts'

// What the guide tells people to type is typed here, by a shell against a server that listens.

const guide = new URL('../../../../../docs/guides/api-tokens.md', import.meta.url)

let undagi: TestApp
let server: Listening
let calls: string[]
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { budi: ['internal_assessor'] } })
  const app = createApp(undagi.services, {
    ...{ webFolder: null, publicAddress: null, trustProxy: false },
    reportFailure: (error) => expect(error).toBeUndefined(),
  })
  server = await listen(app.fetch, { host: '127.0.0.1', port: 0 })
  const text = await readFile(guide, 'utf8')
  calls = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, call]) =>
    call === undefined ? [] : [call],
  )
})
afterAll(async () => {
  await server.close()
  await undagi.close()
})

async function type(call: string, token: string): Promise<{ code: unknown; printed: string }> {
  const env = {
    ...{ PATH: process.env.PATH ?? '', UNDAGI: server.address, TOKEN: token, SLUG: 'kota-arang' },
    ASSESSMENT: undagi.institution('kota-arang').assessments[2024] ?? '',
  }
  const shell = spawn('sh', ['-c', call], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  shell.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString('utf8')
  })
  const [code] = await once(shell, 'close')
  return { code, printed }
}

test('what the guide says to type works as it stands', async () => {
  const { token } = await makeToken(undagi, { at: 'kota-arang', by: 'budi', scopes: ['write_assessment'] })
  const [overview = '', rating = ''] = calls

  const seen = await type(overview, token)
  expect(seen.code).toBe(0)
  expect(seen.printed).toContain(undagi.institution('kota-arang').assessments[2024])

  const rated = await type(rating, token)
  expect(rated.code).toBe(0)
  expect(JSON.parse(rated.printed)).toMatchObject({ value: '2' })
})

test('with a token that is not whole the shell shows the sentence and fails', async () => {
  const { code, printed } = await type(calls[0] ?? '', 'undagi_potong')

  expect(code).toBe(22)
  expect(JSON.parse(printed)).toMatchObject({ code: 'api_tokens.mistyped', status: 401 })
})
