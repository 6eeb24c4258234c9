import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Where a command speaks: results and nothing else on one stream, everything said about them on the other. */
export interface Terminal {
  /** Writes a piece of the result, as fast as the reader takes it. */
  print(text: string): Promise<void>
  /** Tells the person something, on a line of its own. */
  tell(text: string): void
}

export function createTerminal(output: Writable, errors: Writable): Terminal {
  for (const stream of [output, errors]) {
    // `undagi … | head` closes the pipe early on purpose.
    stream.on('error', (error) => {
      if ('code' in error && error.code === 'EPIPE') process.exit()
      throw error
    })
  }
  return {
    async print(text) {
      if (!output.write(text)) await once(output, 'drain')
    },
    tell(text) {
      errors.write(`${text}\n`)
    },
  }
}
