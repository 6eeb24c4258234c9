import { type DocumentKind, documentKindNames } from '@undagi/maturity'

const isKind = (text: string): text is DocumentKind => Object.hasOwn(documentKindNames, text)

/** By the name people look for. */
export const kindChoices = Object.keys(documentKindNames)
  .filter(isKind)
  .map((value) => ({ value, label: documentKindNames[value] }))
  .toSorted((a, b) => a.label.localeCompare(b.label, 'id'))
