import { expect, test } from 'vitest'
import { z } from 'zod'
import { start } from './main.ts'
import { resetPassword } from './reset-password.ts'
import { emptyDataFolder } from './testing/data-folder-for-test.ts'
import { openEvents } from './testing/open-events.ts'

const sessionAnswer = z.object({
  memberships: z.tuple([z.object({ institution: z.object({ slug: z.string() }) })], z.unknown()),
})
const overviewAnswer = z.object({ rounds: z.tuple([z.object({ assessmentId: z.string() })], z.unknown()) })

const newPassword = 'sandi baru yang panjang'

test('who forgot the password signs in with a new one, and whoever was signed in under it is out', {
  timeout: 240_000,
}, async () => {
  const dataFolder = emptyDataFolder()
  const running = await start({ dataFolder, example: true })
  const email = running.example?.institutions[0]?.people[0]?.email ?? ''
  const signIn = (password: string | undefined) =>
    fetch(`${running.address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: running.address },
      body: JSON.stringify({ email, password }),
    })
  const before = await signIn(running.example?.password)
  const cookie = before.headers.get('set-cookie')?.split(';')[0] ?? ''
  const ask = (path: string) => fetch(`${running.address}/api${path}`, { headers: { cookie } })
  const { memberships } = sessionAnswer.parse(await before.json())
  const overview = await ask(`/institutions/${memberships[0].institution.slug}/overview`)
  const [{ assessmentId }] = overviewAnswer.parse(await overview.json()).rounds
  const page = openEvents(await ask(`/assessments/${assessmentId}/events`))
  await page.next('ready')

  await resetPassword({ email: ` ${email.toUpperCase()} `, password: newPassword }, { dataFolder })

  const changed = performance.now()
  await page.ended
  // told, not found out at a heartbeat
  expect(performance.now() - changed).toBeLessThan(4_000)
  expect((await ask('/session')).status).toBe(401)
  expect((await signIn(running.example?.password)).status).toBe(401)
  expect((await signIn(newPassword)).status).toBe(200)
  await running.stop()
})

test('an address without an account, a short password and a folder without an installation are refused', {
  timeout: 120_000,
}, async () => {
  const dataFolder = emptyDataFolder()
  const reset = (email: string, password: string) => resetPassword({ email, password }, { dataFolder })
  await expect(reset('ani@kota.go.id', newPassword)).rejects.toThrow('Tidak ada instalasi')

  await (await start({ dataFolder })).stop()

  await expect(reset('ani@kota.go.id', newPassword)).rejects.toThrow(
    'Tidak ada akun dengan surel ani@kota.go.id',
  )
  await expect(reset('ani@kota.go.id', 'pendek')).rejects.toThrow('paling sedikit 12')
})
