import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Action,
  actionsOf,
  actionsOfScopes,
  type Held,
  limitTo,
  type MemberRole,
  may,
  memberRoles,
  type Role,
  roles,
  ruleOf,
  type TokenScope,
  tokenScopeNames,
} from '@undagi/permissions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp, isPublic } from '../app.ts'
import { operationActions } from '../operation-actions.ts'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { delegateToNewcomer } from '../testing/delegate-to.ts'
import { delegate, fillThings, noticeSharing, suggest } from '../testing/fill-things.ts'
import { makeToken, plantToken } from '../testing/make-token.ts'
import { listOperations, methodOf, type Operation, type Things } from '../testing/operations.ts'
import { plantDelegation } from '../testing/plant-delegation.ts'
import { plantEvidence } from '../testing/plant-evidence.ts'
import { listRegisteredRoutes, type Registered } from '../testing/registered-routes.ts'
import { rollingBack } from '../testing/rolling-back.ts'
import { sessionOf } from '../testing/seed-institutions.ts'
import { send } from '../testing/send.ts'

// Every route that answers, as everybody, on the own and on another institution. What must come out is computed from the table
// of permissions; nothing is written twice.

const own = 'kota-arang'
const other = 'kota-bara'
/** Whose tokens are walked with; the first of them holds more than any scope gives. */
const ofOwner = {
  serba: ['administrator', 'internal_assessor', 'internal_auditor'],
  respondent: ['respondent'],
  internal_auditor: ['internal_auditor'],
} as const satisfies Record<string, readonly MemberRole[]>

const tokens: readonly { owner: keyof typeof ofOwner; scopes: readonly TokenScope[]; called: string }[] = [
  ...tokenScopeNames.map((scope) => ({ owner: 'serba', scopes: [scope], called: scope }) as const),
  ...(['serba', 'respondent', 'internal_auditor'] as const).map((owner) => ({
    ...{ owner, scopes: tokenScopeNames, called: 'every scope' },
  })),
]
const tokenCells = new Set<string>()

/** In a stage in which the action can be done; who may is refused there for no other reason than where the assessment stands. */
const inItsStage = (action: Action) => ({ state: ruleOf(action).states[0] ?? 'filling', isOwn: true })

let undagi: TestApp
let walked: Pick<TestApp, 'fetch'>
let registered: readonly Registered[]
let webFolder: string
let things: Record<typeof own | typeof other, Things>
const suggestions = new Map<string, string>()
const findings = new Map<string, string>()
const delegations = new Map<string, string>()
/** Without any role: what a colleague has delegated to them is all they have. */
const helpers = { 'pembantu-semua': ['1', '2', '3', '4'], 'pembantu-lain': ['5'] } as const
const ownTokens = new Map<string, string>()
/** What everybody brought themselves, offered for indicator 1. */
const brought = new Map<
  string,
  { readonly uploadId: string; readonly evidenceOfferId: string; readonly broughtItemId: string }
>()

beforeAll(async () => {
  const holders = Object.fromEntries(memberRoles.map((role) => [role, [role]]))
  undagi = await createTestApp({
    [own]: { ...holders, rekan: ['administrator'], serba: ofOwner.serba },
    [other]: { ketua: ['administrator', 'internal_assessor'], tamu: ['administrator'] },
  })
  things = {
    [own]: await fillThings(undagi, { at: own, by: 'administrator', colleague: 'rekan' }),
    [other]: await fillThings(undagi, { at: other, by: 'ketua', colleague: 'tamu' }),
  }
  for (const role of memberRoles) {
    findings.set(role, await noticeSharing(undagi, own, role))
    brought.set(role, await plantEvidence(undagi, own, role))
    if (may([{ institutionId: own, role }], 'keep_own_tokens', { institutionId: own }))
      ownTokens.set(role, (await makeToken(undagi, { at: own, by: role })).id)
    if (may([{ institutionId: own, role }], 'suggest_correction', { institutionId: own }))
      suggestions.set(role, await suggest(undagi, own, role))
    const fillsIn = actionsOf(role).includes('delegate_filling')
    delegations.set(
      role,
      fillsIn
        ? await delegate(undagi, own, role)
        : await plantDelegation(undagi, { at: own, by: role, to: 'serba' }),
    )
  }
  for (const [helper, codes] of Object.entries(helpers)) {
    await delegateToNewcomer(undagi, { by: 'internal_assessor', at: own, codes }, helper)
    findings.set(helper, await noticeSharing(undagi, own, helper))
    brought.set(helper, await plantEvidence(undagi, own, helper))
  }
  webFolder = await mkdtemp(join(tmpdir(), 'undagi-pages-'))
  await mkdir(join(webFolder, 'assets'))
  await writeFile(join(webFolder, 'index.html'), '<!doctype html><title>Undagi</title>')
  await writeFile(join(webFolder, 'assets/a.js'), '')
  const app = createApp(
    { ...undagi.services, database: rollingBack(undagi.database) },
    {
      webFolder,
      publicAddress: 'http://undagi.test',
      trustProxy: false,
      reportFailure: (error) => failures.push(error),
    },
  )
  walked = { fetch: async (request) => app.fetch(request) }
  registered = listRegisteredRoutes(app.routes)
})
afterAll(async () => {
  await undagi.close()
  await rm(webFolder, { recursive: true })
  expect(failures).toEqual([])
})
const failures: unknown[] = []

