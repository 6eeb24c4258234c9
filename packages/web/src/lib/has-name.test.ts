import { expect, test } from 'vitest'
import { hasName } from './has-name.ts'

test.each(['localhost', 'undagi.kota.go.id', 'server2'])('%s is a name', (hostname) => {
  expect(hasName(hostname)).toBe(true)
})

test.each(['127.0.0.1', '10.1.0.7', '[::1]'])(
  '%s is a number, for which no passkey can be made',
  (hostname) => {
    expect(hasName(hostname)).toBe(false)
  },
)
