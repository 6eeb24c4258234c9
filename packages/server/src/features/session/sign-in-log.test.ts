import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { readLog } from '../../testing/read-log.ts'
import { testPassword } from '../../testing/seed-institutions.ts'
import { readOutbox, textOf } from '../../testing/smtp-server.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
let undagi: TestApp
beforeAll(async () => {
  const people = ['budi', 'citra', 'dedi', 'eka', 'fani'].map((name) => [
    name,
    ['internal_assessor' as const],
  ])
  undagi = await createTestApp(
    { 'kota-arang': { ani: ['administrator'], ...Object.fromEntries(people) } },
    { outbox },
  )
})
afterAll(async () => {
  await undagi.close()
  rmSync(outbox, { recursive: true, force: true })
})

const signIn = (person: string, password = testPassword) =>
  undagi.stranger.POST('/session', { body: { email: `${person}@undagi.test`, password } })

/** What this adds to the log, told shortly: who, operation, outcome, about whom, and what the entry adds. */
async function logged(work: () => Promise<unknown>): Promise<string[]> {
  const before = (await readLog(undagi.database)).length
  await work()
  await undagi.services.letters.settled()
  return (await readLog(undagi.database)).slice(before).map((entry) => {
    const { actor_name: who, operation, outcome, subject, details, institution_id } = entry
    const said = details.code ?? details.event ?? ''
    const chain = institution_id === null ? 'platform' : 'institution'
    return [chain, who ?? '-', operation, outcome, subject.email ?? '-', said].join(' ').trimEnd()
  })
}

async function enrol(person: string): Promise<string> {
  const client = undagi.as(person)
  const { data } = await client.POST('/account/second-factor', { body: { password: testPassword } })
  const secret = data?.secret ?? ''
  await client.POST('/account/second-factor/confirmation', { body: { code: codeOf(secret) } })
  return secret
}
const codeOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: undagi.clock.now().getTime() })

