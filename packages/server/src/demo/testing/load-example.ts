import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApiClient } from '@undagi/api-client'
import { createApp } from '../../app.ts'
import { compose } from '../../compose.ts'
import { importEditions } from '../../features/instruments/import-editions.ts'
import { conforming } from '../../testing/conforming-fetch.ts'
import { createTestDatabase } from '../../testing/create-test-database.ts'
import { issueExamplePapers } from '../issue-example-papers.ts'
import { openExample } from '../open-example.ts'

const instruments = fileURLToPath(new URL('../../../../../instruments', import.meta.url))

const site = 'http://undagi.test'

/** When the example was loaded, and is looked at. */
export const loadedAt = new Date('2026-03-02T02:00:00Z')

export type LoadedExample = Awaited<ReturnType<typeof loadExample>>

/** The example as `undagi serve --example` has it, on a database of its own. */
export async function loadExample() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'undagi-example-'))
  const fixture = await createTestDatabase()
  const composition = await compose(fixture.server, {
    secret: 'only for tests, and long enough',
    fileFolder: dataFolder,
    clock: { now: () => loadedAt },
  })
  const { services, database } = composition
  await importEditions(database, instruments, loadedAt)
  const { editions, files } = services
  const open = () => openExample(database, { dataFolder, editions, files, at: loadedAt })
  const example = await open()
  if (example === null) throw new Error('The example was not loaded into an empty installation')
  await issueExamplePapers(services, site)
  const app = createApp(services, {
    ...{ webFolder: null, publicAddress: site, trustProxy: false },
    reportFailure: () => {},
  })

  function clientOf(password: string) {
    let cookie = ''
    const client = createApiClient({
      baseUrl: `${site}/api`,
      fetch: conforming(async (request) => {
        request.headers.set('cookie', cookie)
        return app.fetch(request)
      }),
    })
    return {
      client,
      async signIn(email: string) {
        const { response } = await client.POST('/session', { body: { email, password } })
        cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
      },
    }
  }

  /** Signs in as a person would, with the password from the file. */
  async function enter(name: string) {
    const { client, signIn } = clientOf(example?.password ?? '')
    await signIn(`${name}@contoh.go.id`)
    return client
  }

  /** The rounds of an institution as somebody sees them. */
  async function roundsOf(name: string, slug: 'kota-contoh' | 'kabupaten-contoh' = 'kota-contoh') {
    const client = await enter(name)
    const { data } = await client.GET('/institutions/{slug}/overview', { params: { path: { slug } } })
    return { client, institution: data?.institution, rounds: data?.rounds ?? [] }
  }

  return {
    ...{ example, services, enter, roundsOf },
    /** Once more, as at the next start. */
    async startAgain() {
      const again = await open()
      await issueExamplePapers(services, site)
      return again
    },
    stranger: clientOf('').client,
    async close() {
      await composition.close()
      await fixture.drop()
      rmSync(dataFolder, { recursive: true })
    },
  }
}
