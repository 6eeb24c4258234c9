import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
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

test('of many first starts at once all read the same secrets, whole', async () => {
  const program = `import { installationSecret } from ${JSON.stringify(new URL('./installation.ts', import.meta.url).href)}
    const names = Array.from({ length: 300 }, (_, index) => 'secret-' + index)
    const read = () => JSON.stringify(names.map((name) => installationSecret(process.argv[1], name)))
    process.stdin.once('data', () => process.stdout.write(read()))
    process.stdin.once('end', () => process.exit())
    process.stderr.write('ready')`
  const data = join(folder, 'at-once')
  const starts = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '--eval', program, data], { stdio: 'pipe' }),
  )
  const secrets = starts.map(({ stdout }) => text(stdout))
  await Promise.all(starts.map(({ stderr }) => once(stderr, 'data')))
  for (const { stdin } of starts) stdin.end('go')

  const [first, ...others] = await Promise.all(secrets)
  expect(JSON.parse(first ?? '')).toEqual(
    Array.from({ length: 300 }, () => expect.stringMatching(/^[\w-]{43}$/)),
  )
  expect(new Set(others)).toEqual(new Set([first]))
  expect(readdirSync(data)).toHaveLength(300)
})

test('two installations share none', () => {
  expect(installationSecret(join(folder, 'a'), 'secret')).not.toBe(
    installationSecret(join(folder, 'b'), 'secret'),
  )
})
