import { afterAll, beforeAll, expect, test } from 'vitest'
import { readOperations } from '../operation-index.ts'
import { assignOutside } from '../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { listOperations, methodOf } from '../testing/operations.ts'
import { type Logged, readLog } from '../testing/read-log.ts'
import { sessionOf } from '../testing/seed-institutions.ts'
import { send } from '../testing/send.ts'

// No use case writes its entry, and none can forget it: this walks all of them.

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['administrator', 'internal_assessor'],
      rekan: ['administrator'],
      luar: ['external_assessor'],
    },
    'kota-bara': { budi: ['internal_assessor'] },
  })
  await assignOutside(undagi, ['luar'])
})
afterAll(() => undagi.close())

interface Answered {
  readonly name: string
  readonly status: number
  readonly entries: readonly Logged[]
}

/** Every operation against Kota Arang as this person, signing out last, and what each left in the log. */
async function walkAs(person: string): Promise<Answered[]> {
  const last = ['DELETE /account/sessions', 'DELETE /session']
  const operations = Object.entries(listOperations(undagi, 'kota-arang')).toSorted(
    ([a], [b]) => last.indexOf(a) - last.indexOf(b),
  )
  const answers: { name: string; status: number; requestId: string | null }[] = []
  for (const [place, [name, { path, body, file, fileType, headers: given }]] of operations.entries()) {
    // Refusals of one address are written down up to so many a minute.
    if (place % 40 === 0) undagi.clock.advanceBy(61_000)
    const request = {
      method: methodOf(name),
      path,
      body,
      file,
      fileType,
      headers: given,
      token: sessionOf(person),
    }
    const { status, headers } = await send(undagi, request)
    if (/^(DELETE \/account\/sessions|POST \/session)$/.test(name)) await undagi.signInAgain(person)
    answers.push({ name, status, requestId: headers.get('x-request-id') })
  }
  const log = await readLog(undagi.database)
  return answers.map(({ name, status, requestId }) => ({
    ...{ name, status },
    entries: log.filter((entry) => entry.request_id !== null && entry.request_id === requestId),
  }))
}

const isRefusal = (status: number) => [401, 403, 404].includes(status)

test('every change that succeeds leaves an entry: who, from where, which operation, in whose log', async () => {
  const { id } = undagi.institution('kota-arang')
  // A challenge that anybody may ask for is nothing done: what follows from it is.
  const changes = (await walkAs('ani')).filter(
    ({ name, status }) =>
      methodOf(name) !== 'GET' && status < 400 && name !== 'POST /session/passkey/options',
  )

  expect(changes.length).toBeGreaterThan(15)
  for (const { name, entries } of changes) {
    expect(entries.length, name).toBeGreaterThanOrEqual(1)
    for (const entry of entries) {
      expect(entry, name).toMatchObject({ outcome: 'done', address: '127.0.0.1' })
      expect(entry.operation, name).toMatch(/^[a-z][A-Za-z]+$/)
      const isOfInstitution = /\{(institutionId|assessmentId)\}/.test(name)
      // What concerns an account is the platform's, and is told to the person's institutions besides.
      expect(isOfInstitution ? [id] : [null, id], name).toContain(entry.institution_id)
      expect(entry.actor_name, name).toBe('ani')
    }
  }
})

test('a refusal of something that is another institution’s is an entry of the platform, under the name of who tried', async () => {
  const answers = await walkAs('budi')
  const refused = answers.filter(({ name, status }) => isRefusal(status) && !name.includes('/setup'))

  expect(refused.length).toBeGreaterThan(40)
  for (const { name, entries } of refused) {
    expect(entries, name).toHaveLength(1)
    expect(entries[0], name).toMatchObject({ outcome: 'refused', institution_id: null })
    if (name !== 'POST /session') expect(entries[0]?.actor_name, name).toBe('budi')
  }
})

