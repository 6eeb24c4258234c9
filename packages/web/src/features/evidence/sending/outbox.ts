interface Parcel {
  readonly file: File
  /** Where its bytes go, once the server has said so. */
  readonly address?: string
  /** While it is on its way. */
  readonly stop?: AbortController | undefined
}

/** Files that were given to be sent, and what the server must throw away when they are not wanted after all. */
export class Outbox {
  readonly #parcels = new Map<number, Parcel>()
  readonly #discard: (uploadId: string) => void
  #isKept = false

  constructor(discard: (uploadId: string) => void) {
    this.#discard = discard
  }

  put(key: number, file: File): void {
    this.#parcels.set(key, { file })
  }

  /** Nothing: it was taken back meanwhile. */
  start(key: number): (Parcel & { readonly stop: AbortController }) | undefined {
    const parcel = this.#parcels.get(key)
    if (parcel === undefined) return undefined
    const started = { ...parcel, stop: new AbortController() }
    this.#parcels.set(key, started)
    return started
  }

  isAt(key: number, address: string): void {
    const parcel = this.#parcels.get(key)
    if (parcel) this.#parcels.set(key, { ...parcel, address })
  }

  /** Arrived or given up: nothing is on its way any more, and what came lies on the server. */
  rest(key: number): void {
    const parcel = this.#parcels.get(key)
    if (parcel) this.#parcels.set(key, { ...parcel, stop: undefined })
  }

  /** What is on its way stops, and takes back itself what came of it. */
  takeBack(key: number): void {
    const parcel = this.#parcels.get(key)
    this.#parcels.delete(key)
    const uploadId = parcel?.address?.split('/').at(-1)
    if (parcel?.stop) parcel.stop.abort()
    else if (uploadId) this.#discard(uploadId)
  }

  /** Evidence is being made of them (or could not be): whether they stay where they are. */
  keep(isKept: boolean): void {
    this.#isKept = isKept
  }

  /** The person goes; what evidence was made of stays. */
  leave(): void {
    if (!this.#isKept) for (const key of [...this.#parcels.keys()]) this.takeBack(key)
  }
}
