/** How many values a sketch has: with more of them the share is estimated more exactly. */
export const SKETCH_VALUES = 64
/** Words that stand after each other are compared in runs of so many. */
const RUN = 4
const FACTORS = oddNumbers(0x9e3779b1)
const ADDED = oddNumbers(0x85ebca6b)

/**
 * What a text leaves behind to be compared by, however long it is (minhash): of two texts, the share of equal values is about
 * the share of the runs of words that stand in both.
 */
export class TextSketch {
  readonly #least = new Uint32Array(SKETCH_VALUES).fill(0xffffffff)
  readonly #last: number[] = []

  add(word: string): void {
    this.#last.push(hashOf(word))
    if (this.#last.length < RUN) return
    const run = this.#last.reduce((sum, each) => mixed(Math.imul(sum, 31) + each), 0)
    this.#last.shift()
    for (let index = 0; index < SKETCH_VALUES; index += 1) {
      const value = (Math.imul(run, FACTORS[index] ?? 1) + (ADDED[index] ?? 0)) >>> 0
      if (value < (this.#least[index] ?? 0)) this.#least[index] = value
    }
  }

  end(): Uint32Array {
    return this.#least
  }
}

/** About which share of all their different runs of words two texts have in common, from 0 to 1; the same both ways round. */
export function likenessOf(one: Uint32Array, other: Uint32Array): number {
  let equal = 0
  for (let index = 0; index < SKETCH_VALUES; index += 1) if (one[index] === other[index]) equal += 1
  return equal / SKETCH_VALUES
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return mixed(hash)
}

function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b)
  return (twice ^ (twice >>> 16)) >>> 0
}

/** Always the same ones: sketches that are kept stay comparable. */
function oddNumbers(seed: number): Uint32Array {
  let state = seed
  return Uint32Array.from({ length: SKETCH_VALUES }, () => {
    state = mixed(state + 0x6d2b79f5)
    return state | 1
  })
}
