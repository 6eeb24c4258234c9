// Runs as its own process: takes what comes over a socket, hashes it, writes it down, and answers once it is on the disk. No more.
import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'

const [folder = '.'] = process.argv.slice(2)
let received = 0

const server = createServer(async (asked, answer) => {
  received += 1
  const path = join(folder, `bare-${received}`)
  const hash = createHash('sha256')
  const file = await open(path, 'w')
  for await (const piece of asked) {
    hash.update(piece)
    await file.write(piece)
  }
  await file.datasync()
  await file.close()
  answer.writeHead(204, { 'X-Digest': hash.digest('hex') }).end()
  await rm(path)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address !== null && typeof address === 'object') console.log(`http://127.0.0.1:${address.port}`)
})
