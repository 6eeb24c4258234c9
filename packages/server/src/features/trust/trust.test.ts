import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  buildWorld,
  by,
  type Holder,
  issue,
  pem,
  revocationList,
  TestPdf,
  type TestWorld,
} from '@undagi/documents/testing/signatures'
import { verifyPdfFile } from '@undagi/documents/verify-pdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDocument } from '../../testing/add-document.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { queryAs } from '../../testing/query-as.ts'
import {
  addInstallationTrust,
  listInstallationTrust,
  withdrawInstallationTrust,
} from './usecases/operate-trust.ts'

// In their order: an institution begins without trust data, adds, and withdraws.

let undagi: TestApp
let world: TestWorld
let list: Buffer
let signedItem: string
let changedItem: string
let signedBytes: Buffer
let changedBytes: Buffer
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['internal_assessor'], budi: ['administrator'], cici: ['external_assessor'] },
    'kota-bara': { dedi: ['administrator', 'internal_assessor'] },
  })
  world = await buildWorld()
  list = await revocationList({
    issuer: world.root,
    from: '2026-02-01T00:00:00Z',
    to: '2026-04-01T00:00:00Z',
  })
  const pdf = new TestPdf()
  await pdf.sign({ make: by(world.signer), field: 'Wali' })
  signedBytes = Buffer.from(pdf.bytes)
  signedItem = await arrive(signedBytes, 'perwali.pdf')
  changedBytes = Buffer.from(pdf.bytes)
  changedBytes.write('(Perubahan)', changedBytes.indexOf('(Peraturan)'))
  changedItem = await arrive(changedBytes, 'diubah.pdf')
}, 120_000)
afterAll(() => undagi.close())

const arrive = (content: Buffer, name: string) =>
  addDocument(
    undagi,
    { person: 'ani', institutionId: undagi.institution('kota-arang').id },
    { title: name, file: { content, name } },
  )

const params = (slug = 'kota-arang') => ({ path: { institutionId: undagi.institution(slug).id } })
const content = (bytes: Buffer) => bytes.toString('base64')
const look = (bytes: Buffer, person = 'budi') =>
  undagi.as(person).POST('/institutions/{institutionId}/trust/preview', {
    params: params(),
    body: { content: content(bytes) },
  })

async function add(bytes: Buffer, person = 'budi') {
  const { data } = await look(bytes, 'budi')
  const confirmed = data?.entries.flatMap(({ isHere, facts }) => (isHere ? [] : [facts.sha256])) ?? []
  return undagi.as(person).POST('/institutions/{institutionId}/trust', {
    params: params(),
    body: { content: content(bytes), confirmed, reason: 'Dibandingkan dengan surat BSrE' },
  })
}

async function withdraw(subject: string, person = 'budi') {
  const { data } = await undagi.as('ani').GET('/institutions/{institutionId}/trust', { params: params() })
  const entry = data?.entries.find(({ facts, state }) => facts.subject === subject && state !== 'withdrawn')
  return undagi.as(person).POST('/institutions/{institutionId}/trust/{entryId}/withdrawal', {
    params: { path: { ...params().path, entryId: entry?.id ?? params().path.institutionId } },
    body: { reason: 'Penerbit ini sudah tidak dipakai' },
  })
}

async function judged(itemId: string) {
  await undagi.services.reading.lookForWork()
  undagi.services.signatures.wake()
  await undagi.services.signatures.lookForWork()
  return found(itemId)
}

async function found(itemId: string) {
  const { data } = await undagi.as('ani').GET('/institutions/{institutionId}/evidence/{itemId}', {
    params: { path: { ...params().path, itemId } },
  })
  return data?.newest.files[0]?.signed
}

