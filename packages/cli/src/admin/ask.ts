import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { UnusableInput } from '../unusable-input.ts'

/** Asks the person at the keyboard; where there is none, answers come line by line from standard input. */
export interface Questions extends Disposable {
  ask(question: string): Promise<string>
  /** The answer is not shown. */
  askSecret(question: string): Promise<string>
}

export function openQuestions(): Questions {
  const isTerminal = process.stdin.isTTY === true
  let isSecret = false
  const echo = new Writable({
    write(chunk, _encoding, done) {
      if (!isSecret) process.stderr.write(chunk)
      done()
    },
  })
  const lines = createInterface({ input: process.stdin, output: echo, terminal: isTerminal })
  const answers = lines[Symbol.asyncIterator]()

  async function answer(question: string, secret: boolean): Promise<string> {
    if (isTerminal) process.stderr.write(`${question}: `)
    isSecret = secret
    const next = await answers.next()
    isSecret = false
    if (isTerminal && secret) process.stderr.write('\n')
    if (next.done) throw new UnusableInput(`"${question}" belum dijawab.`)
    return secret ? next.value : next.value.trim()
  }

  return {
    ask: (question) => answer(question, false),
    askSecret: (question) => answer(question, true),
    [Symbol.dispose]: () => lines.close(),
  }
}
