import { expect, test } from 'vitest'
import { inspectedKindNames } from './document-kinds.ts'
import { inspectionIssueMessages } from './inspection-issues.ts'
import { inspector } from './inspector.ts'

/** Where this differs, give the inspector another name in `inspector.ts`: else nobody's documents are read again. */
test('what can be said of a document belongs to the name of who says it', () => {
  expect({
    inspector,
    kinds: Object.keys(inspectedKindNames).toSorted().join(' '),
    issues: Object.keys(inspectionIssueMessages).toSorted().join(' '),
  }).toMatchInlineSnapshot(`
    {
      "inspector": "inspect/5",
      "issues": "attachment_only broken_file closing_missing covered cut_short date_blank date_missing draft_mark empty_file file_locked gazette_blank gazette_missing heading_missing no_text number_blank number_missing old_word open_changes partly_recognised pictures_unseen read_by_pdfjs recognised revoked_mark scanned sign_in_form sign_in_pictures signatory_blank signatory_missing signature_broken signature_unchecked timed_out too_large unknown_format",
      "kinds": "academic_paper assignment_letter attendance_list budget_document budget_proposal certificate certified_audit_report circular contract decree external_audit_report guideline head_regulation instruction internal_audit_report invitation letter ministerial_regulation minutes national_regulation official_memo other photo plan presentation procedure regional_regulation register report screenshot",
    }
  `)
})
