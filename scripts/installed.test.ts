import { expect, test } from 'vitest'
import { holdsAll } from './installed.mjs'

const lock = (packages: object) => JSON.stringify({ packages: { '': { name: 'undagi' }, ...packages } })
const yaml = { version: '2.0.0', integrity: 'sha512-a' }
const wanted = lock({
  'node_modules/yaml': yaml,
  'node_modules/darwin': { version: '1.0.0', optional: true },
})

test('what npm ci put there by hand is not installed a second time', () => {
  expect(holdsAll(lock({ 'node_modules/yaml': yaml }), wanted)).toBe(true)
})

test.each([
  ['a package that is missing', lock({})],
  ['another version', lock({ 'node_modules/yaml': { ...yaml, version: '2.0.1' } })],
  ['other bytes', lock({ 'node_modules/yaml': { ...yaml, integrity: 'sha512-b' } })],
  ['a note that cannot be read', '{'],
])('%s is installed', (_, installed) => {
  expect(holdsAll(installed, wanted)).toBe(false)
})
