import type { Operation, Things } from './operations.ts'

type About = Pick<Things, 'openImportId' | 'appliedImportId'> & { readonly slug: string }

export function importOperations(
  institution: string,
  { slug, openImportId, appliedImportId }: About,
): Readonly<Record<string, Operation>> {
  const openImport = `${institution}/imports/${openImportId}`
  const appliedImport = `${institution}/imports/${appliedImportId}`
  return {
    'GET /institutions/{institutionId}/imports': { path: `${institution}/imports` },
    'POST /institutions/{institutionId}/imports': {
      path: `${institution}/imports?kind=ratings&fileName=nilai.csv`,
      file: `instansi,tahun,1\n${slug},2024,3\n`,
    },
    'GET /institutions/{institutionId}/imports/{importId}': { path: openImport },
    'PUT /institutions/{institutionId}/imports/{importId}/choices': {
      path: `${openImport}/choices`,
      body: { choices: [{ line: 2, to: null }] },
    },
    'POST /institutions/{institutionId}/imports/{importId}/application': {
      path: `${openImport}/application`,
      body: { expectedPreview: 'x', openings: [] },
    },
    'GET /institutions/{institutionId}/imports/{importId}/undo': {
      path: `${appliedImport}/undo`,
    },
    'POST /institutions/{institutionId}/imports/{importId}/undo': {
      path: `${appliedImport}/undo`,
      body: { expectedPreview: 'x' },
    },
    'DELETE /institutions/{institutionId}/imports/{importId}': { path: openImport },
  }
}
