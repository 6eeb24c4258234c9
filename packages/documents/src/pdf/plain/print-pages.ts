/** Runs as its own, limited process: reads the PDF on standard input and prints one line of JSON per page, then how it ended. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { stdin, stdout } from 'node:process'
import type { PageMessage } from './page-message.ts'
import { readPages } from './read-pages.ts'

async function say(message: PageMessage): Promise<void> {
  if (!stdout.write(`${JSON.stringify(message)}\n`)) await once(stdout, 'drain')
}

for await (const message of readPages(new Uint8Array(readFileSync(stdin.fd)))) await say(message)
