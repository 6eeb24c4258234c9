import type { Letter, Post } from '../../platform/post/post.ts'
import { wasSurelyRefused } from '../../platform/post/was-surely-refused.ts'

/** Letters to people, where the installation can send any. */
export interface LetterOffice {
  readonly isOpen: boolean
  /** An address of our pages, as it stands in a letter: never made of what a request says about where it came to. */
  linkTo(path: string): string
  /** False: it did not get away; why, the operator is told. */
  send(letter: Letter): Promise<boolean>
  /** The same for what must not go twice: whether somebody else answers for it, nobody does, or that cannot be known. */
  handOver(letter: Letter): Promise<'sent' | 'refused' | 'uncertain'>
  /** Work that whoever asked does not wait for, so that the time of the answer tells nothing. */
  later(work: () => Promise<void>): void
  /** When nothing is under way any more. */
  settled(): Promise<void>
}

export interface LetterOfficeOptions {
  /** Null: letters cannot be sent here. */
  readonly post: Post | null
  readonly siteAddress: () => string
  readonly reportFailure: (error: unknown) => void
}

export function createLetterOffice({ post, siteAddress, reportFailure }: LetterOfficeOptions): LetterOffice {
  const underWay = new Set<Promise<void>>()
  return {
    isOpen: post !== null,
    linkTo: (path) => `${siteAddress().replace(/\/$/, '')}${path}`,
    async send(letter) {
      try {
        await post?.send(letter)
        return post !== null
      } catch (error) {
        reportFailure(error)
        return false
      }
    },
    async handOver(letter) {
      if (post === null) return 'refused'
      try {
        await post.send(letter)
        return 'sent'
      } catch (error) {
        reportFailure(error)
        return wasSurelyRefused(error) ? 'refused' : 'uncertain'
      }
    },
    later(work) {
      const done: Promise<void> = work()
        .catch(reportFailure)
        .finally(() => underWay.delete(done))
      underWay.add(done)
    },
    async settled() {
      await Promise.all(underWay)
    },
  }
}
