import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const lingui = fileURLToPath(new URL('./lingui.js', import.meta.resolve('@lingui/cli')))
const packageFolder = join(import.meta.dirname, '..')

/** Runs Lingui's own check over the sources; what it found wrong, or nothing. */
async function check(...words: readonly string[]): Promise<string> {
  const command = [lingui, 'check', ...words]
  // Lingui takes NODE_ENV=test for its own tests and then looks for files that are not in its package
  const options = { cwd: packageFolder, env: { ...process.env, NODE_ENV: 'production' } }
  return promisify(execFile)(process.execPath, command, options).then(
    () => '',
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  )
}

describe('the words of the interface', () => {
  test('every text in the sources stands in the catalogues (else: npx lingui extract --clean, in packages/web)', async () => {
    expect(await check('sync')).toBe('')
  }, 120_000)

  test('the English catalogue has every text', async () => {
    expect(await check('missing', '--mode', 'catalog')).toBe('')
  }, 120_000)
})
