import { closeSync, openSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DocumentText, type TextTrouble, textOf } from '../../document-text.ts'
import { type NodeEnd, runLimitedNode } from '../../process/limited-node.ts'
import { isNearlyEmpty } from '../nearly-empty.ts'
import { isOutOfMemory } from './out-of-memory.ts'
import { type PageMessage, pageMessage } from './page-message.ts'
import { LIMITS, MAX_FILE_BYTES, readableFolders } from './plain-process.ts'

/** Of text, more than any document has, as of poppler. */
const MAX_LETTERS = 12 * 1024 * 1024
const SCRIPT = fileURLToPath(new URL('./print-pages.ts', import.meta.url))

type PlainLimits = Pick<typeof LIMITS, 'cpuSeconds' | 'wallMs'>

/**
 * The text of a PDF where poppler is not installed, read by pdf.js in a limited process of its own: slower, blind to what is only
 * drawn, and said to be so.
 */
export async function readWithoutPoppler(
  path: string,
  limits: Partial<PlainLimits> = {},
): Promise<DocumentText> {
  if (statSync(path).size > MAX_FILE_BYTES) return refused('too_large')
  const input = openSync(path, 'r')
  try {
    return await collect(input, { ...LIMITS, ...limits })
  } finally {
    closeSync(input)
  }
}

async function collect(input: number, limits: typeof LIMITS): Promise<DocumentText> {
  // It may say something again and again and yet never end.
  const signal = AbortSignal.timeout(limits.wallMs)
  const job = { script: SCRIPT, input, readableFolders, limits, signal }
  const lines = runLimitedNode(job)
  const pages: string[] = []
  const slanted = new Set<string>()
  let letters = 0
  for (;;) {
    const line = await lines.next()
    if (line.done === true) return refused(signal.aborted ? 'timed_out' : troubleOf(line.value))
    const message = pageMessage.parse(JSON.parse(line.value))
    if (message.kind === 'page') {
      pages.push(message.text)
      for (const word of message.slanted) slanted.add(word)
      letters += lettersOf(message)
    }
    if (message.kind === 'page' && letters <= MAX_LETTERS) continue
    await lines.return({ ended: 'exited', code: 0 })
    return message.kind === 'page' ? refused('too_large') : conclude(message, { pages, slanted })
  }
}

interface Collected {
  readonly pages: readonly string[]
  readonly slanted: ReadonlySet<string>
}

function conclude(message: Exclude<PageMessage, { kind: 'page' }>, { pages, slanted }: Collected) {
  if (message.kind === 'refused') return { ...refused(message.trouble), pageCount: message.pageCount }
  const { pageCount, isUpright } = message
  return textOf({
    ...{ readability: pages.every(isNearlyEmpty) ? 'scanned' : 'readable', format: 'pdf', readBy: 'pdf.js' },
    ...{ pages, pageCount, isCut: pages.length < pageCount, isUpright },
    watermarks: [...slanted],
  })
}

function lettersOf({ text, slanted }: Extract<PageMessage, { kind: 'page' }>): number {
  return slanted.reduce((sum, word) => sum + word.length, text.length)
}

/** Being killed is how the system ends what takes its last memory. */
const troubles = { time: 'timed_out', size: 'too_large', kill: 'too_large', crash: 'broken_file' } as const

/** Node ends itself, by a signal or with a code, where its memory does not suffice; any other code says nothing of the file. */
function troubleOf(end: NodeEnd): TextTrouble {
  if (end.ended === 'stopped') return troubles[end.because]
  if (isOutOfMemory(end.code)) return 'too_large'
  // Such as a library that is not there: whoever asked for the text says that reading failed.
  throw new Error(`The reserve for reading PDFs ended by itself with code ${end.code}.`)
}

function refused(trouble: TextTrouble): DocumentText {
  const readability = trouble === 'file_locked' ? 'encrypted' : 'unreadable'
  return textOf({ readability, format: 'pdf', readBy: 'pdf.js', trouble })
}
