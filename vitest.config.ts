import { configDefaults, defineConfig } from 'vitest/config'

/** The launcher of the embedded PostgreSQL is not what a run against a server is about. */
const { UNDAGI_TEST_DATABASE_URL: onServerPostgres } = process.env

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: [
            'packages/{maturity,figures,documents,result-tables,cli,web,api-client}/src/**/*.test.{ts,tsx}',
            'bench/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'server',
          include: ['packages/server/src/**/*.test.ts'],
          exclude: [
            ...configDefaults.exclude,
            ...(onServerPostgres !== undefined ? ['**/database/embedded/**'] : []),
          ],
          globalSetup: ['packages/server/src/testing/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
