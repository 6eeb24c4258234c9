import { fileURLToPath } from 'node:url'
import { type NodeEnd, runLimitedNode } from '../process/limited-node.ts'
import type { InspectedDocument, InspectingOptions } from './inspect-document.ts'
import { inspectedMessage } from './inspected-message.ts'

/**
 * How the process that inspected ended, if it did not finish: it took too long, it took too much memory, it broke, or it was killed
 * from outside, which says nothing about the document.
 */
export type Uninspected = 'timed_out' | 'too_large' | 'failed' | 'killed'

export interface InspectingApart extends InspectingOptions {
  readonly limits: {
    readonly wallMs: number
    /** Of the process and all it starts, together. */
    readonly residentMiB: number
  }
  /** Ends it at once. */
  readonly signal?: AbortSignal | undefined
}

const SCRIPT = fileURLToPath(new URL('./print-inspected.ts', import.meta.url))

/**
 * The same as `inspectDocument`, all of it in a limited process of its own that ends with ours: reading, recognising, judging.
 * Takes an open file, and has one result whatever happens there.
 */
export async function inspectApart(
  input: number,
  { at, recognisedPages, limits, signal }: InspectingApart,
): Promise<InspectedDocument | Uninspected> {
  const args = [at.toISOString(), ...(recognisedPages === undefined ? [] : [String(recognisedPages)])]
  const lines = runLimitedNode({
    ...{ script: SCRIPT, args, input, signal },
    ...{ readableFolders: ['*'], startsPrograms: true },
    limits: {
      ...{ addressSpaceMiB: 1792, heapMiB: 160, writableMiB: 320, residentMiB: limits.residentMiB },
      ...{ cpuSeconds: 60, silenceMs: limits.wallMs },
    },
  })
  const pageTexts: string[] = []
  const pageNames: string[] = []
  for (;;) {
    const line = await lines.next()
    if (line.done === true) return outcomeOf(line.value)
    const message = inspectedMessage.parse(JSON.parse(line.value))
    if (message.kind === 'page') {
      pageTexts.push(message.text)
      if (message.name !== null) pageNames.push(message.name)
      continue
    }
    await lines.return({ ended: 'exited', code: 0 })
    const { kind: _, ...found } = message
    return { ...found, pageTexts, pageNames }
  }
}

const outcomes = { time: 'timed_out', size: 'too_large', crash: 'failed', kill: 'killed' } as const

function outcomeOf(end: NodeEnd): Uninspected {
  if (end.ended === 'exited') return 'failed'
  return outcomes[end.because]
}
