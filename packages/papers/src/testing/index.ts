export { buildReport } from './build-papers.ts'
export { pdfFacts, pdfText } from './read-pdf.ts'