test('looking is an entry where not every colleague may look, and nowhere else', async () => {
  const { id } = undagi.institution('kota-arang')
  const before = (await readLog(undagi.database)).length
  for (const path of ['people', 'units', 'imports', 'round-register', 'rounds', 'audit-people']) {
    await send(undagi, { method: 'GET', path: `/institutions/${id}/${path}`, token: sessionOf('rekan') })
  }
  const looked = (await readLog(undagi.database)).slice(before)

  expect(looked.map(({ operation, actor_name }) => `${actor_name} ${operation}`)).toEqual([
    'rekan listPeople',
    'rekan listImports',
    'rekan getRoundRegister',
  ])
})

/** What everybody may see, or is one's own. */
const looksWithoutEntry = [
  'checkPaper',
  'findPublishedResults',
  'getAccountSecurity',
  'getCalendar',
  'getConflictRules',
  'getHealth',
  'getInstrument',
  'getOfficialIdentity',
  'getOverview',
  'getReadiness',
  'getSession',
  'getSetupState',
  'getUnitRegister',
  'listAuditPeople',
  'listCopies',
  'listDelegations',
  'listHelpers',
  'listIdentityProviderNames',
  'listInstitutions',
  'listInstrumentSuggestions',
  'listInstruments',
  'listLinkedIdentities',
  'listOwnApiTokens',
  'listOwnAssignments',
  'listOwnContributions',
  'listOwnDocuments',
  'listOwnFilesAmiss',
  'listOwnRecommendations',
  'listOwnSharedAccountFindings',
  'listPaperTemplates',
  'listPossibleViewers',
  'listPublishedOfInstitution',
  'listRounds',
  'listSessions',
  'listTrust',
  'listUnits',
  'openTrustFile',
  'previewLastYear',
  'readContributionTemplate',
  'readDoor',
  'readLetterhead',
  'readQuestionBank',
  'readRankedTable',
  'readSentFile',
  'readStanding',
  'readUpload',
  'searchOfficialInstitutions',
  'streamContributions',
]

/** Daily work on an assessment and its evidence: an entry only of who comes from outside. */
const visits = [
  'getAssessment',
  'getCoordinationTeam',
  'getDoubleRatings',
  'getIndicator',
  'getInterview',
  'getInterviewAppointment',
  'getResult',
  'getStage',
  'getStageDifference',
  'getStageIndicator',
  'getStageResult',
  'getStages',
  'listAlike',
  'listAlikeOffered',
  'listCarryingPolicies',
  'listContributions',
  'listEvidence',
  'listExaminations',
  'listHistory',
  'listOffered',
  'listPapers',
  'listPolicies',
  'listPolicyDurations',
  'listRecommendations',
  'openEvidencePage',
  'openOfferedPage',
  'readCompleteness',
  'readEvidence',
  'readEvidencePageText',
  'readFindings',
  'readIndicatorContributions',
  'readLastYear',
  'readOfferedPageText',
  'readOfferedPassage',
  'readPolicy',
  'readReportAspects',
  'readRoundReport',
  'readSupport',
  'searchEvidence',
  'streamEvents',
  'streamEvidenceEvents',
  'streamInterview',
  'streamStages',
]

test('of what is read, only this leaves no entry: what everybody may see, what is one’s own, and daily work on an assessment', () => {
  const read = [...readOperations()].filter(([name]) => name.startsWith('GET '))
  const of = (kind: string) => read.flatMap(([, each]) => (each.kind === kind ? [each.id] : [])).sort()

  // A new GET stands in one of these lists, or each look at it is an entry.
  expect(of('read')).toEqual(looksWithoutEntry)
  expect(of('visit')).toEqual(visits)
})

test('whoever comes from outside leaves an entry of what they open, once in ten minutes; a colleague does not', async () => {
  const { id, assessments } = undagi.institution('kota-arang')
  const path = `/assessments/${assessments[2024] ?? ''}`
  const look = (person: string) => send(undagi, { method: 'GET', path, token: sessionOf(person) })
  const before = (await readLog(undagi.database)).length
  await look('luar')
  await look('luar')
  await look('rekan')
  undagi.clock.advanceBy(11 * 60_000)
  await look('luar')

  const told = (await readLog(undagi.database)).slice(before)
  expect(told.map(({ actor_name, operation }) => `${actor_name} ${operation}`)).toEqual([
    'luar getAssessment',
    'luar getAssessment',
  ])
  expect(told[0]).toMatchObject({ outcome: 'done', institution_id: id })
})
