import { Problem } from './problem.ts'

/** What is said at an address with a letter or sign in it that only looks like a plain one. */
export const lookAlikeAddress =
  'Alamat ini memuat huruf atau tanda yang tidak biasa. Ketik ulang dengan huruf latin biasa.'

export const isPlain = (address: unknown) => typeof address !== 'string' || /^[\x20-\x7e]*$/.test(address)

/** Whether a request was refused for such an address: no slip of the pen, but somebody who may pass for somebody else. */
export function namedLookAlike(error: Error | undefined): boolean {
  return (
    error instanceof Problem &&
    // In a list the line stands before it.
    (error.extras.errors ?? []).some(({ message }) => message.endsWith(lookAlikeAddress))
  )
}
