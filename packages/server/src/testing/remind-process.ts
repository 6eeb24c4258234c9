// Run as a process of its own by remindApart: does what the server does once a minute, at the given instant, and ends.

import { createEditions } from '../features/instruments/editions.ts'
import { remind } from '../features/reminders/start-reminding.ts'
import { createLetterOffice } from '../features/session/letter-office.ts'
import { openDatabase } from '../platform/database/database.ts'
import type { DatabaseRole } from '../platform/database/database-server.ts'
import { openPost } from '../platform/post/open-post.ts'
import { remindingSchema } from './remind-apart.ts'

process.once('message', async (message) => {
  const { connections, mailUrl, at } = remindingSchema.parse(message)
  const connectionFor = (role: DatabaseRole) => {
    if (role === 'backup' || role === 'keeper') throw new Error('Nothing is backed up here')
    return connections[role]
  }
  const database = openDatabase({
    ...{ database: '', connectionFor, passwordFor: () => null, stop: async () => {} },
    beside() {
      throw new Error('There is one database here')
    },
  })
  const clock = { now: () => new Date(at) }
  const letters = createLetterOffice({
    post: openPost({ url: mailUrl, from: 'Undagi <undagi@undagi.test>' }, clock),
    siteAddress: () => 'https://undagi.kota.test',
    reportFailure: () => {},
  })
  await remind({ database, clock, letters, editions: createEditions(database) })
  await database.close()
  process.disconnect()
})
