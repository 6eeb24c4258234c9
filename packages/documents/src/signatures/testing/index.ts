export { CORPUS, type CorpusCase, type CorpusFile } from './corpus.ts'
export { type Holder, issue, pem, revocationList } from './test-certificates.ts'
export { TestPdf } from './test-pdf.ts'
export { buildWorld, by, NOW, type TestWorld } from './test-world.ts'
