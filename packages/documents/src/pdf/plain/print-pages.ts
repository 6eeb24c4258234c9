/** Runs as its own, limited process: reads the PDF on standard input and prints one line of JSON per page, then how it ended. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import process, { stdin, stdout } from 'node:process'
import { OUT_OF_MEMORY, saysOutOfMemory } from './out-of-memory.ts'
import type { PageMessage } from './page-message.ts'
import { readPages } from './read-pages.ts'

process.on('uncaughtException', (error) => process.exit(saysOutOfMemory(error) ? OUT_OF_MEMORY : 1))

async function say(message: PageMessage): Promise<void> {
  if (!stdout.write(`${JSON.stringify(message)}\n`)) await once(stdout, 'drain')
}

for await (const message of readPages(new Uint8Array(readFileSync(stdin.fd)))) await say(message)
