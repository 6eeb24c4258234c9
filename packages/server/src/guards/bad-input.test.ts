import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assignOutside } from '../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { takeFingerprint } from '../testing/fingerprint.ts'
import { listOperations, methodOf } from '../testing/operations.ts'
import { plantPolicy } from '../testing/plant-policy.ts'
import { sessionOf } from '../testing/seed-institutions.ts'
import { send } from '../testing/send.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['administrator', 'internal_assessor', 'person_in_charge'],
      eka: ['external_assessor', 'score_reviewer'],
      eko: ['external_assessor'],
    },
    'kota-bara': { citra: ['administrator', 'internal_assessor'] },
  })
  await assignOutside(undagi, ['eka'])
  await assignOutside(undagi, ['eka'], { duty: 'review' })
  await assignOutside(undagi, ['eko'], { duty: 'second_rating' })
})
afterAll(() => undagi.close())

/** Nobody of the institution judges it, or reviews what was judged. */
const isFromOutside = (name: string) =>
  /\/stages\/\{stage\}\/indicators\/|\/review$|\/settlements$/.test(name)
/** Nor rates a second time who judged it. */
const isSecond = (name: string) => /\/double-ratings\/\{code\}\/own$/.test(name)

interface BadRequest {
  readonly title: string
  readonly method: string
  readonly path: string
  readonly body: unknown
}

/** Every write of the table, broken in every way: one unknown field, each field of a wrong type, each left out. */
function brokenRequests(): BadRequest[] {
  return Object.entries(listOperations(undagi, 'kota-arang')).flatMap(([name, { path, body }]) => {
    if (body === undefined) return []
    const method = methodOf(name)
    const broken = (title: string, wrong: unknown) => ({
      title: `${name}: ${title}`,
      method,
      path,
      body: wrong,
    })
    return [
      broken('an unknown field', { ...body, surplus: true }),
      broken('no JSON', '{"'),
      broken('a list', []),
      broken('nothing', 'null'),
      ...Object.keys(body).map((field) =>
        broken(`${field} of a wrong type`, { ...body, [field]: { wrong: [1] } }),
      ),
    ]
  })
}

describe('a request that is wrong in itself', () => {
  test('gets problem+json that says where, and changes nothing', async () => {
    const before = await takeFingerprint(undagi, ['kota-arang', 'kota-bara'])

    for (const { title, method, path, body } of brokenRequests()) {
      const response = await send(undagi, { method, path, body, token: sessionOf('ani') })

      expect([400, 422], title).toContain(response.status)
      expect(response.headers.get('content-type'), title).toBe('application/problem+json')
    }

    expect(await takeFingerprint(undagi, ['kota-arang', 'kota-bara'])).toEqual(before)
  })

  test('is told the field, in Indonesian', async () => {
    const path = `/institutions/${undagi.institution('kota-arang').id}/units`
    const body = { name: '', shortName: 7 }

    const response = await send(undagi, { method: 'POST', path, body, token: sessionOf('ani') })

    expect(await response.json()).toMatchObject({
      code: 'request.invalid',
      errors: [
        { path: '/name', message: expect.stringContaining('kecil') },
        { path: '/shortName', message: expect.stringContaining('Input') },
      ],
    })
  })

  test.each([
    ['GET', '/assessments/not-a-uuid'],
    ['GET', '/published-results'],
    ['GET', '/published-results?year=2023&institutionId=00000000-0000-4000-8000-000000000000&surplus=1'],
    ['GET', '/instruments/spbe-2020/1.5'],
    ['GET', '/institutions/KOTA%20ARANG/overview'],
  ])('%s %s has a wrong address', async (method, path) => {
    const response = await send(undagi, { method, path, token: sessionOf('ani') })

    expect(response.status).toBe(422)
  })

  test('with a text that no database can hold is a mistake of the request, not ours', async () => {
    const path = `/institutions/${undagi.institution('kota-arang').id}/units`
    const body = { name: 'Dinas\u0000Kominfo', shortName: 'Kominfo' }

    const response = await send(undagi, { method: 'POST', path, body, token: sessionOf('ani') })

    expect(response.status).toBe(422)
  })

  test('is refused unread when it is too large', async () => {
    const path = `/institutions/${undagi.institution('kota-arang').id}/units`
    const body = { name: 'x'.repeat(300_000), shortName: 'x' }

    const response = await undagi.fetch(
      new Request(`http://undagi.test/api${path}`, {
        method: 'POST',
        headers: { cookie: `undagi_session=${sessionOf('ani')}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    )

    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'request.too_large' })
  })
})

describe('a request about something that is not yours', () => {
  test('is not found, and changes nothing there', async () => {
    const before = await takeFingerprint(undagi, ['kota-arang', 'kota-bara'])

    const { id, assessments } = undagi.institution('kota-bara')
    const theirs = ['kota-bara', id, ...Object.values(assessments)]
    for (const [name, { path, ...given }] of Object.entries(listOperations(undagi, 'kota-bara'))) {
      if (!theirs.some((each) => path.includes(each))) continue
      const response = await send(undagi, { method: methodOf(name), path, ...given, token: sessionOf('ani') })
      expect(`${name} ${response.status}`).toBe(`${name} 404`)
    }

    expect(await takeFingerprint(undagi, ['kota-arang', 'kota-bara'])).toEqual(before)
  })
})

describe('a request that saw an older version', () => {
  test('is told what stands now, and changes nothing', async () => {
    const policyId = await plantPolicy(undagi, 'kota-arang', 'ani')
    const before = await takeFingerprint(undagi, ['kota-arang'])

    for (const [name, { path, body }] of Object.entries(listOperations(undagi, 'kota-arang', { policyId }))) {
      if (body === undefined || !('expectedVersion' in body)) continue
      const stale = { ...body, expectedVersion: typeof body.expectedVersion === 'string' ? 'lama' : 7 }
      const response = await send(undagi, {
        method: methodOf(name),
        path,
        body: stale,
        token: sessionOf(isSecond(name) ? 'eko' : isFromOutside(name) ? 'eka' : 'ani'),
      })

      expect(`${name} ${response.status}`).toBe(`${name} 409`)
      expect(await response.json()).toHaveProperty('current')
    }

    expect(await takeFingerprint(undagi, ['kota-arang'])).toEqual(before)
  })
})

describe('a page of another site', () => {
  test.each([
    ['says so', { 'sec-fetch-site': 'cross-site' }],
    ['is a sister site', { 'sec-fetch-site': 'same-site' }],
    ['names its origin', { origin: 'https://elsewhere.example' }],
    ['hides its origin', { origin: 'null' }],
  ])('cannot write when it %s', async (_, headers) => {
    const response = await undagi.fetch(
      new Request('http://undagi.test/api/session', {
        method: 'DELETE',
        headers: { cookie: `undagi_session=${sessionOf('ani')}`, ...headers },
      }),
    )

    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'request.cross_origin' })
  })

  test('our own page can', async () => {
    const response = await undagi.fetch(
      new Request('http://undagi.test/api/session', {
        method: 'POST',
        headers: {
          'sec-fetch-site': 'same-origin',
          origin: 'http://undagi.test',
          host: 'undagi.test',
          'content-type': 'application/json',
        },
        body: JSON.stringify({ email: 'ani@undagi.test', password: 'salah' }),
      }),
    )

    expect(response.status).toBe(401)
  })
})
