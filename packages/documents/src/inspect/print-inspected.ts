/** Runs as its own, limited process: inspects the document on standard input and prints one line of JSON per page, then the findings. */
import { once } from 'node:events'
import { setPriority } from 'node:os'
import { argv, stdout } from 'node:process'
import { STANDARD_INPUT } from '../process/nameless-file.ts'
import { inspectDocument } from './inspect-document.ts'
import type { InspectedMessage } from './inspected-message.ts'

/** Whoever waits for an answer of the server comes first. */
const BEHIND_REQUESTS = 10

async function say(message: InspectedMessage): Promise<void> {
  if (!stdout.write(`${JSON.stringify(message)}\n`)) await once(stdout, 'drain')
}

setPriority(BEHIND_REQUESTS)
const [, , at = '', recognisedPages] = argv
const { pageTexts, pageNames, inspection, details } = await inspectDocument(STANDARD_INPUT, {
  at: new Date(at),
  ...(recognisedPages !== undefined && { recognisedPages: Number(recognisedPages) }),
})
for (const [index, text] of pageTexts.entries())
  await say({ kind: 'page', text, name: pageNames[index] ?? null })
await say({ kind: 'inspected', inspection, details })
