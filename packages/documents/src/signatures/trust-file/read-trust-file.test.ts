import { createHash, generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCertificate } from '../certificates/known-certificate.ts'
import { type Holder, issue, pem, revocationList } from '../example/certificates.ts'
import { rsaKey } from '../example/keys.ts'
import { buildWorld, NOW, type TestWorld } from '../testing/test-world.ts'
import { inspectTrustFile } from './inspect-trust-file.ts'
import { readTrustFile } from './read-trust-file.ts'

let world: TestWorld
beforeAll(async () => {
  world = await buildWorld()
})

const der = ({ certificate }: Holder) => Buffer.from(certificate.toSchema().toBER())
const known = (...holders: Holder[]) => holders.map((holder) => readCertificate(der(holder)))
const pemOfList = (list: Buffer) =>
  Buffer.from(`-----BEGIN X509 CRL-----\n${list.toString('base64')}\n-----END X509 CRL-----\n`)
const refusalsOf = (bytes: Uint8Array, ...holders: Holder[]) =>
  readTrustFile(bytes, known(...holders), NOW).refusals.map(({ code }) => code)
const warningsOf = (bytes: Uint8Array, ...holders: Holder[]) =>
  readTrustFile(bytes, known(...holders), NOW).entries.flatMap(({ warnings }) =>
    warnings.map(({ code }) => code),
  )

describe('what is in a file of trust data is told before it is kept', () => {
  test('a root in PEM is an anchor, with everything a person compares', () => {
    const { entries, refusals } = readTrustFile(pem(world.root), [], NOW)

    expect(refusals).toEqual([])
    expect(entries).toMatchObject([
      {
        facts: {
          ...{
            kind: 'anchor',
            subject: 'CN=Induk Uji',
            issuer: 'CN=Induk Uji',
            isSelfSigned: true,
            isCa: true,
          },
          ...{ key: 'EC prime256v1', nameConstraints: [], validTo: '2030-01-01T00:00:00.000Z' },
          sha256: createHash('sha256').update(der(world.root)).digest('hex'),
        },
        warnings: [],
      },
    ])
  })

  test('the same in DER is the same', () => {
    expect(readTrustFile(der(world.root), [], NOW)).toEqual(readTrustFile(pem(world.root), [], NOW))
  })

  test('several in one file are told one by one, also those that are refused', async () => {
    const between = await issue({ name: 'Antara', issuer: world.root, isCa: true })
    const file = Buffer.concat([pem(world.root), pem(world.signer), pem(between), pemOfList(world.list)])

    const { entries, refusals } = readTrustFile(file, [], NOW)

    expect(entries.map(({ facts }) => facts.kind)).toEqual(['anchor', 'intermediate', 'revocation_list'])
    expect(refusals).toMatchObject([{ position: 2, code: 'trust.not_a_ca' }])
  })

  test('what is in it twice is told once', () => {
    expect(readTrustFile(Buffer.concat([pem(world.root), pem(world.root)]), [], NOW).entries).toHaveLength(1)
  })

  test('a limited process tells the same', async () => {
    expect(await inspectTrustFile(pem(world.root), { known: [], at: NOW })).toEqual(
      readTrustFile(pem(world.root), [], NOW),
    )
  })
})

describe('what may not be relied on is refused with its reason', () => {
  test('the certificate of a person is no authority', () => {
    expect(refusalsOf(pem(world.signer))).toEqual(['trust.not_a_ca'])
  })

  test('an authority whose time is over', async () => {
    const old = await issue({ name: 'Lama', isCa: true, to: '2026-01-01T00:00:00Z' })
    expect(refusalsOf(pem(old))).toEqual(['trust.expired'])
  })

  test('an authority whose key is too short', async () => {
    const weak = await issue({ name: 'Lemah', isCa: true, key: await rsaKey('RSASSA-PKCS1-v1_5', 1024) })
    expect(refusalsOf(pem(weak))).toEqual(['trust.weak_key'])
  })

  test('a root that says it signed itself and was signed by somebody else', async () => {
    const namesake = await issue({ name: 'Induk Uji', issuer: world.root, isCa: true })
    expect(refusalsOf(pem(namesake))).toEqual(['trust.forged'])
  })

  test('an authority under a known name that its key did not sign', async () => {
    const impostor = await issue({ name: 'Induk Uji', isCa: true })
    const below = await issue({ name: 'Antara', issuer: impostor, isCa: true })
    expect(refusalsOf(pem(below), world.root)).toEqual(['trust.forged'])
  })

  test.each(['pkcs8', 'pkcs1'] as const)('a private key (%s), and with it the whole file', (type) => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const key = privateKey.export({ type, format: 'pem' })
    const { entries, refusals } = readTrustFile(Buffer.concat([pem(world.root), Buffer.from(key)]), [], NOW)
    expect({ entries, codes: refusals.map(({ code }) => code) }).toEqual({
      entries: [],
      codes: ['trust.private_key'],
    })
    expect(refusalsOf(privateKey.export({ type, format: 'der' }))).toEqual(['trust.private_key'])
  })

  test('a list that nobody here has issued, or another key has signed', async () => {
    expect(refusalsOf(world.list)).toEqual(['trust.list_issuer_not_here'])
    const forged = await revocationList({ issuer: world.root, signedBy: world.stranger })
    expect(refusalsOf(forged, world.root)).toEqual(['trust.list_forged'])
  })

  test.each([
    ['nothing'],
    ['<svg onload=alert(1)>'],
    ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
    ['-----BEGIN'],
  ])('bytes that are neither: %s', (text) => {
    expect(refusalsOf(Buffer.from(text))).toEqual(['trust.not_a_certificate'])
  })
})

describe('what a person must weigh is said beside', () => {
  test('a known name with another key', async () => {
    const impostor = await issue({ name: 'Induk Uji', isCa: true })
    expect(warningsOf(pem(impostor), world.root)).toEqual(['trust.same_name_other_key'])
  })

  test('a list that has lapsed', async () => {
    const lapsed = await revocationList({ issuer: world.root, to: '2026-11-01T00:00:00Z' })
    expect(warningsOf(lapsed, world.root)).toEqual(['trust.list_lapsed'])
  })

  test('a step whose anchor is missing', async () => {
    const between = await issue({ name: 'Antara', issuer: world.root, isCa: true })
    expect(warningsOf(pem(between))).toEqual(['trust.issuer_not_here'])
  })
})
