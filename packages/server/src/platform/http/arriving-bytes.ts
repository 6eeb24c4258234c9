import type { Readable } from 'node:stream'

/** So much may gather while what came before is dealt with; then the sender waits. */
const mostBytes = 512 * 1024

/**
 * What comes over a line, in pieces as large as has gathered since the one before: each is good until the next is asked for. It comes in
 * two buffers by turns, and what Node read it into is given back at once. Left to the garbage collector, every megabyte would wait
 * for it beside the rest of the heap, which costs more memory and more time than all that is done with the bytes.
 */
export function arrivingBytes(
  incoming: Readable,
  announcedBytes = mostBytes,
): AsyncIterableIterator<Uint8Array> {
  const size = Math.max(1, Math.min(announcedBytes, mostBytes))
  let line: Line | undefined
  let isLeft = false
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      if (isLeft) return { done: true, value: undefined }
      // Not sooner: who refuses without having asked for a byte leaves all of them to who answers, and costs no buffers.
      line ??= new Line(incoming, size)
      const value = await line.take()
      return value === undefined ? { done: true, value } : { done: false, value }
    },
    async return() {
      isLeft = true
      line?.leave()
      return { done: true, value: undefined }
    },
  }
}

type End = 'ended' | { readonly failure: Error }

class Line {
  readonly #incoming: Readable
  #filling: Buffer
  #taken: Buffer
  #filled = 0
  /** Came, and from there on has no room yet. */
  #rest: { readonly bytes: Buffer; readonly from: number } | undefined
  #end: End | undefined
  #changed = Promise.withResolvers<void>()

  constructor(incoming: Readable, size: number) {
    this.#incoming = incoming
    this.#filling = Buffer.allocUnsafeSlow(size)
    this.#taken = Buffer.allocUnsafeSlow(size)
    incoming.on('data', this.#onData).on('end', this.#onEnd).on('error', this.#onFailure)
    incoming.on('close', this.#onClose)
    if (incoming.destroyed) this.#onClose()
  }

  async take(): Promise<Uint8Array | undefined> {
    for (;;) {
      if (this.#filled > 0) return this.#turnBuffers()
      if (this.#end !== undefined) break
      this.#changed = Promise.withResolvers()
      await this.#changed.promise
    }
    if (this.#end === 'ended') return undefined
    throw this.#end.failure
  }

  /** The rest is no business of ours: who answers decides what becomes of it. */
  leave(): void {
    const incoming = this.#incoming.pause()
    incoming.off('data', this.#onData).off('end', this.#onEnd).off('error', this.#onFailure)
    incoming.off('close', this.#onClose)
    this.#filled = 0
    this.#rest = undefined
    this.#endWith('ended')
  }

  #turnBuffers(): Uint8Array {
    const piece = this.#filling.subarray(0, this.#filled)
    ;[this.#filling, this.#taken] = [this.#taken, this.#filling]
    this.#filled = 0
    const rest = this.#rest
    this.#rest = undefined
    if (rest !== undefined) this.#gather(rest.bytes, rest.from)
    if (this.#rest === undefined) this.#incoming.resume()
    return piece
  }

  #gather(bytes: Buffer, from = 0): void {
    const copied = bytes.copy(this.#filling, this.#filled, from)
    this.#filled += copied
    if (from + copied === bytes.length) giveBack(bytes)
    else this.#rest = { bytes, from: from + copied }
  }

  readonly #onData = (bytes: Buffer) => {
    this.#gather(bytes)
    if (this.#rest !== undefined) this.#incoming.pause()
    this.#changed.resolve()
  }
  readonly #onEnd = () => this.#endWith('ended')
  readonly #onFailure = (failure: Error) => this.#endWith({ failure })
  readonly #onClose = () => this.#endWith({ failure: new Error('The line closed before the end') })

  #endWith(end: End): void {
    this.#end ??= end
    this.#changed.resolve()
  }
}

/** Its memory, unless it is a part of more. */
function giveBack({ buffer, byteLength }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0)
}
