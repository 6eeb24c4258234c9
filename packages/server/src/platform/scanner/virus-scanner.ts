/** What a scanner says of a file. */
export type Scan =
  | { readonly outcome: 'clean' }
  | { readonly outcome: 'found'; readonly signature: string }
  /** Longer than it takes. */
  | { readonly outcome: 'too_large' }

export interface VirusScanner {
  scan(bytes: AsyncIterable<Uint8Array>): Promise<Scan>
  /** Which program with which signatures, in its own words. */
  version(): Promise<string>
}

/** It gave no answer that could be understood: nothing is known of the file. */
export class ScannerUnreachable extends Error {
  override readonly name: string = 'ScannerUnreachable'
}

/** It hung up in the middle without a word: what it was sent is too long for it, or it has ended. */
export class ScanBrokenOff extends ScannerUnreachable {
  override readonly name = 'ScanBrokenOff'
}
