import type { TestApp } from './create-test-app.ts'

/** An institution's assessment of a year, as somebody sees it. */
export async function readAssessmentOf(
  undagi: TestApp,
  person: string,
  { slug, year }: { slug: string; year: number },
) {
  const assessmentId = undagi.institution(slug).assessments[year] ?? ''
  const path = { assessmentId }
  const { data } = await undagi.as(person).GET('/assessments/{assessmentId}', { params: { path } })
  if (data === undefined) throw new Error(`${person} sees no assessment of ${slug} in ${year}`)
  return data
}
