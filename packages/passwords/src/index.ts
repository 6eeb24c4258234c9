export { judgeLength, type LengthJudgement } from './judge-length.ts'
export { isAcceptable, judgePassword, type PasswordJudgement } from './judge-password.ts'
export { longestPassword, shortestPassword } from './measure-length.ts'
