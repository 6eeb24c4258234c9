/** Runs as its own, limited process: answers each paper it is sent with its PDF, one after the other, until nobody listens any more. */
import process from 'node:process'
import { createPaperCompiler } from './compile-paper.ts'
import type { PrintAnswer } from './press-message.ts'

const compile = createPaperCompiler()

function answerTo(paper: unknown): PrintAnswer {
  if (typeof paper !== 'string') return { fault: 'No paper' }
  try {
    return { pdf: new Uint8Array(compile(paper)) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

process.on('message', (paper) => process.send?.(answerTo(paper)))
process.on('disconnect', () => process.exit(0))