describe('the log tells of signing in', () => {
  test('who got in, from where, with what, in the very transaction that made the session', async () => {
    expect(await logged(() => signIn('budi'))).toEqual([
      'platform budi signIn done budi@undagi.test signed_in',
      'institution budi signIn done budi@undagi.test signed_in',
    ])

    const [entry] = (await readLog(undagi.database)).slice(-1)
    expect(entry).toMatchObject({ address: '127.0.0.1', details: { method: 'password' } })
    const { rows } = await undagi.database.asOperator({ institutions: [], at: undagi.clock.now() }, (db) =>
      db.execute(`SELECT (SELECT e.transaction::text FROM undagi.audit_entries e ORDER BY e.number DESC LIMIT 1) AS entry,
                         (SELECT max(s.xmin::text::bigint)::text FROM signin.session s) AS session`),
    )
    expect(rows[0]?.entry).toBe(rows[0]?.session)
  })

  test('who did not, and who was told to wait', async () => {
    const refused = await logged(async () => {
      for (let n = 0; n < 6; n += 1) await signIn('citra', 'tebakan')
    })

    const tried = 'platform - signIn refused citra@undagi.test'
    expect(refused).toEqual([
      ...Array(5).fill(`${tried} session.wrong_credentials`),
      `${tried} session.too_many_attempts`,
    ])
    expect(await logged(() => signIn('siapa', 'tebakan'))).toEqual([
      'platform - signIn refused siapa@undagi.test session.wrong_credentials',
    ])
  })

  test('a second factor that is put in, asked, guessed, proved and taken off', async () => {
    let secret = ''
    expect(
      await logged(async () => {
        secret = await enrol('dedi')
      }),
    ).toEqual([
      'platform dedi startSecondFactor done -',
      'platform dedi confirmOwnSecondFactor done dedi@undagi.test second_factor_added',
      'institution dedi confirmOwnSecondFactor done dedi@undagi.test second_factor_added',
    ])
    undagi.clock.advanceBy(60_000)

    expect(
      await logged(async () => {
        const { data } = await signIn('dedi')
        const ticket = data !== undefined && 'ticket' in data ? data.ticket : ''
        const prove = (code: string) =>
          undagi.stranger.POST('/session/second-factor', { body: { ticket, code } })
        await prove('000000')
        await prove(codeOf(secret))
        await prove(codeOf(secret))
        const body = { password: testPassword }
        await undagi.as('dedi').POST('/account/second-factor/removal', { body: { password: 'salah' } })
        await undagi.as('dedi').POST('/account/second-factor/removal', { body })
      }),
    ).toEqual([
      'platform dedi signIn done dedi@undagi.test second_factor_asked',
      'platform - proveSecondFactor refused dedi@undagi.test session.wrong_code',
      'platform dedi proveSecondFactor done dedi@undagi.test signed_in',
      'institution dedi proveSecondFactor done dedi@undagi.test signed_in',
      'platform - proveSecondFactor refused - session.ticket_not_valid',
      'platform dedi removeSecondFactor refused - session.wrong_password',
      'platform dedi removeSecondFactor done dedi@undagi.test second_factor_removed',
      'institution dedi removeSecondFactor done dedi@undagi.test second_factor_removed',
    ])
  })

  test('a new password by letter, and a link that is used again', async () => {
    const newPassword = 'perahu kertas di atas meja'
    expect(
      await logged(async () => {
        await undagi.stranger.POST('/session/password-reset', { body: { email: 'eka@undagi.test' } })
        await undagi.services.letters.settled()
        const letters = (await readOutbox(outbox)).map(textOf).join('\n')
        const body = { token: /sandi-baru#([\w-]+)/.exec(letters)?.[1] ?? '', newPassword }
        await undagi.stranger.POST('/session/password-reset/confirmation', { body })
        await undagi.stranger.POST('/session/password-reset/confirmation', { body })
      }),
    ).toEqual(
      expect.arrayContaining([
        'platform - askForNewPassword done eka@undagi.test',
        'platform eka askForNewPassword done eka@undagi.test password_reset_asked',
        'platform eka takeNewPassword done eka@undagi.test password_reset',
        'institution eka takeNewPassword done eka@undagi.test password_reset',
        'platform - takeNewPassword refused - session.reset_link_not_valid',
      ]),
    )
  })

  test('sessions that somebody ends, and how many', async () => {
    await signIn('fani')
    const told = await logged(async () => {
      const { data } = await undagi.as('fani').GET('/account/sessions')
      const sessionId = data?.find(({ isCurrent }) => !isCurrent)?.id ?? ''
      await undagi.as('fani').DELETE('/account/sessions/{sessionId}', { params: { path: { sessionId } } })
      await signIn('fani')
      await undagi.as('fani').DELETE('/account/sessions')
    })

    expect(told).toEqual([
      'platform fani revokeSession done fani@undagi.test session_revoked',
      'platform fani signIn done fani@undagi.test signed_in',
      'institution fani signIn done fani@undagi.test signed_in',
      'platform fani signOutEverywhere done fani@undagi.test all_sessions_revoked',
    ])
    expect((await readLog(undagi.database)).at(-1)?.details).toMatchObject({ sessionsEnded: 2 })
  })

  test('an administrator who takes off a member’s second factor, in the log of the institution too', async () => {
    await enrol('budi')
    const institutionId = undagi.institution('kota-arang').id
    const { data: people } = await undagi
      .as('ani')
      .GET('/institutions/{institutionId}/security', { params: { path: { institutionId } } })
    const personId = people?.people.find(({ name }) => name === 'budi')?.personId ?? ''
    const path = { institutionId, personId }

    expect(
      await logged(() =>
        undagi.as('ani').POST('/institutions/{institutionId}/people/{personId}/second-factor-release', {
          params: { path },
        }),
      ),
    ).toEqual([
      'platform ani releaseSecondFactor done budi@undagi.test second_factor_removed',
      'institution ani releaseSecondFactor done budi@undagi.test second_factor_removed',
    ])
  })
})
