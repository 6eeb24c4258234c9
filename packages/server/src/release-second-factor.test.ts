import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { start } from './main.ts'
import { releaseSecondFactor } from './release-second-factor.ts'
import { emptyDataFolder, withOwner } from './testing/data-folder-for-test.ts'

test('who has lost the telephone is let in with the password again by whoever has the server in hand, and the log says so', {
  timeout: 240_000,
}, async () => {
  const dataFolder = emptyDataFolder()
  const running = await start({ dataFolder, example: true })
  const { institutions, password = '' } = running.example ?? {}
  const email = institutions?.[0]?.people[0]?.email ?? ''
  let cookie = ''
  const post = (path: string, body: object) =>
    fetch(`${running.address}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: running.address, cookie },
      body: JSON.stringify(body),
    })
  const signIn = () => post('/session', { email, password })
  cookie = (await signIn()).headers.get('set-cookie')?.split(';')[0] ?? ''
  const offer = await post('/account/second-factor', { password })
  const { secret } = z.object({ secret: z.string() }).parse(await offer.json())
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  expect((await post('/account/second-factor/confirmation', { code })).status).toBe(200)
  expect((await signIn()).status).toBe(202)

  await releaseSecondFactor({ email: ` ${email.toUpperCase()} ` }, { dataFolder })

  expect((await fetch(`${running.address}/api/session`, { headers: { cookie } })).status).toBe(401)
  expect((await signIn()).status).toBe(200)
  await running.stop()
  const { rows } = await withOwner(dataFolder, (owner) =>
    owner.query(`SELECT outcome, subject FROM undagi.audit_entries
                  WHERE operation = 'operator.releaseSecondFactor'`),
  )
  expect(rows).toEqual([{ outcome: 'done', subject: { email } }])
})

test('an address without an account and a folder without an installation are refused', {
  timeout: 120_000,
}, async () => {
  const dataFolder = emptyDataFolder()
  const release = () => releaseSecondFactor({ email: 'ani@kota.go.id' }, { dataFolder })
  await expect(release()).rejects.toThrow('Tidak ada instalasi')

  await (await start({ dataFolder })).stop()

  await expect(release()).rejects.toThrow('Tidak ada akun dengan surel ani@kota.go.id')
})
