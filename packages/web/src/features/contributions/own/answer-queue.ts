import { StaleRequest } from './stale-request.ts'

/**
 * One thing of an answer on its way at a time: what is sent waits for the typing that is being kept, and no typing is kept behind it, for the server
 * would take that as typed by somebody who had not seen the answer.
 */
export class AnswerQueue {
  #keeping: Promise<unknown> | undefined
  #isClosed = false

  /** Whether an answer is on its way or was sent. */
  get isClosed(): boolean {
    return this.#isClosed
  }

  async keep<Kept>(work: () => Promise<Kept>): Promise<Kept> {
    const keeping = work()
    this.#keeping = keeping
    try {
      return await keeping
    } finally {
      if (this.#keeping === keeping) this.#keeping = undefined
    }
  }

  /** Where it fails, typing is kept again. */
  async send<Sent>(work: () => Promise<Sent>): Promise<Sent> {
    this.#isClosed = true
    try {
      await this.#settle()
      return await work()
    } catch (error) {
      this.#isClosed = false
      throw error
    }
  }

  /** A colleague who was quicker is told of before anything is sent; typing that could not be kept is sent all the same. */
  async #settle(): Promise<void> {
    try {
      await this.#keeping
    } catch (error) {
      if (error instanceof StaleRequest) throw error
    }
  }
}