test('every route that the application registers is walked, and every operation stands on a line of the table', () => {
  const operations = Object.keys(listOperations(undagi, own)).map((name) => name.replace(' /', ' /api/'))
  const pages = Object.keys(besides)

  expect(registered.map(({ name }) => name).toSorted()).toEqual([...operations, ...pages].toSorted())
  const ids = registered.flatMap(({ operationId }) => (operationId === undefined ? [] : [operationId]))
  expect(ids.toSorted()).toEqual(Object.keys(operationActions).toSorted())
})

test('what answers without a session is what the table leaves to everyone', () => {
  for (const { name, operationId } of registered) {
    const [method = '', path = ''] = name.split(' ')
    if (operationId === undefined || !path.startsWith('/api/')) continue
    const isOpen = ruleOf(actionOf(name, operationId)).scope === 'everyone'
    expect(isPublic(method, path.replaceAll(/\{\w+\}/g, 'x')), name).toBe(isOpen)
  }
})

const cells = new Set<string>()

test.each(roles)(
  'every route answers %s, on the own and on another institution, as the table says',
  async (role) => {
    const wrong: string[] = []
    for (const at of [own, other] as const) {
      for (const { name, operationId, operation } of requestsOf(role, at)) {
        const status = await statusOf(role, name, operation)
        const wanted = wantedOf({ role, at, name, operationId })
        cells.add(`${role} ${at} ${name}`)
        if (!wanted.includes(status)) wrong.push(`${role} at ${at}: ${name} → ${status}, not ${wanted}`)
      }
    }
    expect(wrong).toEqual([])
  },
)

test.each(Object.keys(helpers))(
  'every route answers %s, who has nothing but a delegation, with what it lends, and 404 for the rest',
  async (helper) => {
    const wrong: string[] = []
    for (const at of [own, other] as const) {
      for (const { name, operationId, operation } of requestsOf(helper, at)) {
        const status = await statusOf(helper, name, operation)
        const wanted = wantedOfHelper(helper, { at, name, operationId, path: operation.path })
        cells.add(`${helper} ${at} ${name}`)
        if (!wanted.includes(status)) wrong.push(`${helper} at ${at}: ${name} → ${status}, not ${wanted}`)
      }
    }
    expect(wrong).toEqual([])
  },
)

test.each(tokens)(
  'a token of $owner for $called opens what both its owner and its scopes allow, and nothing else',
  async ({ owner, scopes }) => {
    const bearer = await plantToken(undagi, { at: own, by: owner, scopes })
    const wrong: string[] = []
    for (const at of [own, other] as const) {
      // There are more routes than a token may ask in a minute, at both institutions together.
      undagi.clock.advanceBy(61_000)
      for (const { name, operationId, operation } of requestsOf('administrator', at)) {
        const status = await statusWith({ bearer }, name, operation)
        const wanted = wantedOfToken({ owner, scopes, at, name, operationId })
        tokenCells.add(`${owner} ${scopes} ${at} ${name}`)
        if (!wanted.includes(status)) wrong.push(`at ${at}: ${name} → ${status}, not ${wanted}`)
      }
    }
    expect(wrong).toEqual([])
  },
)

