export { buildReport } from './build-papers.ts'
export { buildPng } from './build-png.ts'
export { buildTemplate, consentBody, paragraph } from './build-template.ts'
export { pdfFacts, pdfText } from './read-pdf.ts'
