// Run as a process of its own by serveApart: answers requests on a database of a test run, at the given instant, until it is killed.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../app.ts'
import { compose } from '../compose.ts'
import type { DatabaseRole } from '../platform/database/database-server.ts'
import { listen } from '../platform/http/listen.ts'
import { servingSchema } from './serve-apart.ts'

process.once('message', async (message) => {
  const { connections, at } = servingSchema.parse(message)
  const connectionFor = (role: DatabaseRole) => {
    if (role === 'keeper') throw new Error('No database is made here')
    return connections[role]
  }
  const server = {
    ...{ database: '', connectionFor, passwordFor: () => null, stop: async () => {} },
    beside() {
      throw new Error('There is one database here')
    },
  }
  const { services } = await compose(server, {
    secret: 'only for tests, and long enough',
    fileFolder: mkdtempSync(join(tmpdir(), 'undagi-berkas-')),
    clock: { now: () => new Date(at) },
  })
  const app = createApp(services, {
    ...{ webFolder: null, publicAddress: null, trustProxy: [], reportFailure() {} },
  })
  const { address } = await listen(app.fetch, { host: '127.0.0.1', port: 0 })
  process.send?.(address)
})
