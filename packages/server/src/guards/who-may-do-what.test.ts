import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPublic } from '../app.ts'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { listOperations, methodOf, type Operation } from '../testing/operations.ts'
import { sessionOf } from '../testing/seed-institutions.ts'
import { send } from '../testing/send.ts'

const roles = ['administrator', 'internal_assessor', 'outsider'] as const

let undagi: TestApp
beforeAll(async () => {
  // An institution of its own for each role, so that nobody meets what another has just written.
  undagi = await createTestApp({
    'kota-administrator': { administrator: ['administrator'], 'rekan-a': ['administrator'] },
    'kota-internal-assessor': { internal_assessor: ['internal_assessor'] },
    'kota-outsider': { penghuni: ['administrator'] },
    'kota-lain': { outsider: ['administrator', 'internal_assessor'] },
  })
})
afterAll(() => undagi.close())

const slugFor = (role: string) => `kota-${role.replace('_', '-')}`
const template = (path: string) => path.replace(/^\/api/, '').replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}')

test('every route that the application registers stands in the table', () => {
  const registered = undagi.routes.map(({ method, path }) => `${method} ${template(path)}`)

  expect([...new Set(registered)].sort()).toEqual(Object.keys(listOperations(undagi, 'kota-lain')).sort())
})

test('without a session every route answers 401 unless it is listed as public', async () => {
  for (const [name, { path, body, file }] of Object.entries(listOperations(undagi, 'kota-lain'))) {
    const method = methodOf(name)
    const response = await send(undagi, { method, path, body: body ?? file })

    const open = isPublic(method, `/api${path}`)
    if (!open) expect(`${name} ${response.status}`).toBe(`${name} 401`)
    if (open) expect(await codeOf(response), name).not.toBe('session.required')
  }
})

test('a session that does not exist, or has expired, is no session', async () => {
  const behindSignIn = Object.entries(listOperations(undagi, 'kota-lain')).filter(
    ([name, { path }]) => !isPublic(methodOf(name), `/api${path}`),
  )
  for (const [name, { path, body }] of behindSignIn) {
    const response = await send(undagi, { method: methodOf(name), path, body, token: 'made-up' })

    expect(`${name} ${response.status} ${await codeOf(response)}`).toBe(`${name} 401 session.required`)
  }
})

describe.each(roles)('%s', (role) => {
  test('gets from every operation what the table says', async () => {
    const operations = Object.entries(listOperations(undagi, slugFor(role)))
    // Signing out comes last.
    const inOrder = operations.toSorted(
      ([a], [b]) => Number(a === 'DELETE /session') - Number(b === 'DELETE /session'),
    )
    for (const [name, operation] of inOrder) {
      const status = await statusFor(role, name, operation)

      expect(`${name} ${status}`).toBe(`${name} ${operation.expected[role]}`)
    }
  })
})

async function statusFor(role: string, name: string, { path, body, file }: Operation): Promise<number> {
  const response = await send(undagi, {
    method: methodOf(name),
    path,
    body: body ?? file,
    token: sessionOf(role),
  })
  return response.status
}

async function codeOf(response: Response): Promise<unknown> {
  if (!response.headers.get('content-type')?.includes('json')) return undefined
  const body: unknown = await response.json()
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined
}
