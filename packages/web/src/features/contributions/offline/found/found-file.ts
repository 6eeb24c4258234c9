/** What already stands against a file where it was found, before anybody asks where it lies. */
export type FoundFault = 'encrypted' | 'unpacks_strangely' | 'too_much_inside' | 'link'

/** A file that somebody chose, in a folder or in a ZIP; its bytes come only when they are asked for. */
export interface FoundFile {
  /** As it is called there, with its folders. */
  readonly path: string
  readonly bytes: number
  readonly fault?: FoundFault
  readonly open: () => Promise<File>
}

/** The bytes are not what was said of them: damaged, or made to fill a disk. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}
