import { DraftSender, type SaveAnswer, type SaveRequest } from './draft-sender.ts'
import { draftStatus } from './draft-status.ts'
import { isUnsent, type ServerText, toKeep, type UnsentText } from './draft-sync.ts'
import { addressKey, type DraftAddress, type KeptText, type UnsentStore } from './unsent-store.ts'

export interface DraftDeskOptions {
  readonly store: UnsentStore
  readonly otherLivingPages: () => Promise<ReadonlySet<string>>
  /** `closed`: this person may not read it (any more). */
  readonly load: (address: DraftAddress) => Promise<ServerText | 'closed'>
  readonly save: (address: DraftAddress, request: SaveRequest) => Promise<SaveAnswer>
}

interface OpenDraft {
  readonly address: DraftAddress
  readonly sender: DraftSender
  /** How many fields on screen show it; at none it closes once everything is sent. */
  readers: number
}

/** All texts of one person that are open, or still on their way, wherever in the product the person is. */
export class DraftDesk {
  readonly #options: DraftDeskOptions
  readonly #open = new Map<string, OpenDraft>()
  readonly #left = new Map<string, KeptText>()
  readonly #listeners = new Set<() => void>()
  #stranded: readonly DraftAddress[] = []
  #closed: readonly KeptText[] = []
  #personId: string | null = null
  #claimed: Promise<void> = Promise.resolve()

  constructor(options: DraftDeskOptions) {
    this.#options = options
  }

  /** The person who writes from now on. What a closed page left unsent is taken up and sent. */
  seat(personId: string): Promise<void> {
    if (personId === this.#personId) return this.#claimed
    this.clear()
    this.#personId = personId
    this.#claimed = this.#claim(personId)
    return this.#claimed
  }

  /** Nobody sits here any more; what is unsent stays on the device for its author. */
  clear(): void {
    for (const { sender } of this.#open.values()) sender.close()
    this.#open.clear()
    this.#left.clear()
    this.#personId = null
    this.#tell()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Texts that no field on screen shows and that do not reach the server by themselves just now. */
  readonly getStranded = (): readonly DraftAddress[] => this.#stranded

  /** Texts that the server takes from this person no more: theirs to read, copy or throw away. */
  readonly getClosed = (): readonly KeptText[] => this.#closed

  /** Thrown away by its author. */
  discard(address: DraftAddress): void {
    const key = addressKey(address)
    this.#open.get(key)?.sender.close()
    this.#open.delete(key)
    this.#left.delete(key)
    this.#options.store.keep(address, null)
    this.#tell()
  }

  /** The text at this address; `server` is what the page has just read. */
  open(address: DraftAddress, server: ServerText): DraftSender {
    const key = addressKey(address)
    const open = this.#open.get(key)
    if (open) {
      // a page that waits for another of its parts asks again before its field is up: what is handed out must not close meanwhile
      open.readers += 1
      open.sender.hear(server)
      open.readers -= 1
      return open.sender
    }
    const unsent = this.#left.get(key)?.unsent ?? null
    this.#left.delete(key)
    const sender = new DraftSender({
      server,
      unsent,
      save: (request) => this.#options.save(address, request),
      keep: (text: UnsentText | null) => this.#options.store.keep(address, text),
    })
    this.#open.set(key, { address, sender, readers: 0 })
    sender.subscribe(() => {
      this.#closeWhenDone(key)
      this.#tell()
    })
    return sender
  }

  /** A field shows the text, until the returned function is called. */
  read(address: DraftAddress): () => void {
    const key = addressKey(address)
    const open = this.#open.get(key)
    if (open) open.readers += 1
    this.#tell()
    return () => {
      if (!open) return
      open.readers -= 1
      // not at once: the same field may be put up again in the same breath
      setTimeout(() => {
        if (open.readers > 0) return
        open.sender.rest()
        this.#closeWhenDone(key)
        this.#tell()
      }, 0)
    }
  }

  /** The line may be back. */
  retry(): void {
    for (const { sender } of this.#open.values()) sender.sendNow()
    void this.#sendLeft()
  }

  /** The page may be about to close: the field is left without its losing the focus. */
  hurry(): void {
    for (const { sender } of this.#open.values()) sender.rest(true)
  }

  async #claim(personId: string): Promise<void> {
    const pages = await this.#options.otherLivingPages()
    if (personId !== this.#personId) return
    for (const kept of this.#options.store.claim(personId, pages))
      this.#left.set(addressKey(kept.address), kept)
    void this.#sendLeft()
  }

  async #sendLeft(): Promise<void> {
    for (const [key, { address, unsent }] of this.#left) {
      // asking again would be refused again, and each refusal is written into the log
      if (unsent.closed) continue
      const server = await this.#options.load(address).catch(() => null)
      if (server === null || !this.#left.has(key)) continue
      if (server === 'closed') this.#shut({ address, unsent: { ...unsent, closed: true } })
      else this.open(address, server)
    }
    this.#tell()
  }

  #shut(kept: KeptText): void {
    this.#left.set(addressKey(kept.address), kept)
    this.#options.store.keep(kept.address, kept.unsent)
  }

  #tell(): void {
    const closed = [...this.#left.values(), ...[...this.#open.values()].flatMap(toKept)].filter(
      ({ unsent }) => unsent.closed,
    )
    const stranded = [
      ...[...this.#open.values()].filter(isStranded),
      ...closed.filter(({ address }) => this.#left.has(addressKey(address))),
    ].map(({ address }) => address)
    const unchanged =
      stranded.map(addressKey).join() === this.#stranded.map(addressKey).join() &&
      closed.map(wordsOf).join() === this.#closed.map(wordsOf).join()
    if (unchanged) return
    this.#stranded = stranded
    this.#closed = closed
    for (const listener of this.#listeners) listener()
  }

  #closeWhenDone(key: string): void {
    const open = this.#open.get(key)
    if (!open || open.readers > 0) return
    const state = open.sender.getState()
    if (isUnsent(state) || state.sending || state.settleWanted) return
    open.sender.close()
    this.#open.delete(key)
  }
}

function isStranded({ sender, readers }: OpenDraft): boolean {
  const { kind } = draftStatus(sender.getState())
  return (
    readers === 0 && (kind === 'unsent' || kind === 'conflict' || kind === 'refused' || kind === 'closed')
  )
}

function toKept({ address, sender }: OpenDraft): readonly KeptText[] {
  const unsent = toKeep(sender.getState())
  return unsent ? [{ address, unsent }] : []
}

function wordsOf({ address, unsent }: KeptText): string {
  return `${addressKey(address)} ${unsent.text}`
}
