import { expect, test } from 'vitest'
import { sendFile } from './send-file.ts'

test('a file that was put out of the list while the sender still loads is never sent', async () => {
  const stop = new AbortController()
  const addresses: string[] = []
  const sent = sendFile(new File(['a'], 'a.pdf'), {
    ...{ institutionId: 'kota', signal: stop.signal, address: undefined },
    onProgress: () => undefined,
    onBreak: () => undefined,
    onAddress: (address) => addresses.push(address),
  })
  stop.abort()
  await expect(sent).rejects.toMatchObject({ name: 'AbortError' })
  expect(addresses).toEqual([])
})
