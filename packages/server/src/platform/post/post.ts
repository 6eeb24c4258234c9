/** A letter in plain text: it reads the same everywhere and hides no address behind other words. */
export interface Letter {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  /** By it a mail server or a reader knows the same letter again. */
  readonly id?: string | undefined
}

/** Brings letters on their way. `send` resolves when somebody else answers for the letter, and throws when nobody does. */
export interface Post {
  send(letter: Letter): Promise<void>
  /** Whether letters could be sent now; what is wrong otherwise, in words. */
  check(): Promise<string | null>
}
