import { expect, test } from 'vitest'
import { start } from './main.ts'
import { resetPassword } from './reset-password.ts'
import { emptyDataFolder } from './testing/data-folder-for-test.ts'

const newPassword = 'sandi baru yang panjang'

test('who forgot the password signs in with a new one, and whoever was signed in under it is out', {
  timeout: 90_000,
}, async () => {
  const dataFolder = emptyDataFolder()
  const running = await start({ dataFolder, example: true })
  const email = running.example?.emails[0] ?? ''
  const signIn = (password: string | undefined) =>
    fetch(`${running.address}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: running.address },
      body: JSON.stringify({ email, password }),
    })
  const before = await signIn(running.example?.password)
  const cookie = before.headers.get('set-cookie')?.split(';')[0] ?? ''

  await resetPassword({ email: ` ${email.toUpperCase()} `, password: newPassword }, { dataFolder })

  expect((await fetch(`${running.address}/api/session`, { headers: { cookie } })).status).toBe(401)
  expect((await signIn(running.example?.password)).status).toBe(401)
  expect((await signIn(newPassword)).status).toBe(200)
  await running.stop()
})

test('an address without an account, a short password and a folder without an installation are refused', {
  timeout: 60_000,
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