test('the history of an indicator tells what was offered to whoever may see the evidence, and to nobody else', async () => {
  const { assessments, id: institutionId } = undagi.institution(own)
  const told = async (who: { readonly token: string } | { readonly bearer: string }) => {
    const path = `/assessments/${assessments[2024]}/indicators/1/history`
    const response = await send(walked, { method: 'GET', path, ...who })
    return response.status === 200 && (await response.text()).includes('evidence_offered')
  }
  const sees = (held: readonly Held[]) =>
    may(held, 'read_offered_evidence', { institutionId, ...inItsStage('read_offered_evidence') })
  const answers = new Map<string, boolean>()
  const wanted = new Map<string, boolean>()
  for (const role of memberRoles) {
    answers.set(role, await told({ token: sessionOf(role) }))
    wanted.set(role, sees([{ institutionId, role }]))
  }
  for (const { owner, scopes } of tokens) {
    const name = `${owner} ${scopes}`
    answers.set(name, await told({ bearer: await plantToken(undagi, { at: own, by: owner, scopes }) }))
    const held = ofOwner[owner].map((role) => ({ institutionId, role }))
    wanted.set(name, sees(limitTo(held, scopes)))
  }
  for (const [helper, codes] of Object.entries(helpers)) {
    answers.set(helper, await told({ token: sessionOf(helper) }))
    wanted.set(
      helper,
      codes.some((code) => code === '1'),
    )
  }
  expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(wanted))
  expect(new Set(wanted.values())).toEqual(new Set([true, false]))
})

test('no cell of the matrix was left out', () => {
  const subjects = roles.length + Object.keys(helpers).length
  expect(cells.size).toBe(registered.length * subjects * 2)
  process.stdout.write(
    `policy matrix: ${cells.size} cells = ${registered.length} routes × (${roles.length} roles + 2 delegates) × own and other institution, all tested\n`,
  )
})

test('no cell of the matrix of tokens was left out', () => {
  expect(tokenCells.size).toBe(registered.length * tokens.length * 2)
  process.stdout.write(
    `policy matrix of tokens: ${tokenCells.size} cells = ${registered.length} routes × ${tokens.length} tokens × own and other institution\n`,
  )
})

/** Answers beside the API's operations: pages, files, and what is said about an address that is none. */
const besides: Readonly<Record<string, { path: string; signedIn: number; public: number }>> = {
  'GET /': { path: '/', signedIn: 200, public: 200 },
  'GET /masuk': { path: '/masuk', signedIn: 200, public: 200 },
  'ALL /*': { path: '/assets/a.js', signedIn: 200, public: 200 },
  'ALL /api/*': { path: '/api/tidak-ada', signedIn: 404, public: 401 },
}

/** All requests of one person on one institution; signing out comes last. */
function requestsOf(person: string, at: typeof own | typeof other) {
  const suggestionId = (at === own && suggestions.get(person)) || things[at].suggestionId
  const delegationId = (at === own && delegations.get(person)) || things[at].delegationId
  const apiTokenId = (at === own && ownTokens.get(person)) || things[at].apiTokenId
  const findingId = findings.get(person) ?? things[at].findingId
  const { uploadId, evidenceOfferId, broughtItemId } = (at === own && brought.get(person)) || things[at]
  const operations = listOperations(undagi, at, {
    ...things[at],
    ...{ suggestionId, findingId, delegationId, apiTokenId, uploadId, evidenceOfferId, broughtItemId },
  })
  const requests = registered.map(({ name, operationId }) => {
    const operation: Operation | undefined = operations[name.replace(' /api/', ' /')]
    return { name, operationId, operation: operation ?? { path: besides[name]?.path ?? '' } }
  })
  const isLast = ({ operationId }: { operationId: string | undefined }) =>
    Number(operationId === 'signOut' || operationId === 'signOutEverywhere')
  return requests.toSorted((a, b) => isLast(a) - isLast(b))
}

