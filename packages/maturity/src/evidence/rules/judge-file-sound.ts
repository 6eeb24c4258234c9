import { fileCheckWords } from '../../reading/rule-words.ts'
import type { FileCheck, FileSoundRule } from '../../rule.ts'
import { candidatesFor, noneOf, someDocument } from '../candidates.ts'
import { checkPresence, titleOf } from '../check.ts'
import type { DocumentFacts } from '../evidence-facts.ts'
import type { Finding } from '../finding.ts'
import type { CriterionEvidence } from '../prepare-evidence.ts'

/** A file among those offered can serve as proof. */
export function judgeFileSound({ checks }: FileSoundRule, evidence: CriterionEvidence): Finding {
  return someDocument(
    candidatesFor(evidence, undefined),
    (document) =>
      checks.map((check) =>
        checkPresence(document.file?.[check], document, {
          absent: [
            'file_unsound',
            () =>
              `Berkas ${titleOf(document)} belum ${fileCheckWords[check]}${sameAs(check, document)}. Ganti berkasnya.`,
          ],
          unknown: [
            'file_unchecked',
            () => `Periksa apakah berkas ${titleOf(document)} ${fileCheckWords[check]}.`,
          ],
        }),
      ),
    () => noneOf(evidence, undefined),
  )
}

function sameAs(check: FileCheck, { unchangedFrom }: DocumentFacts): string {
  return check !== 'changed_since_last_round' || unchangedFrom === undefined
    ? ''
    : `: sama dengan ${unchangedFrom}`
}
