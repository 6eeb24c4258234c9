import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ApiClient, createApiClient } from '@undagi/api-client'
import { expect } from 'vitest'
import { createApp } from '../app.ts'
import { writeBackup } from '../backup/write-backup.ts'
import { compose } from '../compose.ts'
import type { ReadingLimits } from '../features/evidence/reading/read-apart.ts'
import type { Database } from '../platform/database/database.ts'
import type { DatabaseServer } from '../platform/database/database-server.ts'
import { fileFolderIn } from '../platform/files/disk-store.ts'
import type { FileStore } from '../platform/files/file-store.ts'
import { type Listening, listen } from '../platform/http/listen.ts'
import { createOutboxPost } from '../platform/post/outbox-post.ts'
import type { VirusScanner } from '../platform/scanner/virus-scanner.ts'
import type { Services } from '../request-context.ts'
import { conforming } from './conforming-fetch.ts'
import { createTestDatabase } from './create-test-database.ts'
import {
  openSession,
  type Seed,
  type SeededInstitution,
  seedInstitutions,
  sessionOf,
} from './seed-institutions.ts'
import { createTestClock, type TestClock } from './test-clock.ts'

export interface TestApp {
  readonly server: DatabaseServer
  readonly database: Database
  readonly services: Services
  readonly clock: TestClock
  /** Any request, as it is, over a connection from an address. */
  readonly fetch: (request: Request, from?: string) => Promise<Response>
  /** On a port of this computer, for what only happens on a real line. */
  listen(): Promise<Listening>
  /** Everything that answers, middleware left out. */
  readonly routes: readonly { readonly method: string; readonly path: string }[]
  /** The typed client of someone who is signed in. */
  as(person: string): ApiClient
  /** Of someone who is not. */
  readonly stranger: ApiClient
  institution(slug: string): SeededInstitution
  /** Gives back the session that signing out has ended. */
  signInAgain(person: string): Promise<void>
  /** What went wrong so far and a log would have held; it is forgotten, since whoever asks has expected it. */
  takeFailures(): readonly unknown[]
  /** Fails if anything went wrong that a log would have held. */
  close(): Promise<void>
}

/** With which an empty installation is claimed. */
export const testSetupCode = 'kode-penyiapan-untuk-uji'

export const origin = 'http://undagi.test'
/** Where letters say that pages are. */
export const site = 'https://undagi.kota.test'

interface TestAppOptions {
  readonly heartbeatMs?: number
  /** Under which browsers reach it: `origin` by default. */
  readonly publicAddress?: string
  readonly trustProxy?: readonly string[]
  /** Sessions end unused after so long; without it they do not. */
  readonly idleSeconds?: number
  readonly identityHosts?: readonly string[]
  readonly webhookHosts?: readonly string[]
  /** Letters are laid down there, where pages stand under `site`. */
  readonly outbox?: string
  /** Where documents are kept, if not in a folder of its own. */
  readonly store?: FileStore
  /** Backups are made there, in this process. */
  readonly backupFolder?: string
  readonly readingLimits?: ReadingLimits
  readonly scanner?: VirusScanner
  /** What its disk has free. */
  readonly freeBytes?: () => Promise<number>
}

/** The whole application on a database of its own, seeded from a literal; only the clock is set by hand. */
export async function createTestApp(
  seed: Seed,
  { heartbeatMs = 60_000, publicAddress = origin, trustProxy = [], ...options }: TestAppOptions = {},
): Promise<TestApp> {
  const {
    readingLimits,
    scanner,
    idleSeconds,
    identityHosts = [],
    webhookHosts = [],
    outbox,
    store,
    backupFolder,
    freeBytes,
  } = options
  const fixture = await createTestDatabase()
  const clock = createTestClock()
  const failures: unknown[] = []
  const fileFolder = await mkdtemp(join(tmpdir(), 'undagi-berkas-'))
  const composition = await compose(fixture.server, {
    ...{ fileFolder, store },
    reportFailure: (error) => failures.push(error),
    secret: 'only for tests, and long enough',
    setupCode: { read: () => testSetupCode, discard() {} },
    clock,
    heartbeatMs,
    identityHosts,
    webhookHosts,
    ...{ readingLimits, scanner },
    ...(idleSeconds !== undefined && { idleSeconds }),
    ...(outbox !== undefined && {
      letters: {
        post: createOutboxPost({ folder: outbox, from: 'Undagi <undagi@undagi.test>', clock }),
        siteAddress: () => site,
        reportFailure: (error: unknown) => failures.push(error),
      },
    }),
    ...(backupFolder !== undefined && {
      backups: { ...backupsInto(backupFolder, fixture.server, { clock, fileFolder }), freeBytes },
    }),
  })
  const { services, database } = composition
  const seeded = await seedInstitutions(database, services.editions, { seed, at: clock.now() })
  const app = createApp(services, {
    webFolder: null,
    publicAddress,
    trustProxy,
    reportFailure: (error) => failures.push(error),
  })
  const fetch = async (request: Request, from?: string) =>
    app.fetch(request, from === undefined ? {} : { incoming: { socket: { remoteAddress: from } } })
  const clientWith = (cookie: string | undefined) =>
    createApiClient({
      baseUrl: `${origin}/api`,
      fetch: conforming((request) => {
        if (cookie !== undefined) request.headers.set('cookie', cookie)
        return fetch(request)
      }),
    })

  return {
    server: fixture.server,
    database,
    services,
    clock,
    fetch,
    listen: () => listen(app.fetch, { host: '127.0.0.1', port: 0 }),
    routes: app.routes.filter(({ method, path }) => method !== 'ALL' && !path.endsWith('*')),
    as: (person) => clientWith(`undagi_session=${sessionOf(person)}`),
    stranger: clientWith(undefined),
    signInAgain: (person) =>
      database.asOperator({ institutions: [], at: clock.now() }, (db) =>
        openSession(db, person, clock.now()),
      ),
    institution(slug) {
      const found = seeded.get(slug)
      if (found === undefined) throw new Error(`${slug} is not in the seed`)
      return found
    },
    takeFailures: () => failures.splice(0),
    async close() {
      await composition.close()
      await fixture.drop()
      await rm(fileFolder, { recursive: true, force: true })
      expect(failures).toEqual([])
    },
  }
}

function backupsInto(
  folder: string,
  server: DatabaseServer,
  { clock, fileFolder }: { clock: TestClock; fileFolder: string },
) {
  return {
    settings: { folder, timeOfDay: '02:00', timeZone: null, dataFolder: '/srv/undagi', ownServer: false },
    write: (file: string, signal: AbortSignal) =>
      writeBackup({ server, file, fileFolder: fileFolderIn(fileFolder), at: clock.now(), signal }),
  }
}