describe('a signature is judged by the trust data of the day', { timeout: 120_000 }, () => {
  test('and waits for it when the document has just been read', async () => {
    await undagi.services.reading.lookForWork()
    expect(await found(signedItem)).toMatchObject({ state: 'waiting', verdict: null })
  })

  test('without any, nobody vouches for the signer', async () => {
    expect(await judged(signedItem)).toMatchObject({
      ...{ state: 'judged', verdict: 'untrusted', shown: 'not-valid', trustVersion: 0 },
      signatures: [
        { field: 'Wali', signer: 'Ani Penanda Tangan', content: 'intact', certificate: { anchor: null } },
      ],
    })
    expect(await found(changedItem)).toMatchObject({
      verdict: 'invalid',
      signatures: [{ content: 'changed' }],
    })
  })

  test('with the anchor alone, whether the certificate was revoked cannot be known', async () => {
    const { data, response } = await add(pem(world.root))

    expect(response.status).toBe(201)
    expect(data).toMatchObject({
      version: 1,
      entries: [{ facts: { kind: 'anchor', subject: 'CN=Induk Uji' }, state: 'in_force', addedIn: 1 }],
      changes: [{ authorName: 'budi', reason: 'Dibandingkan dengan surat BSrE', kind: 'added' }],
    })
    expect(await found(signedItem)).toMatchObject({ state: 'judged_before', trustVersion: 0 })
    expect(await judged(signedItem)).toMatchObject({
      ...{ state: 'judged', verdict: 'unknown', shown: 'cannot-be-known', trustVersion: 1 },
      signatures: [{ certificate: { anchor: 'Induk Uji' }, revocation: { state: 'unknown' } }],
    })
  })

  test('with its revocation list besides, it is valid; what was changed stays invalid', async () => {
    await add(list)

    expect(await judged(signedItem)).toMatchObject({
      ...{ verdict: 'valid', shown: 'valid', trustVersion: 2, issues: [] },
      signatures: [{ revocation: { state: 'good', source: 'crl', instant: '2026-02-01T00:00:00.000Z' } }],
    })
    expect(await found(changedItem)).toMatchObject({ verdict: 'invalid', trustVersion: 2 })
  })

  test('and what it stands on, taken along as PEM, gives the same verdict without Undagi', async () => {
    const taken = await takeAlong('cici')
    const verify = checkOutside(taken)

    expect(await verify(signedBytes)).toBe((await found(signedItem))?.verdict)
    expect(await verify(changedBytes)).toBe((await found(changedItem))?.verdict)
    expect(await verify(changedBytes)).toBe('invalid')
    expect(await checkOutside({ ...taken, lists: [] })(signedBytes)).toBe('unknown')
  })

  test('once the anchor is withdrawn the signer is trusted no more, and what was found before is still there', async () => {
    const { data } = await withdraw('CN=Induk Uji')

    expect(data).toMatchObject({ version: 3, changes: [{ kind: 'withdrawn', version: 3 }, {}, {}] })
    expect(await judged(signedItem)).toMatchObject({ verdict: 'untrusted', trustVersion: 3 })
    const rows = await queryAs(
      undagi.server.connectionFor('owner'),
      `SELECT trust_version AS version, verification ->> 'verdict' AS verdict FROM undagi.signature_readings
        WHERE verification ->> 'verdict' <> 'invalid' ORDER BY trust_version`,
    )
    expect(rows).toEqual([
      ...[
        { version: 0, verdict: 'untrusted' },
        { version: 1, verdict: 'unknown' },
      ],
      ...[
        { version: 2, verdict: 'valid' },
        { version: 3, verdict: 'untrusted' },
      ],
    ])
  })

  test('nothing is judged twice by the same', async () => {
    const count = () =>
      queryAs(undagi.server.connectionFor('owner'), 'SELECT 1 FROM undagi.signature_readings')
    const before = await count()
    await judged(signedItem)
    expect(await count()).toEqual(before)
  })
})

