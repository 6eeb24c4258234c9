import type { RequestIdentity } from '../database/actor.ts'

/**
 * How an operation stands to the log: what changes something, what shows something restricted, what is shown stretch by
 * stretch and told once a while (`play`), what colleagues read every day and only a visitor's look at is told (`visit`), and what
 * everybody reads.
 */
export type OperationKind = 'change' | 'view' | 'play' | 'visit' | 'read'

export interface Trail {
  /** The operation's name in the API. */
  readonly operation: string
  readonly kind: OperationKind
  /** What it is about: the parameters of its address. */
  readonly subject: Readonly<Record<string, string>>
  readonly requestId: string | null
  /** From where; null: from the computer of the server itself. */
  readonly address: string | null
  /** Of a program: with which token it came. */
  readonly apiToken?: TokenUsed | undefined
}

export type TokenUsed = { readonly id: string; readonly name: string }

/** What a request leaves in the log. It is made before the request is answered, and knows whether its entry is written. */
export class RequestTrail implements Trail {
  readonly operation: string
  readonly kind: OperationKind
  readonly requestId: string | null
  readonly address: string | null
  #subject: Readonly<Record<string, string>>
  #isWritten = false
  #isLeftOut = false
  #isTold = false
  #isRefused = false
  #identity: RequestIdentity | undefined
  #apiToken: TokenUsed | undefined
  #personId: string | undefined
  #isFromOutside = false

  constructor({ operation, kind, subject, requestId, address }: Trail) {
    this.operation = operation
    this.kind = kind
    this.#subject = subject
    this.requestId = requestId
    this.address = address
  }

  get subject(): Readonly<Record<string, string>> {
    return this.#subject
  }

  /** Names what the address does not, such as whose password was wrong. */
  isAbout(subject: Readonly<Record<string, string>>): void {
    this.#subject = { ...this.#subject, ...subject }
  }

  /** Whoever acts is the token's owner; that it was a program stands beside the name. */
  uses(token: TokenUsed): void {
    this.#apiToken = { id: token.id, name: token.name }
  }

  get apiToken(): TokenUsed | undefined {
    return this.#apiToken
  }

  /** A session or a token that is valid: whose it is, and whether they are of no house here. */
  isFrom(personId: string, { outside }: { readonly outside: boolean }): void {
    this.#personId = personId
    this.#isFromOutside = outside
  }

  /** Undefined: nobody's, or it was refused before anybody asked. */
  get personId(): string | undefined {
    return this.#personId
  }

  get isFromOutside(): boolean {
    return this.#isFromOutside
  }

  /** Still being typed: what settles is an entry, not every pause of the keys. */
  leaveOut(): void {
    this.#isLeftOut = true
  }

  get isLeftOut(): boolean {
    return this.#isLeftOut
  }

  /** What is shown is for few: whoever looks, the look is told. */
  tellsLook(subject: Readonly<Record<string, string>>): void {
    this.isAbout(subject)
    this.#isTold = true
  }

  get isTold(): boolean {
    return this.#isTold
  }

  /** A proof was false, such as a code that was used already: what looks like a mistake in a form may be somebody at the door. */
  isRefused(): void {
    this.#isRefused = true
  }

  get wasRefused(): boolean {
    return this.#isRefused
  }

  /** Whoever came without a session has one now: the entry stands under their name. */
  isBy(identity: RequestIdentity): void {
    this.#identity = identity
  }

  get identity(): RequestIdentity | undefined {
    return this.#identity
  }

  written(): void {
    this.#isWritten = true
  }

  get needsEntry(): boolean {
    return !this.#isWritten && !this.#isLeftOut
  }
}

/** What whoever has the server in hand does with a command. */
export function operatorTrail(operation: string, subject: Readonly<Record<string, string>>): RequestTrail {
  return new RequestTrail({
    operation: `operator.${operation}`,
    kind: 'change',
    subject,
    requestId: null,
    address: null,
  })
}

/** What the server does by itself, whoever it is done for. */
export function serverTrail(operation: string, subject: Readonly<Record<string, string>>): RequestTrail {
  return new RequestTrail({
    operation: `server.${operation}`,
    kind: 'change',
    subject,
    requestId: null,
    address: null,
  })
}
