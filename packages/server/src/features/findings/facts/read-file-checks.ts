import type { Inspection } from '@undagi/documents'
import type { FileCheck, Presence, Presences } from '@undagi/maturity'
import { hasIssue } from './fitting-inspections.ts'
import type { OfferedDocument } from './offered-document.ts'

type Checked = Extract<FileCheck, 'readable' | 'not_encrypted' | 'not_only_login'>

/**
 * What can be said of the files as files: sound only where each of them is, unsound only where each of them is. Whether the period fits
 * no reader can say; whether it changed since last round, only what was offered then.
 */
export function readFileChecks({
  files,
  sinceLastRound,
}: Pick<OfferedDocument, 'files' | 'sinceLastRound'>): Presences<FileCheck> {
  const found = files.map(({ inspection }) => inspection)
  return {
    ...checkOf('readable', found, isReadable),
    ...checkOf('not_encrypted', found, isOpen),
    ...checkOf('not_only_login', found, isMoreThanLogin),
    ...changedSince(sinceLastRound),
  }
}

function changedSince(since: OfferedDocument['sinceLastRound']): Presences<FileCheck> {
  if (since === null || since.stands === 'cannot_tell') return {}
  return { changed_since_last_round: since.stands === 'other' ? 'present' : 'absent' }
}

function checkOf(
  check: Checked,
  found: readonly (Inspection | null)[],
  look: (inspection: Inspection) => Presence | undefined,
): Presences<FileCheck> {
  const looks = new Set(found.map((each) => (each === null ? undefined : look(each))))
  const [only] = looks
  return looks.size === 1 && only !== undefined ? { [check]: only } : {}
}

/** An old format, or one that Undagi does not know, may open well for a person; a scan without letters is for a person too. */
function isReadable(inspection: Inspection): Presence | undefined {
  if (inspection.text === 'encrypted' || hasIssue(inspection, 'broken_file', 'empty_file')) return 'absent'
  if (inspection.text === 'readable') return 'present'
  return hasIssue(inspection, 'recognised') ? 'present' : undefined
}

function isOpen({ text }: Inspection): Presence | undefined {
  if (text === 'unreadable') return undefined
  return text === 'encrypted' ? 'absent' : 'present'
}

function isMoreThanLogin(inspection: Inspection): Presence | undefined {
  if (hasIssue(inspection, 'sign_in_form')) return 'absent'
  // What the text beside such pictures proves is for a person to say.
  if (hasIssue(inspection, 'sign_in_pictures')) return undefined
  return inspection.text === 'readable' && !hasIssue(inspection, 'no_text') ? 'present' : undefined
}
