/** How a paper leaves, for the routes of another feature. */
export { docxContent, paperContent, sendDocxNamed, sendPdf } from '../send-paper.ts'
