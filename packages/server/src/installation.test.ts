import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { installationSecret } from './installation.ts'

const folder = mkdtempSync(join(tmpdir(), 'undagi-installation-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a secret is made once, kept, and read by its owner only', () => {
  const data = join(folder, 'data')

  const first = installationSecret(data, 'secret')

  expect(first).toMatch(/^[\w-]{43}$/)
  expect(installationSecret(data, 'secret')).toBe(first)
  expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600)
})

test('two installations share none', () => {
  expect(installationSecret(join(folder, 'a'), 'secret')).not.toBe(
    installationSecret(join(folder, 'b'), 'secret'),
  )
})
