import { type InspectionIssue, inspectionIssue } from './inspection-issues.ts'

const SECRET = /\b(?:password|kata sandi|sandi|pin|kode otp)\b/i
const ENTRY =
  /\b(?:log ?in|sign ?in|masuk|username|user name|nama pengguna|nip|email|captcha|lupa (?:password|kata sandi)|ingat saya|remember me)\b/i
/** What stands around a form: a name, a greeting, a line of copyright. */
const MOST_WORDS = 70

/** Pages that show where one signs in and nothing of what is behind it prove nothing about that. */
export function signInFormIssue(pages: readonly string[]): readonly InspectionIssue[] {
  const filled = pages.filter((page) => /\p{L}{3}/u.test(page))
  return filled.length > 0 && filled.every(isSignInForm) ? [inspectionIssue('sign_in_form')] : []
}

function isSignInForm(page: string): boolean {
  return SECRET.test(page) && ENTRY.test(page) && page.trim().split(/\s+/).length <= MOST_WORDS
}
