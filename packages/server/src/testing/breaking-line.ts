import { connect, createServer, type Socket } from 'node:net'

export interface BreakingLine {
  readonly address: string
  /** How often it broke. */
  readonly breaks: () => number
  close(): Promise<void>
}

/** A line to a server that breaks after so many bytes sent, so often; after that it holds. */
export async function breakingLine(
  to: string,
  { every, times }: { every: number; times: number },
): Promise<BreakingLine> {
  const { hostname, port } = new URL(to)
  const open = new Set<Socket>()
  let broken = 0
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    let sent = 0
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (bytes) => {
      sent += bytes.length
      if (broken < times && sent > every) {
        broken += 1
        near.destroy()
        far.destroy()
        return
      }
      if (!far.write(bytes)) {
        near.pause()
        far.once('drain', () => near.resume())
      }
    })
    far.pipe(near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The line listens on no port')
  return {
    address: `http://127.0.0.1:${bound.port}`,
    breaks: () => broken,
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
