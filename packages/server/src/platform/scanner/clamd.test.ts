import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { emptyDataFolder } from '../../testing/data-folder-for-test.ts'
import { createClamd } from './clamd.ts'
import { ScannerUnreachable } from './virus-scanner.ts'

async function* pieces(...all: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const piece of all) yield Buffer.from(piece)
}

describe('what clamd may answer', () => {
  let path = ''
  let server: Server
  let received = Buffer.alloc(0)
  let answer: (socket: Socket) => void = () => {}
  beforeEach(async () => {
    path = join(emptyDataFolder(), 'clamd')
    received = Buffer.alloc(0)
    server = createServer((socket) => {
      socket
        .on('error', () => {})
        .on('data', (bytes) => {
          received = Buffer.concat([received, bytes])
          answer(socket)
        })
    })
    await new Promise<void>((resolve) => server.listen(path, resolve))
  })
  afterEach(() => server.close())

  const says = (text: string) => {
    answer = (socket) => {
      if (received.subarray(-4).equals(Buffer.alloc(4))) socket.end(`${text}\0`)
    }
  }
  const scan = (...all: readonly string[]) => createClamd({ path }, 300).scan(pieces(...all))

  test('a file goes in pieces with their lengths before them', async () => {
    says('stream: OK')

    expect(await scan('abc', 'de')).toEqual({ outcome: 'clean' })
    expect(received.toString('latin1')).toBe('zINSTREAM\0\0\0\0\x03abc\0\0\0\x02de\0\0\0\0')
  })

  test.each([
    ['stream: Win.Test.EICAR_HDB-1 FOUND', { outcome: 'found', signature: 'Win.Test.EICAR_HDB-1' }],
    ['INSTREAM size limit exceeded. ERROR', { outcome: 'too_large' }],
  ])('%s', async (text, found) => {
    says(text)
    expect(await scan('abc')).toEqual(found)
  })

  test.each(['', 'stream: OK or not', 'stream: FOUND', 'UNKNOWN COMMAND'])(
    '“%s” is no answer, and nobody is called clean by it',
    async (text) => {
      says(text)
      await expect(scan('abc')).rejects.toThrow(ScannerUnreachable)
    },
  )

  test('silence is none either', async () => {
    answer = () => {}
    await expect(scan('abc')).rejects.toThrow('in time')
  })

  test('a scanner that hangs up, or is not there, has said nothing', async () => {
    answer = (socket) => socket.destroy()
    await expect(scan('abc')).rejects.toThrow(ScannerUnreachable)
    await expect(createClamd({ path: `${path}-lain` }).version()).rejects.toThrow(ScannerUnreachable)
  })

  test('a file that cannot be read to its end is told as what it is', async () => {
    says('stream: OK')
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('abc')
      throw new Error('disk gone')
    }
    await expect(createClamd({ path }).scan(broken())).rejects.toThrow('disk gone')
  })
})
