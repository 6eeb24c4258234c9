import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createApp } from '../app.ts'
import { compose } from '../compose.ts'
import { migrate } from '../platform/database/migrate.ts'
import { createEmptyDatabase } from '../testing/create-test-database.ts'
import { describeSchema } from '../testing/describe-schema.ts'
import { queryAs } from '../testing/query-as.ts'
import { createTarget, type Target } from '../testing/target-database.ts'
import { verifyBundle } from './bundle/verify-bundle.ts'
import { watchedBy } from './progress.ts'
import { restoreBackup } from './restore-backup.ts'

const file = fileURLToPath(new URL('../testing/releases/release-0.1.0.undagi', import.meta.url))
const origin = 'http://undagi.test'
const at = new Date('2026-12-01T02:00:00Z')

describe('the data of release 0.1.0', () => {
  test('are a whole backup', async () => {
    const { head, manifest } = await verifyBundle(file, watchedBy({}))

    expect(head).toMatchObject({
      undagiVersion: '0.1.0',
      institutions: [{ slug: 'kota-contoh', name: 'Kota Contoh' }],
    })
    expect(manifest.totals).toMatchObject({ tables: 14, rows: 923 })
  })
})

describe('restored into this version they', () => {
  const target = restoredTarget()

  test('are signed in to and show the index they had', async () => {
    const { services, close } = await compose(target.server, {
      secret: 'only for tests, and long enough',
      fileFolder: tmpdir(),
    })
    onTestFinished(close)
    const app = createApp(services, {
      ...{ webFolder: null, publicAddress: origin, trustProxy: false },
      reportFailure: (error) => expect(error).toBeUndefined(),
    })
    const request = async (path: string, init: RequestInit) =>
      app.fetch(new Request(`${origin}/api${path}`, init))

    const signedIn = await request('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ email: 'rina@contoh.go.id', password: 'contoh-rilis-0-1-0' }),
    })
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    const overview = await request('/institutions/kota-contoh/overview', { headers: { cookie } })

    expect(signedIn.status).toBe(200)
    expect(await overview.json()).toMatchObject({
      rounds: expect.arrayContaining([
        expect.objectContaining({ year: 2022, index: { exact: '6091/2000', rounded: '3.05' } }),
        expect.objectContaining({ year: 2026, target: '3.2' }),
      ]),
    })
  })

  test('lie in exactly the schema of a new installation', async () => {
    const fresh = await createEmptyDatabase()
    onTestFinished(fresh.drop)
    await migrate(fresh.server)

    expect(await describeSchema(target.superuser)).toBe(await describeSchema(fresh.superuser))
  })

  test('keep texts with line feeds, tabs, backslashes and signs of any script', async () => {
    const [draft] = await queryAs(
      target.superuser,
      `SELECT text FROM undagi.drafts WHERE text LIKE 'Baris pertama%'`,
    )

    expect(draft).toEqual({
      text: 'Baris pertama\nbaris kedua\tdengan tab, garis miring \\ dan \\N, tanda kutip "…" dan emoji 🏠',
    })
  })
})

/** Restored once for all tests here. */
function restoredTarget() {
  let target: Target | undefined
  beforeAll(async () => {
    target = await createTarget()
    await restoreBackup({ fileFolder: tmpdir(), server: target.server, file, at })
  })
  afterAll(async () => target?.drop())
  const get = () => {
    if (target === undefined) throw new Error('Not restored yet.')
    return target
  }
  return {
    get server() {
      return get().server
    },
    get superuser() {
      return get().superuser
    },
  }
}
