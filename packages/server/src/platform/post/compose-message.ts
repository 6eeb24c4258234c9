import type { Letter } from './post.ts'

/** What nodemailer is given, whichever way the letter goes. Line breaks in a name or a subject would be further headers. */
export function composeMessage({ id, to, subject, text }: Letter, from: string) {
  return {
    from,
    to: { name: inOneLine(to.name), address: to.address },
    subject: inOneLine(subject),
    text,
    ...(id !== undefined && { messageId: `<${id}@${/@([^>\s]+)/.exec(from)?.[1] ?? 'undagi'}>` }),
    // No automatic answers to it, please.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

const inOneLine = (text: string) => text.replaceAll(/\p{Cc}+/gu, ' ').trim()
