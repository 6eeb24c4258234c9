import { chmodSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../platform/database/embedded/start-embedded-postgres.ts'
import { migrate } from '../platform/database/migrate.ts'
import { databaseOn, superuserOn, type TestCluster, template } from './test-cluster.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    testCluster: TestCluster
  }
}

let stopCluster = async () => {}

/** One PostgreSQL for the whole run, with a migrated database to copy: the embedded one, or that of UNDAGI_TEST_DATABASE_URL. */
export async function setup(project: TestProject): Promise<void> {
  const { UNDAGI_TEST_DATABASE_URL: url } = process.env
  const { cluster, stop } = url === undefined ? await embedded() : await given(url)
  stopCluster = stop
  await withSuperuser(cluster, async (superuser) => {
    await superuser.query(`DROP DATABASE IF EXISTS ${template}`)
    await superuser.query(`CREATE DATABASE ${template} OWNER undagi_migrator`)
  })
  await migrate(databaseOn(cluster, template))
  project.provide('testCluster', cluster)
}

export async function teardown(): Promise<void> {
  await stopCluster()
}

async function embedded() {
  const dataDir = mkdtempSync(join(tmpdir(), 'undagi-test-'))
  chmodSync(dataDir, 0o711) // as root the server runs as an ordinary user and must pass through
  const server = await startEmbeddedPostgres(dataDir)
  const { host } = server.connectionFor('owner')
  if (host === undefined) throw new Error('The embedded server has a socket folder.')
  const cluster: TestCluster = { socketFolder: host }
  await spareTheDisk(cluster)
  return {
    cluster,
    async stop() {
      await server.stop()
      await rm(dataDir, { recursive: true })
    },
  }
}

/** It is thrown away after a power cut anyway. What proves that nothing is lost by one starts a server of its own. */
async function spareTheDisk(cluster: TestCluster): Promise<void> {
  await withSuperuser(cluster, async (superuser) => {
    await superuser.query('ALTER SYSTEM SET fsync = off')
    await superuser.query('ALTER SYSTEM SET full_page_writes = off')
    await superuser.query('SELECT pg_reload_conf()')
  })
}

/** The address is a superuser's; the owner of the databases is an ordinary role, as in real use. */
async function given(superuserUrl: string) {
  const secret = 'only for tests'
  const owner = new URL(superuserUrl)
  owner.username = 'undagi_migrator'
  owner.password = secret
  const cluster: TestCluster = { superuserUrl, ownerUrl: owner.href, secret }
  await withSuperuser(cluster, async (superuser) => {
    const { rowCount } = await superuser.query("SELECT FROM pg_roles WHERE rolname = 'undagi_migrator'")
    if (rowCount === 0) await superuser.query('CREATE ROLE undagi_migrator LOGIN')
    const password = superuser.escapeLiteral(secret)
    await superuser.query(`ALTER ROLE undagi_migrator CREATEROLE CREATEDB PASSWORD ${password}`)
  })
  return { cluster, stop: async () => {} }
}

async function withSuperuser(
  cluster: TestCluster,
  work: (superuser: pg.Client) => Promise<void>,
): Promise<void> {
  const superuser = new pg.Client(superuserOn(cluster, 'postgres'))
  await superuser.connect()
  try {
    await work(superuser)
  } finally {
    await superuser.end()
  }
}
