import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { taskKinds } from '../../task.ts'
import { createWebhookSecret } from './sign-delivery.ts'
import { createWebhookLine } from './webhook-line.ts'

// What the guide gives to whoever writes a receiver runs here as it stands, on any free port.

const guide = new URL('../../../../../docs/guides/webhook.md', import.meta.url)
const listening = '.listen(process.env.PORT ?? 8090)'

async function startExample(secret: string) {
  const [, example = ''] = /^```js\n(.*?)^```$/ms.exec(await readFile(guide, 'utf8')) ?? []
  expect(example).toContain(listening)
  const folder = await mkdtemp(join(tmpdir(), 'undagi-penerima-'))
  const program = join(folder, 'penerima.mjs')
  const telling = '.listen(0, "127.0.0.1", function () { process.send(this.address().port) })'
  await writeFile(program, example.replace(listening, telling))
  const child = fork(program, { env: { UNDAGI_SECRET: secret }, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  const printed: string[] = []
  child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk.toString('utf8')))
  onTestFinished(async () => {
    child.kill()
    await rm(folder, { recursive: true, force: true })
  })
  const [port] = await once(child, 'message')
  return { url: `http://localhost:${String(port)}/`, printed }
}

test('the receiver of the guide takes a delivery once, and refuses what is not ours or old', async () => {
  const secret = createWebhookSecret()
  const { url, printed } = await startExample(secret)
  const line = createWebhookLine({ namedHosts: ['localhost'] })
  const delivery = { url, secret, id: 'satu', at: new Date(), body: '{"text":"Yth. Sari, dua tugas."}' }

  expect(await line.post(delivery)).toMatchObject({ outcome: 'accepted', status: 204 })
  expect(await line.post(delivery)).toMatchObject({ outcome: 'accepted', status: 204 })
  expect(await line.post({ ...delivery, id: 'dua', secret: createWebhookSecret() })).toMatchObject({
    ...{ outcome: 'answered', status: 401, answer: 'bukan dari Undagi' },
  })
  const old = new Date(delivery.at.getTime() - 6 * 60_000)
  expect(await line.post({ ...delivery, id: 'tiga', at: old })).toMatchObject({ status: 401 })
  expect(await line.post({ ...delivery, id: 'empat', body: '{"message":"Uji"}' })).toMatchObject({
    status: 204,
  })

  await expect.poll(() => printed.join('')).toBe('1 Yth. Sari, dua tugas.\n2 Uji\n')
})

test('the guide names every kind of task that can come, and none that cannot', async () => {
  const [, table = ''] = /^\| `kind` \|(.*?)\n\n/ms.exec(await readFile(guide, 'utf8')) ?? []
  const named = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)

  expect(named.toSorted()).toEqual([...taskKinds].toSorted())
})
