import type { Rule } from '../../rule.ts'
import { allFindings, anyFinding, type Finding, notProved, proved } from '../finding.ts'
import type { CriterionEvidence } from '../prepare-evidence.ts'
import { judgeAge } from './judge-age.ts'
import { judgeAgencyIndex } from './judge-agency-index.ts'
import { judgeAuditor } from './judge-auditor.ts'
import { judgeBeforeAfter } from './judge-before-after.ts'
import { judgeBeyondInstitution } from './judge-beyond-institution.ts'
import { judgeBudgetYears } from './judge-budget-years.ts'
import { judgeCapability } from './judge-capability.ts'
import { judgeCompleteness } from './judge-completeness.ts'
import { judgeConsulted } from './judge-consulted.ts'
import { judgeCoverage } from './judge-coverage.ts'
import { judgeFileSound } from './judge-file-sound.ts'
import { judgeApplicationUsed, judgeGuideline, judgeInForceNames } from './judge-named.ts'
import { judgePreviousLevel } from './judge-previous-level.ts'
import { judgeSequence } from './judge-sequence.ts'
import { judgeSetBy } from './judge-set-by.ts'
import { judgeStatus } from './judge-status.ts'

/** What the program finds about a rule; each kind has its file. */
export function judgeRule(rule: Rule, evidence: CriterionEvidence): Finding {
  switch (rule.kind) {
    case 'floor':
      return proved()
    case 'status':
      return judgeStatus(rule, evidence)
    case 'completeness':
      return judgeCompleteness(rule, evidence)
    case 'coverage':
      return judgeCoverage(rule, evidence)
    case 'age':
      return judgeAge(rule, evidence)
    case 'sequence':
      return judgeSequence(rule, evidence)
    case 'before_after':
      return judgeBeforeAfter(rule, evidence)
    case 'budget_years':
      return judgeBudgetYears(rule, evidence)
    case 'consulted':
      return judgeConsulted(rule, evidence)
    case 'auditor':
      return judgeAuditor(rule, evidence)
    case 'previous_level':
      return judgePreviousLevel(rule, evidence)
    case 'beyond_institution':
      return judgeBeyondInstitution(rule, evidence)
    case 'in_force_names':
      return judgeInForceNames(rule, evidence)
    case 'guideline':
      return judgeGuideline(rule, evidence)
    case 'set_by':
      return judgeSetBy(rule, evidence)
    case 'capability':
      return judgeCapability(rule, evidence)
    case 'application_used':
      return judgeApplicationUsed(rule, evidence)
    case 'agency_index':
      return judgeAgencyIndex(rule, evidence)
    case 'file_sound':
      return judgeFileSound(rule, evidence)
    case 'any_of':
      return anyFinding(rule.rules.map((each) => judgeRule(each, evidence)))
    case 'all_of':
      return allFindings(rule.rules.map((each) => judgeRule(each, evidence)))
    case 'judgement':
      return notProved('unknown', { code: 'judgement', message: rule.question, documents: [] })
  }
}
