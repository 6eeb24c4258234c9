/** Runs as its own, limited process: answers each paper it is sent with its PDF, one after the other, until nobody listens any more. */
import process from 'node:process'
import { createPaperCompiler } from './compile-paper.ts'
import { type PrintAnswer, printOrder } from './press-message.ts'

const compile = createPaperCompiler()

function answerTo(message: unknown): PrintAnswer {
  try {
    return { pdf: new Uint8Array(compile(printOrder.parse(message).paper)) }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

process.on('message', (message) => process.send?.(answerTo(message)))
process.on('disconnect', () => process.exit(0))
