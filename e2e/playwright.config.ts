import { defineConfig } from '@playwright/test'
import { browserForTests } from '../scripts/test/browser.ts'
import { keepTemporaryFilesInMemory } from '../scripts/test/temporary-in-memory.ts'

keepTemporaryFilesInMemory()

/** Real Chromium of the system; one server with fresh example data per worker (see fixtures/undagi.ts), copied from one that is made before. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: '../scripts/test/prepare-example.ts',
  // Until a test that hangs is given up, and no promise of speed: those are kept by bench/, and other tests run beside these.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  workers: 2,
  // A browser on a busy machine now and then loses a moment; what passed only on the second try is named at the end of npm test.
  retries: 1,
  forbidOnly: true,
  outputDir: '../test-results',
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    actionTimeout: 30_000,
    // Recording costs every test time; what fails is tried again, and recorded then.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: browserForTests(),
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
