import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../app.ts'
import { compose } from '../compose.ts'
import type { TestApp } from './create-test-app.ts'
import type { KillingLine } from './killing-line.ts'
import { cookieOf, type Mortal } from './serve-apart.ts'

/**
 * In this process, so that it can die at every word: for the database it is dead when nothing comes from it any more, and whoever asked gets no
 * answer that counts.
 */
export async function serveHere(undagi: TestApp, line: KillingLine): Promise<Mortal> {
  const { server, clock } = undagi
  const fileFolder = await mkdtemp(join(tmpdir(), 'undagi-berkas-'))
  const composition = await compose(
    { ...server, connectionFor: line.connectionFor },
    { secret: 'only for tests, and long enough', fileFolder, clock },
  )
  const app = createApp(composition.services, {
    ...{ webFolder: null, publicAddress: 'http://undagi.test', trustProxy: [], reportFailure() {} },
  })
  return {
    async ask({ by, method, path, body }) {
      const headers = {
        'content-type': 'application/json',
        origin: 'http://undagi.test',
        cookie: cookieOf(by),
      }
      const given = body === undefined ? {} : { body: JSON.stringify(body) }
      const { status } = await app.fetch(
        new Request(`http://undagi.test/api${path}`, { method, headers, ...given }),
        {},
      )
      return line.isDead() ? undefined : status
    },
    dieBy: (fate) => line.arm(fate),
    isDead: line.isDead,
    async gone() {
      await composition.close().catch(() => {})
      await rm(fileFolder, { recursive: true, force: true })
      await line.silent()
    },
  }
}