describe('trust data', { timeout: 120_000 }, () => {
  test('of one institution count for its documents alone, and nobody else sees or withdraws them', async () => {
    await add(pem(world.root))
    const { data } = await undagi
      .as('dedi')
      .GET('/institutions/{institutionId}/trust', { params: params('kota-bara') })
    expect(data).toEqual({ version: 0, entries: [], changes: [] })
    const ours = await undagi.as('dedi').GET('/institutions/{institutionId}/trust', { params: params() })
    expect(ours.response.status).toBe(404)
    expect((await withdraw('CN=Induk Uji', 'dedi')).response.status).toBe(404)
  })

  test.each(['ani', 'cici'])(
    'are seen by whoever reads verdicts, and changed by administrators alone (%s)',
    async (person) => {
      const seen = await undagi.as(person).GET('/institutions/{institutionId}/trust', { params: params() })
      expect(seen.data?.entries.length).toBeGreaterThan(0)
      const other = await issue({ name: 'Lain', isCa: true })
      expect((await look(pem(other), person)).response.status).toBe(403)
      expect((await add(pem(other), person)).response.status).toBe(403)
      expect((await withdraw('CN=Induk Uji', person)).response.status).toBe(403)
    },
  )

  test('take exactly what was shown and confirmed: another file, or the same again, is refused', async () => {
    const [one, another] = [
      await issue({ name: 'Satu', isCa: true }),
      await issue({ name: 'Dua', isCa: true }),
    ]
    const confirmed = await fingerprintsOf(one)
    const body = { content: content(pem(another)), confirmed, reason: 'Tertukar' }
    const swapped = await undagi
      .as('budi')
      .POST('/institutions/{institutionId}/trust', { params: params(), body })
    expect(swapped.error).toMatchObject({ code: 'trust.not_as_shown' })
    const again = {
      content: content(pem(world.root)),
      confirmed: await fingerprintsOf(world.root),
      reason: 'Lagi',
    }
    const twice = await undagi
      .as('budi')
      .POST('/institutions/{institutionId}/trust', { params: params(), body: again })
    expect(twice.error).toMatchObject({ code: 'trust.not_as_shown' })
  })

  test('take no private key: nothing of the file is kept', async () => {
    const key = Buffer.from('-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n')
    const file = Buffer.concat([pem(await issue({ name: 'Dengan Kunci', isCa: true })), key])
    const { data } = await look(file)
    expect(data).toMatchObject({ entries: [], refusals: [{ position: 0, code: 'trust.private_key' }] })
  })

  test('take a newer list in place of an older one, and no older one after it', async () => {
    const newer = await revocationList({
      issuer: world.root,
      from: '2026-03-01T00:00:00Z',
      to: '2026-03-04T00:00:00Z',
    })
    const { data } = await add(newer)
    const states = data?.entries
      .filter(({ facts }) => facts.kind === 'revocation_list')
      .map(({ state }) => state)
    expect(states).toEqual(['withdrawn', 'lapses_soon'])
    expect((await look(list)).data?.entries).toMatchObject([{ isHere: true }])
  })

  test('of the whole installation are withdrawn by its operator alone', async () => {
    const owner = undagi.server.connectionFor('owner')
    const at = new Date('2026-03-02T00:00:00Z')
    const everybodys = await issue({ name: 'Seluruh', isCa: true })
    const list = await revocationList({
      issuer: everybodys,
      from: '2026-02-01T00:00:00Z',
      to: '2026-04-01T00:00:00Z',
    })
    const wanted = { confirmed: [], takesLists: true, reason: 'Dibandingkan dengan surat BSrE', at }
    const seen = await addInstallationTrust(owner, { ...wanted, content: pem(everybodys) })
    expect(seen).toMatchObject({ kept: [], entries: [{ isHere: false }] })
    expect(await listInstallationTrust(owner, at)).toMatchObject({ version: 0 })

    const confirmed = seen.entries.map(({ facts }) => facts.sha256)
    await addInstallationTrust(owner, { ...wanted, content: pem(everybodys), confirmed })
    const renewed = await addInstallationTrust(owner, { ...wanted, content: list })
    expect(renewed.kept).toHaveLength(1)
    expect((await withdraw('CN=Seluruh')).error).toMatchObject({ code: 'trust.of_installation' })
    const { data } = await undagi
      .as('dedi')
      .GET('/institutions/{institutionId}/trust', { params: params('kota-bara') })
    expect(data).toMatchObject({
      version: 2,
      entries: [{ ofInstallation: true }, { ofInstallation: true }],
      changes: [{ authorName: 'pengelola server' }, { authorName: 'pengelola server' }],
    })

    const [sha256 = ''] = confirmed
    await withdrawInstallationTrust(owner, { sha256, reason: 'Tidak dipakai lagi', at })
    const { entries } = await listInstallationTrust(owner, at)
    expect(entries.map(({ state }) => state).toSorted()).toEqual(['in_force', 'withdrawn'])
    await expect(withdrawInstallationTrust(owner, { sha256, reason: 'Lagi', at })).rejects.toThrow(
      'trust.entry_withdrawn',
    )
    const log = await queryAs(
      owner,
      `SELECT operation FROM undagi.audit_entries WHERE operation LIKE 'operator.%' ORDER BY operation`,
    )
    expect(log.map(({ operation }) => operation)).toEqual([
      ...['operator.addTrust', 'operator.addTrust', 'operator.withdrawTrust'],
    ])
  })
})

