/** What another feature needs that prints a paper of the institution. */
export { readPaperLetterhead as readLetterheadForPaper } from '../letterhead/read-paper-letterhead.ts'
export { pressBusy } from '../reports.errors.ts'
