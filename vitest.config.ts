import { configDefaults, defineConfig } from 'vitest/config'
import { ofInstallation, withoutServerPostgres } from './packages/server/src/testing/which-server.ts'
import { settlePropertySeed } from './scripts/test/property-seed.ts'
import { keepTemporaryFilesInMemory } from './scripts/test/temporary-in-memory.ts'

keepTemporaryFilesInMemory()
settlePropertySeed()

const server = 'packages/server/src'
const onServerPostgres = process.env.UNDAGI_TEST_DATABASE_URL !== undefined
const once = onServerPostgres ? withoutServerPostgres(server) : []
const left = [...configDefaults.exclude, ...once.map((file) => `${server}/${file}`)]

const installation = ofInstallation.map((files) => `${server}/${files}`)

const setupFiles = ['scripts/test/seed-properties.ts']

const onDatabase = {
  setupFiles,
  // One cluster serves them all, and what is open in one database shows in the others' snapshots.
  maxWorkers: 1,
  // One after the other in one process, which loads the server once: no test file keeps anything in a module.
  isolate: false,
  globalSetup: [`${server}/testing/global-setup.ts`],
  // Until a test that hangs is given up, and no promise of speed: a small machine that does three things at once takes its time.
  testTimeout: 120_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          setupFiles,
          // As many as a small machine has cores; each loads what is tested once, a third sooner than once for every file.
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 0 },
          include: [
            'packages/{maturity,figures,audit-chain,permissions,passwords,documents,papers,result-tables,cli,web,api-client}/src/**/*.test.{ts,tsx}',
            '{bench,scripts}/**/*.test.ts',
          ],
          // Whole editions are read and reviewed here, and in a whole run the browsers go first: more than the usual five seconds.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          ...onDatabase,
          name: 'server',
          sequence: { groupOrder: 1 },
          include: [`${server}/**/*.test.ts`],
          exclude: [...left, ...installation],
        },
      },
      {
        test: {
          ...onDatabase,
          name: 'installation',
          sequence: { groupOrder: 2 },
          include: installation,
          exclude: left,
        },
      },
    ],
  },
})
