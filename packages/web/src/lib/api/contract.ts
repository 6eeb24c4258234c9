import type { Schemas } from '@undagi/api-client'

/** The server's shapes by the names the pages use. */
export type Session = Schemas['Session']
export type Institution = Schemas['Institution']
export type RoundOverview = Schemas['OverviewRound']
export type Assessment = Schemas['Assessment']
export type IndicatorRow = Schemas['IndicatorSummary']
export type IndicatorDetail = Schemas['IndicatorDetail']
export type Draft = Schemas['Draft']
export type DraftField = Schemas['DraftField']
export type HistoryEntry = Schemas['HistoryEntry']
export type Role = Schemas['Role']
export type Person = Schemas['Person']
export type Membership = Schemas['Membership']
export type Invitation = Schemas['Invitation']
export type IssuedInvitation = Schemas['IssuedInvitation']
export type InvitationRow = Schemas['InvitationRow']
export type InvitationLink = Schemas['InvitationLink']
