import type { InvitationRow } from '../../../lib/api/contract.ts'
import { useRoleNames } from '../../../lib/use-role-names.ts'
import { classNames } from '../../../ui/class-names.ts'
import styles from './list-preview.module.css'
import { useRowProblemWords } from './use-row-problem-words.ts'

export function ListPreviewRow({ row }: { readonly row: InvitationRow }) {
  const roleNames = useRoleNames()
  const problemWords = useRowProblemWords()
  const { line, name, email, roles, rolesAsWritten, unit, problems } = row
  const hasUnknown = problems.some(({ code }) => code === 'role_unknown')
  const cells = [
    { field: 'name', text: name },
    { field: 'email', text: email },
    { field: 'roles', text: hasUnknown ? rolesAsWritten : roleNames.listOf(roles) },
    { field: 'unit', text: unit },
  ]
  return (
    <tr className={classNames(problems.length > 0 && styles.bad)}>
      <td className={styles.line}>{line}</td>
      {cells.map(({ field, text }) => (
        <td key={field}>
          {text}
          {problems
            .filter(
              (problem) => problem.field === field || (field === 'roles' && problem.field === 'validTo'),
            )
            .map((problem) => (
              <span key={problem.code} className={styles.problem}>
                {problemWords(problem, row)}
              </span>
            ))}
        </td>
      ))}
    </tr>
  )
}
