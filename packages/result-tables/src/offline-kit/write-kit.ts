import { type FormSheet, writeForm } from '@undagi/documents'
import { toAnswerSheet } from './answer-sheet.ts'
import { toDocumentSheet } from './document-sheet.ts'
import { toGuideSheet } from './guide-sheet.ts'
import { toIdentitySheet } from './identity-sheet.ts'
import type { OfflineKit } from './offline-kit.ts'

/** The workbook that a unit fills in without a line. The same kit gives the same bytes. */
export function writeOfflineKit(kit: OfflineKit): Promise<Uint8Array> {
  return writeForm(`Isian luring ${kit.unit}`, toKitSheets(kit))
}

export function toKitSheets(kit: OfflineKit): readonly FormSheet[] {
  return [toAnswerSheet(kit), toDocumentSheet(kit), toGuideSheet(kit), toIdentitySheet(kit)]
}
