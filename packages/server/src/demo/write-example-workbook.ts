import type { ExampleEvidence } from './example-evidence.ts'

type ExampleFile = NonNullable<ExampleEvidence['file']>

/** A workbook of the example: a list with headings on each sheet. */
export async function writeExampleWorkbook({
  name,
  sheets,
}: Pick<ExampleFile, 'name' | 'sheets'>): Promise<Buffer> {
  const { writeWorkbook } = await import('@undagi/documents')
  const lists = sheets.map(({ headings, ...sheet }) => ({
    ...sheet,
    columns: headings.map((heading) => ({ heading, width: 24 })),
  }))
  return Buffer.from(await writeWorkbook(name, lists))
}
