import { configDefaults, defineConfig } from 'vitest/config'

/** What is about the embedded PostgreSQL, its data folder, or files alone is not what a run against a server is about. */
const embeddedOnly = [
  '**/database/embedded/**',
  '**/backup/bundle/**',
  '**/backup/{kill,server-kill,full-disk}.test.ts',
  '**/{main,reset-password,upgrade-from-*,write-backup-apart}.test.ts',
]
const { UNDAGI_TEST_DATABASE_URL: onServerPostgres } = process.env

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          // As many as a small machine has cores.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          include: [
            'packages/{maturity,figures,audit-chain,permissions,passwords,documents,result-tables,cli,web,api-client}/src/**/*.test.{ts,tsx}',
            '{bench,scripts}/**/*.test.ts',
          ],
          // Whole editions are read and reviewed here; on a busy machine that takes more than the usual five seconds.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'server',
          // One cluster serves them all, and what is open in one database shows in the others' snapshots.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          include: ['packages/server/src/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...(onServerPostgres !== undefined ? embeddedOnly : [])],
          globalSetup: ['packages/server/src/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
