import type { DocumentText } from '../document-text.ts'
import { type InspectionIssue, inspectionIssue } from './inspection-issues.ts'

const SECRET = /\b(?:password|kata sandi|sandi|pin|kode otp)\b/i
const ENTRY =
  /\b(?:log ?in|sign ?in|masuk|username|user name|nama pengguna|nip|email|captcha|lupa (?:password|kata sandi)|ingat saya|remember me)\b/i
/** What stands around a form: a name, a greeting, a line of copyright. */
const MOST_WORDS = 70

/**
 * Pages that show where one signs in and nothing of what is behind it prove nothing about that. Where a page or two of text introduce them, the
 * pictures are told of, and the text is for a person to weigh.
 */
export function signInFormIssue({
  pages,
  recognisedPages,
}: Pick<DocumentText, 'pages' | 'recognisedPages'>): readonly InspectionIssue[] {
  const filled = [...pages.keys()].filter((index) => /\p{L}{3}/u.test(pages[index] ?? ''))
  const forms = new Set(filled.filter((index) => isSignInForm(pages[index] ?? '')))
  if (forms.size === 0) return []
  if (forms.size === filled.length) return [inspectionIssue('sign_in_form')]
  const pictures = filled.filter((index) => recognisedPages.includes(index + 1))
  const isAllForms = pictures.length > 0 && pictures.every((index) => forms.has(index))
  return isAllForms && pictures.length * 2 >= filled.length ? [inspectionIssue('sign_in_pictures')] : []
}

function isSignInForm(page: string): boolean {
  return SECRET.test(page) && ENTRY.test(page) && page.trim().split(/\s+/).length <= MOST_WORDS
}
