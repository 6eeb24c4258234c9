import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./write-numbers.ts', import.meta.url))

/** A real process that writes to the embedded database of a folder, and every number it was told is safe. */
export class NumberWriter {
  readonly acknowledged: number[] = []
  readonly process: ChildProcess
  readonly #progress = new EventEmitter()
  #complaint = ''

  constructor(folder: string, first: number, identity: { uid?: number; gid?: number } = {}) {
    this.process = spawn(process.execPath, [program, folder, String(first)], {
      ...identity,
      cwd: '/',
      stdio: 'pipe',
    })
    this.process.stderr?.on('data', (chunk) => {
      this.#complaint += chunk
    })
    if (this.process.stdout === null) throw new Error('A pipe was asked for.')
    createInterface(this.process.stdout).on('line', (line) => {
      this.acknowledged.push(Number(line))
      this.#progress.emit('line')
    })
    this.process.on('exit', () => this.#progress.emit('line'))
  }

  /** Resolves when this many more numbers are safe. */
  async writes(more: number): Promise<void> {
    const goal = this.acknowledged.length + more
    while (this.acknowledged.length < goal) {
      if (this.#hasEnded) throw new Error(`The writer has ended: ${this.#complaint}`)
      await once(this.#progress, 'line')
    }
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    if (this.#hasEnded) return
    this.process.kill(signal)
    await once(this.process, 'close')
  }

  get #hasEnded(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null
  }
}