describe('a certificate that is taken along', () => {
  test('bears the fingerprint that the page shows, under a name that says what it is', async () => {
    const entry = await newest('anchor')
    const { data, response } = await openFile(entry?.id ?? '')

    const sha256 = new X509Certificate(data ?? '').fingerprint256.replaceAll(':', '').toLowerCase()
    expect(sha256).toBe(entry?.facts.sha256)
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${entry?.fileName}"`)
    expect(entry?.fileName).toBe(`induk-Induk-Uji-${sha256.slice(0, 8)}.pem`)
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
  })

  test('is still to be had once it was withdrawn: old verdicts stand on it', async () => {
    const { data } = await undagi.as('ani').GET('/institutions/{institutionId}/trust', { params: params() })
    const withdrawn = data?.entries.find(({ state }) => state === 'withdrawn')
    expect((await openFile(withdrawn?.id ?? '')).response.status).toBe(200)
  })

  test('is not found where there is none, and by nobody of another institution', async () => {
    const id = (await newest('anchor'))?.id ?? ''

    expect((await openFile(params().path.institutionId)).error).toMatchObject({
      code: 'trust.entry_not_found',
    })
    expect((await openFile(id, 'dedi')).response.status).toBe(404)
    expect((await openFile(id, 'dedi', 'kota-bara')).error).toMatchObject({ code: 'trust.entry_not_found' })
  })

  test('is not given once its bytes are others than those that were compared', async () => {
    const [altered] = await queryAs(
      undagi.server.connectionFor('owner'),
      `INSERT INTO undagi.trust_entries (institution_id, change_id, kind, sha256, der, facts)
       SELECT institution_id, change_id, kind, sha256, set_byte(der, 20, get_byte(der, 20) # 1), facts
         FROM undagi.trust_entries WHERE kind = 'anchor' AND institution_id IS NOT NULL LIMIT 1 RETURNING id`,
    )
    const { error, response } = await openFile(String(altered?.['id']))

    expect(response.status).toBe(409)
    expect(error).toMatchObject({ code: 'trust.entry_altered' })
  })
})

const openFile = (entryId: string, person = 'ani', slug = 'kota-arang') =>
  undagi.as(person).GET('/institutions/{institutionId}/trust/{entryId}/file', {
    params: { path: { ...params(slug).path, entryId } },
    parseAs: 'text',
  })

async function inForce(person = 'ani') {
  const { data } = await undagi.as(person).GET('/institutions/{institutionId}/trust', { params: params() })
  return data?.entries.filter(({ state }) => state !== 'withdrawn') ?? []
}

const newest = async (wanted: string) => (await inForce()).findLast(({ facts }) => facts.kind === wanted)

/** Every file that is relied on, as whoever reads verdicts downloads it. */
async function takeAlong(person: string) {
  const files = await Promise.all(
    (await inForce(person)).map(async ({ id, fileName, facts: { kind } }) => {
      const { data } = await openFile(id, person)
      return { kind, name: fileName, bytes: Buffer.from(data ?? '') }
    }),
  )
  const of = (wanted: string) => files.filter(({ kind }) => kind === wanted)
  return { anchors: of('anchor'), intermediates: of('intermediate'), lists: of('revocation_list') }
}

/** What `undagi verify-pdf` says of a document beside these files. */
function checkOutside(trust: Awaited<ReturnType<typeof takeAlong>>) {
  return async (pdf: Buffer) => {
    const folder = mkdtempSync(join(tmpdir(), 'undagi-outside-'))
    const path = join(folder, 'dokumen.pdf')
    writeFileSync(path, pdf)
    const { verdict } = await verifyPdfFile(path, trust, undagi.clock.now())
    rmSync(folder, { recursive: true })
    return verdict
  }
}

async function fingerprintsOf(holder: Holder): Promise<string[]> {
  const { data } = await look(pem(holder))
  return data?.entries.map(({ facts }) => facts.sha256) ?? []
}
