import { connect, type NetConnectOpts, type Socket } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Scan, ScanBrokenOff, ScannerUnreachable, type VirusScanner } from './virus-scanner.ts'

/** How long clamd may be silent, also while it looks at what it has received. */
const usualSilenceMs = 120_000
const longestAnswer = 4096

/** The scanner of ClamAV, asked over its own protocol (clamd(8): commands between `z` and a zero byte). */
export function createClamd(address: NetConnectOpts, silenceMs = usualSilenceMs): VirusScanner {
  return {
    async scan(bytes) {
      return toScan(await converse(connect(address).setTimeout(silenceMs), inStream(bytes)))
    },
    version: () => converse(connect(address).setTimeout(silenceMs), [Buffer.from('zVERSION\0')]),
  }
}

type Question = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

async function* inStream(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0')
  for await (const piece of bytes) {
    yield lengthOf(piece.length)
    yield piece
  }
  yield lengthOf(0)
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

/** One connection for one question; its answer is what comes before a zero byte or the end. */
async function converse(socket: Socket, question: Question): Promise<string> {
  const answer = answerOf(socket)
  answer.catch(() => {})
  try {
    await sendAll(socket, question)
    return await answer
  } finally {
    socket.destroy()
  }
}

/** Until the other side has hung up: what it said by then is its answer. */
async function sendAll(socket: Socket, question: Question): Promise<void> {
  for await (const piece of question) {
    // What it said meanwhile is heard before more is sent: writing to who has hung up would drown it.
    await nextTurn()
    if (socket.destroyed || socket.bytesRead > 0) return
    if (!socket.write(piece)) await roomIn(socket)
  }
}

function roomIn(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      socket.off('drain', go).off('close', go)
      resolve()
    }
    socket.on('drain', go).on('close', go)
  })
}

function answerOf(socket: Socket): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let said = ''
  let isConnected = false
  const end = (why: string) => {
    if (said !== '') resolve(said.split('\0')[0]?.trim() ?? '')
    else reject(isConnected ? new ScanBrokenOff(why) : new ScannerUnreachable(why))
  }
  socket
    .on('connect', () => {
      isConnected = true
    })
    .on('data', (piece) => {
      said += piece.toString('utf8')
      if (said.includes('\0') || said.length > longestAnswer) end('')
    })
    .on('timeout', () => {
      reject(new ScannerUnreachable('clamd did not answer in time'))
      socket.destroy()
    })
    .on('error', ({ message }) => end(message))
    .on('close', () => end('clamd hung up without an answer'))
  return promise
}

function toScan(answer: string): Scan {
  if (answer === 'stream: OK') return { outcome: 'clean' }
  const signature = /^stream: (.{1,200}) FOUND$/.exec(answer)?.[1]
  if (signature !== undefined) return { outcome: 'found', signature }
  if (answer.includes('size limit exceeded')) return { outcome: 'too_large' }
  throw new ScannerUnreachable(`clamd said: ${answer}`)
}
