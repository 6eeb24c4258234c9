import type { DocumentFindings } from '../../../lib/api/contract.ts'

type Found = Pick<DocumentFindings, 'status' | 'issues'>

/** All that is wrong with it. Of a draft nobody expects that a gazette has it: what it lacks before that counts. */
export const issuesTold = ({ status, issues }: Found): Found['issues'] =>
  status === 'draft' ? issues.filter(({ code }) => !code.startsWith('gazette_')) : issues