async function statusOf(role: string, name: string, operation: Operation): Promise<number> {
  const token = role === 'public' ? undefined : sessionOf(role)
  const status = await statusWith({ token }, name, operation)
  const isSignedOut = /^(DELETE \/api\/(session|account\/sessions)|POST \/api\/session)$/.test(name)
  if (isSignedOut && token !== undefined) await undagi.signInAgain(role)
  return status
}

interface Credentials {
  readonly token?: string | undefined
  readonly bearer?: string
}

async function statusWith(
  { token, bearer }: Credentials,
  name: string,
  { path, body, file, fileType, headers }: Operation,
): Promise<number> {
  const method = name.startsWith('ALL') ? 'GET' : methodOf(name)
  const who = { ...(token !== undefined && { token }), ...(bearer !== undefined && { bearer }) }
  const { status } =
    besides[name] === undefined
      ? await send(walked, { method, path, body, file, fileType, headers, ...who })
      : await walked.fetch(pageRequest(method, path, who))
  return status
}

function pageRequest(method: string, path: string, { token, bearer }: Credentials): Request {
  const headers = {
    ...(token !== undefined && { cookie: `undagi_session=${token}` }),
    ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
  }
  return new Request(`http://undagi.test${path}`, { method, headers })
}

interface Cell {
  readonly role: Role
  readonly at: typeof own | typeof other
  readonly name: string
  readonly operationId: string | undefined
}

/** What may come out: the codes of a refusal, or anything that is none. */
function wantedOf({ role, at, name, operationId }: Cell): Wanted {
  const page = besides[name]
  if (page !== undefined) return only(role === 'public' ? page.public : page.signedIn)
  const action = actionOf(name, operationId)
  const { scope } = ruleOf(action)
  const held = role === 'public' ? null : [{ institutionId: own, role }]
  if (may(held, action, { institutionId: at, ...inItsStage(action) })) return granted
  if (held === null) return only(401)
  return at === other && scope !== 'installation' ? only(404) : only(403)
}

/** Who holds no role: what the table lends, on the indicators that are theirs. */
function wantedOfHelper(helper: string, cell: Omit<Cell, 'role'> & { readonly path: string }): Wanted {
  const { at, name, operationId, path } = cell
  const page = besides[name]
  if (page !== undefined) return only(page.signedIn)
  const { scope, isLent } = ruleOf(actionOf(name, operationId))
  if (scope === 'everyone' || scope === 'signed_in') return granted
  if (scope === 'installation') return only(403)
  const code = /indicators\/(\w+)/.exec(path)?.[1]
  const codes: readonly string[] = Object.entries(helpers).find(([each]) => each === helper)?.[1] ?? []
  const isTheirs = code === undefined || codes.includes(code)
  return at === own && isLent && isTheirs ? granted : only(404)
}

type TokenCell = Omit<Cell, 'role'> & {
  readonly owner: keyof typeof ofOwner
  readonly scopes: readonly TokenScope[]
}

/** What is not in the scopes is refused before anybody looks whose it is. */
function wantedOfToken({ owner, scopes, at, name, operationId }: TokenCell): Wanted {
  const page = besides[name]
  if (page !== undefined) return only(page.signedIn)
  if (operationId === undefined) return granted
  const action = actionOf(name, operationId)
  const { scope } = ruleOf(action)
  if (scope === 'everyone') return methodOf(name) === 'GET' ? granted : only(403)
  if (!actionsOfScopes(scopes).includes(action)) return only(403)
  const held = limitTo(
    ofOwner[owner].map((role) => ({ institutionId: own, role })),
    scopes,
  )
  if (may(held, action, { institutionId: at, ...inItsStage(action) })) return granted
  return only(at === other ? 404 : 403)
}

interface Wanted {
  includes(status: number): boolean
  toString(): string
}

const only = (wanted: number): Wanted => ({
  includes: (status) => status === wanted,
  toString: () => `${wanted}`,
})
const granted: Wanted = {
  includes: (status) => ![401, 403, 404].includes(status) && status < 500,
  toString: () => 'an answer',
}

/** The document and its page are for everyone; all else stands in the table by its operation. */
function actionOf(name: string, operationId: string | undefined): Action {
  const action = operationId === undefined ? 'enter' : operationActions[operationId]
  if (action === undefined) throw new Error(`${name} stands on no line of the table of permissions`)
  return action
}
