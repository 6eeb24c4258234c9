// Generated from openapi.json by `npm run generate`; do not edit.
import type { Instrument, ScoreResult } from "@undagi/maturity";
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server answers */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether requests can be served: the database answers and is not being upgraded */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getSession"];
        put?: never;
        /** Sign in with e-mail and password; 202 where a second step follows */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/door": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why the session that this browser brings is over, and whether letters can be sent */
        get: operations["readDoor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second step of signing in: a code that nobody has used */
        post: operations["proveSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/second-factor/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A secret for an authenticator application, for whoever must have one before going on */
        post: operations["offerSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/second-factor/enrolment/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The first code of the application: enrolled and signed in */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser asks the device to sign in with a passkey */
        post: operations["askForPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey, which is two factors at once */
        post: operations["signInWithPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one proves oneself with beside the password */
        get: operations["getAccountSecurity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the own password; all other sessions end */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /** Sign out everywhere, here too */
        delete: operations["signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the own sessions at once, and the pages open in it */
        delete: operations["revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A secret for an authenticator application */
        post: operations["startSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The first code of the application */
        post: operations["confirmOwnSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the authenticator application off; its recovery codes end with it */
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes; the ones before are worth nothing from then on */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser asks the device for a new passkey */
        post: operations["offerPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a passkey that the device has made */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/passkeys/{passkeyId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A passkey that lets nobody in any more */
        post: operations["removePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the people of an institution sign in (administrators) */
        get: operations["getInstitutionSecurity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/security/required-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Which roles sign in with a second factor (administrators) */
        put: operations["requireSecondFactor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/people/{personId}/second-factor-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take off the second factor of a member who lost the device; their sessions end (administrators) */
        post: operations["releaseSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/identity-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With whose accounts people here may sign in (administrators) */
        get: operations["listIdentityProviders"];
        put?: never;
        /** Register a provider of accounts, once it has answered for itself (administrators) */
        post: operations["addIdentityProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/identity-providers/{providerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** No longer accept its accounts; whoever came in with one is out (administrators) */
        delete: operations["removeIdentityProvider"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/identity-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** With whose accounts one may sign in here */
        get: operations["listIdentityProviderNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave for a provider of accounts */
        post: operations["startIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/identity/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back from the provider; 202 where a second step or the linking of the two accounts follows */
        post: operations["answerIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which accounts elsewhere open the own one */
        get: operations["listLinkedIdentities"];
        put?: never;
        /** Link the account elsewhere that was just shown, for whoever has signed in since */
        post: operations["linkIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/identities/{providerId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An account elsewhere that opens the own one no longer */
        post: operations["unlinkIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link to a new password by e-mail; the answer does not tell whether there is such an account */
        post: operations["askForNewPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/password-reset/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The new password, by whoever holds the link of the letter; all sessions end */
        post: operations["takeNewPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The institutions this person works for */
        get: operations["listInstitutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name, category or time zone of an institution */
        patch: operations["changeInstitution"];
        trace?: never;
    };
    "/institutions/{institutionId}/official-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which institution of the official register this one is */
        get: operations["getOfficialIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units (perangkat daerah) of an institution that are active now */
        get: operations["listUnits"];
        put?: never;
        /** Add a unit */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/unit-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All units, active and ended, with their history */
        get: operations["getUnitRegister"];
        put?: never;
        /** Record a reorganisation of units, or undo one */
        post: operations["changeUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People and their dated memberships, also ended ones (administrators) */
        get: operations["listPeople"];
        put?: never;
        /** Give a person a role here: a member, or somebody new with an initial password (administrators) */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a membership now, or take one back that has not begun (administrators) */
        delete: operations["endMembership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/memberships/{membershipId}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the role of an ended membership back, from now on (administrators) */
        post: operations["restoreMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/own-api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own tokens in an institution, and what a new one can be */
        get: operations["listOwnApiTokens"];
        put?: never;
        /** Make a token for a program; it is shown this once */
        post: operations["makeApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/own-api-tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an own token at once */
        delete: operations["revokeOwnApiToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All tokens of an institution: whose, what for, last use (administrators) */
        get: operations["listApiTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/api-tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke anybody’s token at once (administrators) */
        delete: operations["revokeApiToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/api-token-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** For how long a token may be made at most (administrators) */
        put: operations["changeApiTokenSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/shared-account-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was noticed about the own account */
        get: operations["listOwnSharedAccountFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/shared-account-findings/{findingId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it was oneself, and why, or that others use the account too */
        post: operations["answerSharedAccountFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/shared-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts that several people seem to use, and from when on that is said (administrators) */
        get: operations["getSharedAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/shared-accounts/{findingId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a finding: explained, or talked over (administrators) */
        post: operations["closeSharedAccountFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/shared-account-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** From when on something is a sign (administrators) */
        put: operations["changeSharedAccountSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations, the newest first, also those accepted and revoked (administrators) */
        get: operations["listInvitations"];
        put?: never;
        /** Invite one person by link (administrators) */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/invitations/lists/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a pasted list is understood, with what is wrong in each row (administrators) */
        post: operations["previewInvitationList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/invitations/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite everybody of a pasted list, or nobody (administrators) */
        post: operations["inviteList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an invitation: its link stops working (administrators) */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/invitations/{invitationId}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new link for another two weeks; the old one stops working (administrators) */
        post: operations["renewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an invitation link offers; needs no session and changes nothing */
        post: operations["readInvitationLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take up an invitation: with a new account, or as the person who is signed in */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rounds of an institution and national rounds */
        get: operations["listRounds"];
        put?: never;
        /** Open a round of the institution, pinned to one edition, with its empty assessment */
        post: operations["createRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{slug}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The institution and its rounds with index, predicate and target */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/round-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rounds of an institution as its administrators see them, withdrawn ones too */
        get: operations["getRoundRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/rounds/{roundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name, kind, dates or target of a round */
        patch: operations["changeRound"];
        trace?: never;
    };
    "/institutions/{institutionId}/rounds/{roundId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a round out of every list; nothing of it is deleted */
        put: operations["withdrawRound"];
        post?: never;
        /** Bring a withdrawn round back, while its year is still free */
        delete: operations["restoreRound"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/rounds/{roundId}/edition-move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moving a round to the newest revision of its edition would change */
        get: operations["previewEditionMove"];
        put?: never;
        /** Move a round to the newest revision of its edition, as previewed */
        post: operations["moveRound"];
        /** Take a round back to the revision before, while nothing has been rated or judged since */
        delete: operations["undoEditionMove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Editions a round can pin */
        get: operations["listInstruments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/instruments/{id}/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One edition; its bytes never change */
        get: operations["getInstrument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/instrument-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections that people of this institution suggest for editions, also withdrawn ones */
        get: operations["listInstrumentSuggestions"];
        put?: never;
        /** Suggest a correction of an indicator, level, criterion or source */
        post: operations["suggestInstrumentCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/instrument-suggestions/{suggestionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one’s own suggestion back while nobody has decided on it */
        post: operations["withdrawInstrumentSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/instrument-suggestions/{suggestionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what became of a suggestion (administrators) */
        put: operations["decideInstrumentSuggestion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One institution in one round, all indicators in instrument order */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Index, predicate and the exact explanation tree */
        get: operations["getResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/target": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set or remove the target index (administrators) */
        put: operations["setTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/indicators/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One indicator with its texts */
        get: operations["getIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/indicators/{code}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rate an indicator, or take the rating back (internal assessors) */
        put: operations["rateIndicator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/indicators/{code}/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which criteria are met (internal assessors) */
        put: operations["judgeCriteria"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/indicators/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to an indicator, newest first */
        get: operations["listHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/indicators/{code}/drafts/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep what is being typed; `settle` puts it into the history (internal assessors) */
        put: operations["saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What colleagues change, as it happens; resumes after Last-Event-ID; ends with the session */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this person has delegated, and was delegated */
        get: operations["listDelegations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/helpers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colleagues whom one can ask for help (whoever fills in indicators) */
        get: operations["listHelpers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a colleague fill in some indicators for a time (whoever fills in indicators) */
        post: operations["delegateIndicators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was delegated in the institution (administrators) */
        get: operations["listInstitutionDelegations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/delegations/{delegationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw a delegation at once (whoever gave it) */
        delete: operations["withdrawDelegation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to send a file; it comes in pieces and survives a line that breaks (tus 1.0.0) */
        post: operations["beginUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a file has come; HEAD gives the headers of tus alone */
        get: operations["readUpload"];
        put?: never;
        post?: never;
        /** Throw away what has come of a file */
        delete: operations["discardUpload"];
        options?: never;
        head?: never;
        /** Send the next bytes of a file; what arrives counts, also when the line breaks */
        patch: operations["appendPiece"];
        trace?: never;
    };
    "/institutions/{institutionId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the institution keeps as proof, as far as the person may see it */
        get: operations["listEvidence"];
        put?: never;
        /** A new item, from files that have arrived or from a link */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/evidence/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One item with all its revisions and where it is offered */
        get: operations["readEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/evidence/{itemId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A further revision; the ones before stay as they are */
        post: operations["reviseEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/evidence/{itemId}/revisions/{revision}/files/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The original of a file, byte for byte */
        get: operations["openEvidenceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/evidence/{itemId}/revisions/{revision}/files/{position}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One page of a file as a picture */
        get: operations["openEvidencePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/evidence/{itemId}/revisions/{revision}/files/{position}/pages/{page}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was read on one page of a file */
        get: operations["readEvidencePageText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/files/{position}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One page of a file that is offered for the indicator, as a picture */
        get: operations["openOfferedPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/files/{position}/pages/{page}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was read on one page of a file that is offered for the indicator */
        get: operations["readOfferedPageText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/indicators/{code}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is offered for an indicator and its criteria */
        get: operations["listOffered"];
        put?: never;
        /** Offer an item for an indicator or one of its criteria, and say where in it to look */
        post: operations["offerEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/files/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The original of a file that is offered for the indicator */
        get: operations["openOfferedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an item back from an indicator; the item stays */
        post: operations["withdrawOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/indicators/{code}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the evidence of an indicator proves: each criterion, the supported level beside the claimed one */
        get: operations["readFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The supported level of every indicator beside the claimed one */
        get: operations["readSupport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/indicators/{code}/criteria/{criterionCode}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide that a criterion is met or not, beside what was found, and why (assessors) */
        put: operations["decideCriterion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentId}/indicators/{code}/criteria/{criterionCode}/decision/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a decision back: what was found counts again (assessors) */
        post: operations["takeDecisionBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/published-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the ministry published about real institutions, as printed, with its source */
        get: operations["findPublishedResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/published-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was published about this institution, where it is in the official register */
        get: operations["listPublishedOfInstitution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The place of an institution in the published table of a year */
        get: operations["readStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/standing/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole published table of a year, everybody with their rank */
        get: operations["readRankedTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/installation/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Backups of this installation, and whether they are recent */
        get: operations["listBackups"];
        put?: never;
        /** Make a backup now; it goes on after the answer */
        post: operations["requestBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done, seen and refused here (administrators, internal auditors) */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/audit-people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands in the log (administrators, internal auditors) */
        get: operations["listAuditPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was brought in, the newest first; without what was thrown away */
        get: operations["listImports"];
        put?: never;
        /** Send a table (CSV, XLSX or JSON, 20 MB at most); see what it would change. Nothing is changed yet */
        post: operations["uploadTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What applying an import would do now, row by row; for who uploaded it */
        get: operations["getImportPreview"];
        put?: never;
        post?: never;
        /** Throw away what was uploaded and not applied */
        delete: operations["discardImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/imports/{importId}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide which institution rows are about, or pass over them */
        put: operations["chooseImportRows"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/imports/{importId}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do everything that the preview showed, or nothing */
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/institutions/{institutionId}/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What undoing an applied import would do now */
        get: operations["getImportUndoPreview"];
        put?: never;
        /** Take a whole import back; what somebody changed later stays */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/official-institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Institutions of the official register whose names have words beginning with those typed */
        get: operations["searchOfficialInstitutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether nobody can sign in to this installation yet */
        get: operations["getSetupState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What one can choose from while setting up: editions, units to begin with */
        post: operations["readSetupOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Institutions of the official register with their published results */
        post: operations["searchForSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Found the installation: institution, first administrator, units and first round, all or nothing */
        post: operations["finishSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A sign of life; it says nothing about the database */
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        /** @description Why a request was refused or failed (RFC 9457), with one Indonesian sentence for people */
        Problem: {
            /** @example about:blank */
            type: string;
            title: string;
            /** @description The HTTP status again */
            status: number;
            code: components["schemas"]["ProblemCode"];
            detail?: string;
            /** @description Where in the request (JSON pointer) and what is wrong there */
            errors?: {
                path: string;
                message: string;
            }[];
            /** @description How long to wait before trying again; also in Retry-After */
            retryAfterSeconds?: number;
            /** @description Also in the server log */
            requestId: string;
        };
        /**
         * @description Stable code of a problem. Clients translate by it, never by the title.
         * @enum {string}
         */
        ProblemCode: "api_tokens.mistyped" | "api_tokens.not_found" | "api_tokens.not_valid" | "api_tokens.out_of_scope" | "api_tokens.scope_not_held" | "api_tokens.too_many" | "api_tokens.too_many_requests" | "api_tokens.valid_too_long" | "api_tokens.with_session" | "assessments.assessor_required" | "assessments.indicator_not_found" | "assessments.not_found" | "assessments.reason_required" | "assessments.stale_version" | "assessments.target_off_scale" | "assessments.unknown_criterion" | "assessments.value_out_of_scale" | "backups.administrator_required" | "backups.running" | "backups.switched_off" | "delegations.not_found" | "delegations.refused" | "evidence.file_lost" | "evidence.file_not_found" | "evidence.file_out_of_reach" | "evidence.link_or_files" | "evidence.not_found" | "evidence.nothing_inside" | "evidence.offer_not_found" | "evidence.offered_already" | "evidence.page_broken" | "evidence.page_locked" | "evidence.page_not_found" | "evidence.page_not_pictured" | "evidence.page_too_heavy" | "evidence.pages_busy" | "evidence.pages_not_equipped" | "evidence.stale_revision" | "evidence.unknown_viewer" | "evidence.validity_reversed" | "evidence.viewers_of_author" | "findings.changed" | "findings.decided_by_assessor" | "findings.nothing_to_decide" | "findings.overrule_not_allowed" | "identity_providers.exists" | "identity_providers.not_found" | "identity_providers.unusable" | "imports.assessor_required" | "imports.changed_since_preview" | "imports.covers_others" | "imports.cut_off" | "imports.file_too_large" | "imports.not_applied" | "imports.not_found" | "imports.not_open" | "imports.nothing_to_apply" | "imports.opening_missing" | "imports.too_many_rows" | "imports.undecided" | "imports.undo_changed" | "imports.unknown_choice" | "imports.unreadable" | "imports.uploader_required" | "imports.year_missing" | "institutions.administrator_required" | "institutions.not_found" | "institutions.role_not_allowed" | "institutions.stale_version" | "institutions.unknown_official" | "instrument_suggestions.author_required" | "instrument_suggestions.not_found" | "instrument_suggestions.settled" | "instrument_suggestions.spot_not_found" | "instruments.not_found" | "invitations.accepted" | "invitations.account_exists" | "invitations.expired" | "invitations.link_not_valid" | "invitations.not_found" | "invitations.other_address" | "invitations.refused" | "invitations.too_many_attempts" | "people.end_required" | "people.invitation_required" | "people.last_administrator" | "people.membership_exists" | "people.membership_not_found" | "request.cross_origin" | "request.invalid" | "request.malformed" | "request.too_large" | "request.unknown_address" | "request.unknown_host" | "request.unsupported_type" | "rounds.changed_since_preview" | "rounds.exists" | "rounds.move_settled" | "rounds.newest_revision" | "rounds.not_found" | "rounds.stale_version" | "rounds.unknown_edition" | "rounds.withdrawn" | "server.not_ready" | "server.unavailable" | "server.unexpected" | "session.factor_not_releasable" | "session.identity_elsewhere" | "session.identity_refused" | "session.identity_taken" | "session.no_letters" | "session.passkey_refused" | "session.required" | "session.reset_link_not_valid" | "session.second_factor_exists" | "session.second_factor_missing" | "session.ticket_not_valid" | "session.too_many_attempts" | "session.weak_password" | "session.wrong_code" | "session.wrong_credentials" | "session.wrong_password" | "setup.done" | "setup.too_many_attempts" | "setup.unknown_institution" | "setup.wrong_code" | "shared_accounts.answered" | "shared_accounts.not_found" | "units.already_ended" | "units.already_undone" | "units.day_not_possible" | "units.in_use" | "units.later_changes" | "units.merge_incomplete" | "units.name_taken" | "units.not_undoable" | "units.nothing_renamed" | "units.still_active" | "units.unknown_change" | "units.unknown_unit" | "uploads.empty_file" | "uploads.more_than_announced" | "uploads.nameless_file" | "uploads.no_room" | "uploads.not_found" | "uploads.not_whole_yet" | "uploads.store_unreachable" | "uploads.too_large" | "uploads.unknown_protocol" | "uploads.wrong_offset";
        /** @description For whoever sends people here, or to another process */
        Readiness: {
            /** @enum {string} */
            status: "ready";
        };
        /** @description Who is signed in, and what they are in which institution */
        Session: {
            person: {
                /** Format: uuid */
                id: string;
                name: string;
                email: string;
            };
            /** @description Memberships that hold at this instant */
            memberships: {
                institution: {
                    /** Format: uuid */
                    id: string;
                    slug: string;
                    name: string;
                    sample: boolean;
                };
                role: components["schemas"]["Role"];
                unit: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                } | null;
                /** Format: date-time */
                validTo: string | null;
            }[];
            /** @description What these memberships allow in each institution: a page shows nothing that would be refused */
            permissions: {
                /** Format: uuid */
                institutionId: string;
                actions: components["schemas"]["Action"][];
            }[];
            /** @description Indicators that colleagues have delegated to this person, in force now */
            delegations: {
                institution: {
                    /** Format: uuid */
                    id: string;
                    slug: string;
                    name: string;
                    sample: boolean;
                };
                year: number;
                indicatorCodes: string[];
                giverName: string;
                /** Format: date-time */
                until: string;
            }[];
        };
        /**
         * @description What somebody is in an institution, as the regulations and the decrees of teams name it
         * @enum {string}
         */
        Role: "head_of_institution" | "coordinator" | "person_in_charge" | "internal_assessor" | "data_entry_officer" | "coordination_team" | "respondent" | "indicator_owner" | "unit_head" | "planning_officer" | "architect" | "data_steward" | "internal_auditor" | "external_auditor" | "external_assessor" | "score_reviewer" | "national_operator" | "administrator";
        /**
         * @description One line of the table of permissions: who holds one of its roles may do it, nobody else
         * @enum {string}
         */
        Action: "enter" | "keep_own_account" | "see_own_account" | "read_reference" | "manage_backups" | "open_institution" | "see_institution" | "keep_own_tokens" | "oversee_tokens" | "change_institution" | "change_units" | "manage_people" | "oversee_accounts" | "read_log" | "manage_rounds" | "bring_tables" | "suggest_correction" | "withdraw_suggestion" | "decide_suggestion" | "read_evidence" | "add_evidence" | "revise_evidence" | "read_assessment" | "read_result" | "rate" | "judge_criteria" | "write_explanation" | "read_offered_evidence" | "offer_evidence" | "overrule_finding" | "delegate_filling" | "withdraw_delegation" | "set_target" | "move_edition";
        /** @description The password was right and is not enough; there is no session yet */
        SecondStep: {
            /**
             * @description second_factor: prove one that is there; enrolment: a role asks for one and there is none
             * @enum {string}
             */
            next: "second_factor" | "enrolment";
            /** @description Good for ten minutes and for one sign-in */
            ticket: string;
            methods: ("totp" | "recovery_code" | "passkey")[];
            /**
             * @description role: one that this person holds asks for it; delegation: one that a colleague lends them
             * @enum {string}
             */
            askedBy: "own_factor" | "role" | "delegation";
        };
        /** @description What somebody signs in with. An unknown address and a wrong password get the same answer */
        Credentials: {
            /** Format: email */
            email: string;
            password: string;
        };
        /** @description What somebody who is not signed in is told */
        Door: {
            /**
             * @description Why: unused for too long, at its longest life, opened with less than is asked for by now, or ended elsewhere; null: it is not over, or there is none
             * @enum {string|null}
             */
            ending: "idle" | "longest" | "second_factor" | "ended" | null;
            /** @description Whether a link for a new password can be sent */
            canSendLetters: boolean;
        };
        /** @description A code of the authenticator application, or a recovery code */
        SecondFactor: {
            ticket: string;
            code: string;
        };
        /** @description For an authenticator application; counts once its first code came */
        TotpOffer: {
            /** @description Base32, to be typed where no QR code can be read */
            secret: string;
            /** @description What the QR code holds */
            uri: string;
        };
        /** @description Whoever holds the ticket of the step before */
        TicketHolder: {
            ticket: string;
        };
        /** @description Signed in with the second factor that was just added */
        EnrolledSession: {
            session: components["schemas"]["Session"];
            recoveryCodes: string[];
        };
        /** @description What the browser asks the device; good for five minutes */
        PasskeyRequestOptions: {
            ticket: string;
            /** @description PublicKeyCredentialRequestOptions in the JSON of WebAuthn level 3 */
            options: {
                challenge: string;
                rpId: string;
                /** @enum {string} */
                userVerification: "required";
            };
        };
        /** @description What the device signed */
        PasskeyProof: {
            ticket: string;
            credential: {
                id: string;
                rawId: string;
                /** @enum {string} */
                type: "public-key";
                clientExtensionResults: Record<string, never>;
                response: {
                    clientDataJSON: string;
                    authenticatorData: string;
                    signature: string;
                    /** @default  */
                    userHandle: string;
                };
            };
        };
        /** @description What the person proves themselves with beside the password */
        AccountSecurity: {
            /** @description A role of the person asks for one */
            secondFactorRequired: boolean;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            totpSince: string | null;
            recoveryCodesLeft: number;
            /** @description Of the last two weeks, since the password was chosen: too many failed attempts to sign in, the last one from this network (IPv4 to /24, IPv6 to /48); null: none */
            attempts: {
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with its offset
                 * @example 2022-01-03T00:00:00.000Z
                 */
                since: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with its offset
                 * @example 2022-01-03T00:00:00.000Z
                 */
                lastAt: string;
                network: string;
            } | null;
            passkeys: components["schemas"]["Passkey"][];
        };
        /** @description A key that a device or a password manager keeps */
        Passkey: {
            id: string;
            name: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            lastUsedAt: string | null;
        };
        /** @description A new password; all other sessions of the person end */
        PasswordChange: {
            currentPassword: string;
            /** @description From 12 to 128 characters, none of which is ever cut off, and hard to guess */
            newPassword: string;
            /** @description The own API tokens end too; without it programs go on working */
            revokeTokens?: boolean;
        };
        /** @description One place where the person is signed in */
        OwnSession: {
            id: string;
            isCurrent: boolean;
            browser: string | null;
            system: string | null;
            clientAddress: string | null;
            /** @enum {string} */
            method: "password" | "totp" | "recovery_code" | "passkey" | "identity_provider";
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description To within a minute
             * @example 2022-01-03T00:00:00.000Z
             */
            lastSeenAt: string;
        };
        /** @description The own password again, before what protects the account changes */
        PasswordProof: {
            password: string;
        };
        /** @description Shown this once; each lets the person in once */
        RecoveryCodes: {
            recoveryCodes: string[];
        };
        /** @description The first code of the authenticator application */
        CodeProof: {
            code: string;
        };
        /** @description What the browser asks the device; good for five minutes */
        PasskeyCreation: {
            ticket: string;
            /** @description PublicKeyCredentialCreationOptions in the JSON of WebAuthn level 3 */
            options: {
                challenge: string;
                rp: {
                    id: string;
                    name: string;
                };
                user: {
                    id: string;
                    name: string;
                    displayName: string;
                };
                pubKeyCredParams: {
                    /** @enum {string} */
                    type: "public-key";
                    alg: number;
                }[];
                excludeCredentials: {
                    id: string;
                    /** @enum {string} */
                    type: "public-key";
                    transports: ("ble" | "cable" | "hybrid" | "internal" | "nfc" | "smart-card" | "usb")[];
                }[];
                authenticatorSelection: {
                    /** @enum {string} */
                    residentKey: "required";
                    /** @enum {boolean} */
                    requireResidentKey: true;
                    /** @enum {string} */
                    userVerification: "required";
                };
            };
        };
        /** @description The own password again, before a key is added */
        PasskeyRequest: {
            password: string;
        };
        /** @description What the device answered, and how the person calls it */
        NewPasskey: {
            ticket: string;
            name: string;
            credential: {
                id: string;
                rawId: string;
                /** @enum {string} */
                type: "public-key";
                clientExtensionResults: Record<string, never>;
                response: {
                    clientDataJSON: string;
                    attestationObject: string;
                    /** @default [] */
                    transports: ("ble" | "cable" | "hybrid" | "internal" | "nfc" | "smart-card" | "usb")[];
                };
            };
        };
        /** @description How the people of an institution sign in */
        InstitutionSecurity: {
            /** @description Who holds one signs in with a second factor */
            requiredRoles: components["schemas"]["Role"][];
            /** @description Everybody with a role or a delegation here that has not ended */
            people: {
                /** Format: uuid */
                personId: string;
                name: string;
                email: string;
                hasTotp: boolean;
                passkeys: number;
                /** @description Those that have begun and not ended */
                roles: components["schemas"]["Role"][];
                /** @description Those by which colleagues let this person fill in for them */
                lentRoles: components["schemas"]["Role"][];
                /** @description Belongs to no other institution, and is not who asks: their lost second factor may be taken off here */
                canBeReleased: boolean;
            }[];
        };
        /** @description All roles that ask for a second factor; none: nobody has to have one */
        RequiredRoles: {
            roles: components["schemas"]["Role"][];
        };
        /** @description All of an institution */
        IdentityProviders: {
            providers: components["schemas"]["IdentityProvider"][];
            /** @description What the provider is to be told to send people back to */
            redirectUri: string;
        };
        /** @description Whose accounts people here may sign in with; never its secret */
        IdentityProvider: {
            /** Format: uuid */
            id: string;
            name: string;
            issuer: string;
            clientId: string;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** @description How many accounts are linked to it */
            linked: number;
        };
        /** @description A provider of OpenID Connect */
        NewIdentityProvider: {
            /**
             * @description As it stands on the button
             * @example SSO Kota Contoh
             */
            name: string;
            /**
             * Format: uri
             * @example https://sso.kota.go.id/realms/pegawai
             */
            issuer: string;
            clientId: string;
            /** @description Kept encrypted, and shown to nobody again */
            clientSecret: string;
            /** @description Of whoever registers it */
            password: string;
        };
        /** @description What the page for signing in offers */
        IdentityProviderNames: {
            /** Format: uuid */
            id: string;
            name: string;
        }[];
        /** @description Where the browser goes; from there it comes back */
        IdentityAddress: {
            url: string;
        };
        /** @description Whose account somebody wants to sign in with */
        IdentityStart: {
            /** Format: uuid */
            providerId: string;
        };
        /** @description The provider knows this person and we do not yet: they sign in once with their own password */
        UnlinkedIdentity: {
            /** @enum {string} */
            next: "link";
            /** @description Good for fifteen minutes, for whoever signs in after it was given */
            ticket: string;
            provider: string;
            email: string;
        };
        /** @description With what the provider has sent the browser back */
        IdentityAnswer: {
            query: string;
        };
        /** @description An account elsewhere that opens the own one */
        LinkedIdentity: {
            /** Format: uuid */
            providerId: string;
            providerName: string;
            email: string;
            /** Format: date-time */
            linkedAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
        };
        /** @description Whose password is forgotten */
        ForgottenPassword: {
            /** Format: email */
            email: string;
        };
        /** @description The secret behind the # of the link, and the new password */
        NewPasswordByLink: {
            token: string;
            /** @description From 12 to 128 characters, none of which is ever cut off, and hard to guess */
            newPassword: string;
            /** @description The API tokens of the account end too; without it programs go on working */
            revokeTokens?: boolean;
        };
        /** @description A government institution whose maturity is assessed */
        Institution: {
            /** Format: uuid */
            id: string;
            /**
             * @description Its name in addresses of pages
             * @example kota-contoh
             */
            slug: string;
            name: string;
            /**
             * @description What kind of institution
             * @example kota
             */
            category: string;
            timeZone: components["schemas"]["TimeZone"];
            /** @description Fictional: shown as "data contoh" */
            sample: boolean;
            /**
             * @description Stands for the values that were read; a change carries it, so that nobody overwrites unseen
             * @example Jq0cIXpJ3VJ8yGq3VwqvZQ
             */
            version: string;
        };
        /**
         * @description IANA name of WIB, WITA or WIT: the clock by which the institution reads its deadlines
         * @enum {string}
         */
        TimeZone: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
        /** @description A change made on an older version: `current` is what the server holds now, to merge with and try again */
        StaleInstitution: components["schemas"]["Problem"] & {
            current: components["schemas"]["Institution"];
        };
        /** @description What is to change; the address (slug) never does, and rounds already open keep their time zone */
        InstitutionChange: {
            /**
             * @description Stands for the values that were read; a change carries it, so that nobody overwrites unseen
             * @example Jq0cIXpJ3VJ8yGq3VwqvZQ
             */
            expectedVersion: string;
            name?: string;
            category?: components["schemas"]["InstitutionCategory"];
            timeZone?: components["schemas"]["TimeZone"];
            /**
             * @description Which institution of the official register it is; null: none
             * @example 64.71
             */
            officialId?: string | null;
        };
        /**
         * @description What kind of institution it is
         * @enum {string}
         */
        InstitutionCategory: "kementerian" | "lembaga" | "provinsi" | "kabupaten" | "kota";
        /** @description Which institution of the register one of ours is; null: not known */
        OfficialIdentity: {
            official: components["schemas"]["OfficialInstitution"] | null;
        };
        /** @description An institution as the official register names it */
        OfficialInstitution: {
            /**
             * @description The region code as printed, or an id made of the name for central bodies
             * @example 64.71
             */
            id: string;
            name: string;
            /** @enum {string} */
            category: "kementerian" | "lembaga" | "provinsi" | "kabupaten" | "kota";
            /** @description Its own for a province; null for central bodies */
            provinceId: string | null;
            /**
             * @description Null for central bodies: no source states one
             * @enum {string|null}
             */
            timeZone: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura" | null;
            /** @description False: nobody has checked this name yet */
            verified: boolean;
        };
        /** @description A working unit of an institution (perangkat daerah, unit kerja) */
        Unit: {
            /** Format: uuid */
            id: string;
            name: string;
            shortName: string;
        };
        /** @description A unit to add; an institution has only one active unit of a name, however it is capitalised */
        NewUnit: {
            name: string;
            shortName: string;
        };
        /** @description Units by name, active and ended, and their history, newest first */
        UnitRegister: {
            units: components["schemas"]["RegisteredUnit"][];
            changes: components["schemas"]["UnitChange"][];
            /**
             * Format: date
             * @description The day it is now by the clock of the institution
             */
            today: string;
        };
        /** @description A unit, active or ended */
        RegisteredUnit: components["schemas"]["Unit"] & {
            /**
             * Format: date
             * @description null: since before its history was kept
             */
            activeFrom: string | null;
            /**
             * Format: date
             * @description The first day on which it is no longer; null: active
             */
            endedOn: string | null;
        };
        /** @description One entry of the history of units */
        UnitChange: {
            sequence: number;
            /** @enum {string} */
            kind: "created" | "renamed" | "merged" | "split" | "ended" | "restored" | "undone";
            /** Format: date */
            effectiveOn: string | null;
            legalBasis: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** @description null: recorded by the program */
            actorName: string | null;
            /** @description The units it began with, by their names of that time */
            from: components["schemas"]["Unit"][];
            /** @description The units it led to, by their names of that time */
            into: components["schemas"]["Unit"][];
            /** @description The sequence of the change that it undid */
            undoes: number | null;
            undoneBy: number | null;
            undoable: boolean;
            /** @description Sequences of the later changes that must be undone first */
            obstacles: number[];
        };
        /** @description What happened to units: created, renamed, merged (`from` end), split (`from` ends), ended, restored; or the undoing of a change that nothing later stands upon */
        NewUnitChange: {
            /** @enum {string} */
            kind: "created";
            /**
             * Format: date
             * @description null: since when is not known
             */
            effectiveOn: string | null;
            /** @example Perda Nomor 5 Tahun 2026 */
            legalBasis: string | null;
            units: components["schemas"]["NewUnit"][];
        } | {
            /** @enum {string} */
            kind: "renamed";
            /**
             * Format: date
             * @description The day it took effect: not after today, not before what is recorded of the same units
             */
            effectiveOn: string;
            /** @example Perda Nomor 5 Tahun 2026 */
            legalBasis: string | null;
            /** Format: uuid */
            unitId: string;
            name: string;
            shortName: string;
        } | {
            /** @enum {string} */
            kind: "merged";
            /**
             * Format: date
             * @description The day it took effect: not after today, not before what is recorded of the same units
             */
            effectiveOn: string;
            /** @example Perda Nomor 5 Tahun 2026 */
            legalBasis: string | null;
            from: string[];
            into: {
                /** Format: uuid */
                unitId: string;
            } | components["schemas"]["NewUnit"];
        } | {
            /** @enum {string} */
            kind: "split";
            /**
             * Format: date
             * @description The day it took effect: not after today, not before what is recorded of the same units
             */
            effectiveOn: string;
            /** @example Perda Nomor 5 Tahun 2026 */
            legalBasis: string | null;
            /** Format: uuid */
            from: string;
            into: components["schemas"]["NewUnit"][];
        } | {
            /** @enum {string} */
            kind: "ended";
            /**
             * Format: date
             * @description The day it took effect: not after today, not before what is recorded of the same units
             */
            effectiveOn: string;
            /** @example Perda Nomor 5 Tahun 2026 */
            legalBasis: string | null;
            /** Format: uuid */
            unitId: string;
        } | {
            /** @enum {string} */
            kind: "restored";
            /**
             * Format: date
             * @description The day it took effect: not after today, not before what is recorded of the same units
             */
            effectiveOn: string;
            /** @example Perda Nomor 5 Tahun 2026 */
            legalBasis: string | null;
            /** Format: uuid */
            unitId: string;
        } | {
            /** @enum {string} */
            kind: "undone";
            /** @description The sequence of the change to undo */
            change: number;
        };
        /** @description Somebody of an institution, with the memberships there: past, present and to come */
        Person: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            memberships: components["schemas"]["Membership"][];
        };
        /** @description One role of one person in one institution, for a time */
        Membership: {
            /** Format: uuid */
            id: string;
            role: components["schemas"]["Role"];
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            validFrom: string;
            /**
             * Format: date-time
             * @description The first instant at which it no longer holds; null = until somebody ends it
             * @example 2022-01-03T00:00:00.000Z
             */
            validTo: string | null;
            /** @description Of which unit, for the roles that are a unit’s; null = the whole institution */
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description Who gave it; null = the operator of the server, or not written down at the time */
            grantedByName: string | null;
            /** @description What the role allows while it holds */
            allows: components["schemas"]["Action"][];
        };
        /** @description A person and the role to give them. Refused where they hold that role in this institution for any part of the time, and for an account of somebody who is not a member here: they are invited */
        NewPerson: {
            name: string;
            /** Format: email */
            email: string;
            role: components["schemas"]["GivenRole"];
            /**
             * Format: uuid
             * @description For the roles that are a unit’s, and only for them
             */
            unitId?: string | null;
            /**
             * Format: date-time
             * @description Now, when absent
             * @example 2022-01-03T00:00:00.000Z
             */
            validFrom?: string;
            /**
             * Format: date-time
             * @description After `validFrom`; null or absent = until somebody ends it
             * @example 2022-01-03T00:00:00.000Z
             */
            validTo?: string | null;
            /** @description As for every new password. Ignored for a member who can sign in already */
            initialPassword: string;
        };
        /**
         * @description A role that an administrator can give in an institution
         * @enum {string}
         */
        GivenRole: "head_of_institution" | "coordinator" | "person_in_charge" | "internal_assessor" | "data_entry_officer" | "coordination_team" | "respondent" | "indicator_owner" | "unit_head" | "planning_officer" | "architect" | "data_steward" | "internal_auditor" | "external_auditor" | "external_assessor" | "score_reviewer" | "administrator";
        /** @description The own tokens in an institution, and what a new one can be */
        OwnApiTokens: {
            /** @description Those that still work first, then the newest */
            tokens: components["schemas"]["ApiToken"][];
            /** @description For how long a token may be made here */
            longestDays: number;
            /** @description Those that would give this person’s program something */
            scopes: components["schemas"]["ApiTokenScope"][];
        };
        /** @description A token without its secret */
        ApiToken: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Its last characters */
            ending: string;
            scopes: components["schemas"]["ApiTokenScope"][];
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            expiresAt: string;
            /** @description To within five minutes; null: never used */
            lastUse: {
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with its offset
                 * @example 2022-01-03T00:00:00.000Z
                 */
                at: string;
                /** @description IPv4 to /24, IPv6 to /48; never the address */
                network: string;
            } | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            revokedAt: string | null;
            revokedByName: string | null;
        };
        /**
         * @description What a token is made for. It never gives more than its owner holds at that moment in that institution
         * @enum {string}
         */
        ApiTokenScope: "read_institution" | "read_assessment" | "write_assessment" | "read_log";
        /** @description A new token, at the one moment it is known */
        IssuedApiToken: components["schemas"]["ApiToken"] & {
            /**
             * @description The token itself: shown now and never again
             * @example undagi_…
             */
            token: string;
        };
        /** @description A token that a program of this person is to use */
        NewApiToken: {
            /** @description What the program is called, so that the log can say so */
            name: string;
            scopes: components["schemas"]["ApiTokenScope"][];
            /** @description Until it expires; the institution sets the most */
            validDays: number;
            /** @description The own password again: a token outlives this session */
            password: string;
        };
        /** @description All tokens of an institution */
        ApiTokens: {
            tokens: components["schemas"]["OwnedApiToken"][];
            settings: components["schemas"]["ApiTokenSettings"];
        };
        /** @description A token, and whose it is */
        OwnedApiToken: components["schemas"]["ApiToken"] & {
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            };
        };
        /** @description Holds for tokens that are made from then on */
        ApiTokenSettings: {
            longestDays: number;
        };
        /** @description What was noticed about the own account */
        OwnSharedAccountFinding: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            verdict: "worth_asking" | "likely_shared";
            /** Format: date-time */
            noticedAt: string;
            /**
             * Format: date-time
             * @description From when on administrators see it; an answer shows it to them at once
             */
            administratorFrom: string;
            reasons: components["schemas"]["SharedAccountReason"][];
            /** @description What looked like a sign and was not counted */
            setAside: ("same_network" | "shared_computer" | "phone_beside" | "moving_network" | "replaced_device" | "explained")[];
            answer: {
                /** @enum {string} */
                kind: "explained" | "admitted";
                /** @enum {string|null} */
                explanation: "own_devices" | "work_from_elsewhere" | "travel" | "vpn" | "new_device" | "shift" | "other" | null;
                note: string;
                /** Format: date-time */
                at: string;
            } | null;
            closing: {
                /** @enum {string} */
                outcome: "accepted" | "settled";
                note: string;
                byName: string;
                /** Format: date-time */
                at: string;
            } | null;
            institution: {
                /** Format: uuid */
                id: string;
                slug: string;
                name: string;
                timeZone: string;
            };
        };
        /** @description Why several people seem to use one account */
        SharedAccountReason: {
            /** @enum {string} */
            signal: "same_time" | "fast_switch" | "many_devices" | "handed_on" | "odd_hours" | "no_rest" | "two_workplaces" | "strange_phones" | "in_shifts" | "no_day_off" | "other_home";
            /** @description Days on which it happened; of many_devices: devices */
            count: number;
            /** @description The latest that the reason rests on */
            moments: {
                /** Format: date-time */
                from: string;
                /** Format: date-time */
                until: string;
                places: {
                    /** @description Which of the devices of this finding, counted from 1 */
                    device: number;
                    /**
                     * @description As a person recognises it
                     * @example Chrome di Windows
                     */
                    label: string;
                    /** @description A letter that tells two networks apart; never an address */
                    network: string;
                }[];
            }[];
        };
        /** @description explained: it was the person alone, and why it looks otherwise; admitted: others use it too */
        SharedAccountAnswer: {
            /** @enum {string} */
            kind: "explained";
            /** @enum {string} */
            explanation: "own_devices" | "work_from_elsewhere" | "travel" | "vpn" | "new_device" | "shift" | "other";
            note: string;
        } | {
            /** @enum {string} */
            kind: "admitted";
            note: string;
        };
        /** @description The newest first */
        SharedAccounts: {
            settings: components["schemas"]["SharedAccountSettings"];
            findings: components["schemas"]["SharedAccountFinding"][];
        };
        /** @description From when on something is a sign, and how many days a person has to answer first */
        SharedAccountSettings: {
            isWatching: boolean;
            daysToAnswer: number;
            togetherDays: number;
            fastestMoveMinutes: number;
            computersOfOnePerson: number;
            handedOnDays: number;
            oddHoursDays: number;
            restHours: number;
            workplaceDays: number;
            phoneDays: number;
            shiftDays: number;
            daysWithoutDayOff: number;
            otherHomeDays: number;
        };
        /** @description An account that several people seem to use. Its person was told before */
        SharedAccountFinding: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            verdict: "worth_asking" | "likely_shared";
            /** Format: date-time */
            noticedAt: string;
            /**
             * Format: date-time
             * @description From when on administrators see it; an answer shows it to them at once
             */
            administratorFrom: string;
            reasons: components["schemas"]["SharedAccountReason"][];
            /** @description What looked like a sign and was not counted */
            setAside: ("same_network" | "shared_computer" | "phone_beside" | "moving_network" | "replaced_device" | "explained")[];
            answer: {
                /** @enum {string} */
                kind: "explained" | "admitted";
                /** @enum {string|null} */
                explanation: "own_devices" | "work_from_elsewhere" | "travel" | "vpn" | "new_device" | "shift" | "other" | null;
                note: string;
                /** Format: date-time */
                at: string;
            } | null;
            closing: {
                /** @enum {string} */
                outcome: "accepted" | "settled";
                note: string;
                byName: string;
                /** Format: date-time */
                at: string;
            } | null;
            person: {
                /** Format: uuid */
                id: string;
                name: string;
            };
        };
        /** @description accepted: the explanation holds from now on; settled: talked over, only what comes counts */
        SharedAccountClosing: {
            /** @enum {string} */
            outcome: "accepted" | "settled";
            note: string;
        };
        /** @description An invitation to an institution, by link */
        Invitation: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            roles: components["schemas"]["Role"][];
            unit: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date-time
             * @description When the roles begin; null = on acceptance
             * @example 2022-01-03T00:00:00.000Z
             */
            validFrom: string | null;
            /**
             * Format: date-time
             * @description The first instant at which the roles no longer hold; null = until somebody ends them
             * @example 2022-01-03T00:00:00.000Z
             */
            validTo: string | null;
            /**
             * @description open: the link works; expired: it can be renewed
             * @enum {string}
             */
            state: "open" | "accepted" | "revoked" | "expired";
            /** @description Who made the present link */
            createdByName: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            acceptedAt: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            revokedAt: string | null;
        };
        /** @description An invitation just made, with its link where that is to be handed over */
        IssuedInvitation: components["schemas"]["Invitation"] & {
            /** @description The secret of the link `/undangan#{token}`: shown now and never again; null: it went by letter to the mailbox alone */
            token: string | null;
            /**
             * @description null: this installation sends no letters; failed: renew the invitation to send it again
             * @enum {string|null}
             */
            letter: "sent" | "failed" | null;
        };
        /** @description Somebody to invite. Refused where they hold the role already, or have an open invitation here */
        NewInvitation: {
            name: string;
            /** Format: email */
            email: string;
            /** @description What the invited person becomes in the institution */
            roles: components["schemas"]["GivenRole"][];
            /**
             * Format: uuid
             * @description Of those of the roles that are a unit’s
             */
            unitId?: string | null;
            /**
             * Format: date-time
             * @description When the roles begin; null = on acceptance
             * @example 2022-01-03T00:00:00.000Z
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description The first instant at which the roles no longer hold; null = until somebody ends them
             * @example 2022-01-03T00:00:00.000Z
             */
            validTo?: string | null;
        };
        /** @description What a pasted list would do; nothing has been done */
        InvitationListPreview: {
            rows: components["schemas"]["InvitationRow"][];
            /** @description No row has a problem */
            accepted: boolean;
        };
        /** @description One line of a pasted list as it was understood */
        InvitationRow: {
            /** @description Counted from 1, headings and blank lines included */
            line: number;
            name: string;
            email: string;
            roles: components["schemas"]["Role"][];
            rolesAsWritten: string;
            /** @description The unit as written, or by its name where it is known */
            unit: string;
            /** @description Empty: this row can be invited */
            problems: components["schemas"]["InvitationRowProblem"][];
        };
        /** @description Why a row of a list cannot be invited */
        InvitationRowProblem: {
            /** @enum {string} */
            field: "name" | "email" | "roles" | "unit" | "validTo";
            /** @enum {string} */
            code: "name_missing" | "name_too_long" | "email_missing" | "email_malformed" | "email_look_alike" | "email_repeated" | "role_missing" | "role_unknown" | "unit_missing" | "unit_unknown" | "end_missing" | "already_member" | "already_invited" | "too_many_rows";
            /** @description What is wrong and what to do, in Indonesian */
            message: string;
            /** @description The earlier line with the same address */
            otherLine?: number;
        };
        /** @description A pasted list of people, and for how long all of them get their roles */
        InvitationList: {
            /**
             * @description One person per line, "name; e-mail; roles; unit", with semicolons or tabs (with commas without the unit); a heading line is passed over. At most 500 people
             * @example Nama; surel; peran
             *     Rina Wulandari; rina@contoh.go.id; administrator + asesor internal
             */
            text: string;
            /**
             * Format: date-time
             * @description When the roles begin; null = on acceptance
             * @example 2022-01-03T00:00:00.000Z
             */
            validFrom?: string | null;
            /**
             * Format: date-time
             * @description The first instant at which the roles no longer hold; null = until somebody ends them
             * @example 2022-01-03T00:00:00.000Z
             */
            validTo?: string | null;
        };
        /** @description What the holder of an invitation link may know */
        InvitationLink: {
            /** @enum {string} */
            state: "open" | "accepted" | "expired";
            institution: {
                /**
                 * @description Its name in addresses of pages
                 * @example kota-contoh
                 */
                slug: string;
                name: string;
                /** @description Fictional: shown as "data contoh" */
                sample: boolean;
            };
            /** @description Whom to ask */
            invitedBy: string;
            /** @description Only while the invitation is open */
            offer: {
                name: string;
                email: string;
                roles: components["schemas"]["Role"][];
                unitName: string | null;
                /**
                 * Format: date-time
                 * @description When the roles begin; null = on acceptance
                 * @example 2022-01-03T00:00:00.000Z
                 */
                validFrom: string | null;
                /**
                 * Format: date-time
                 * @description The first instant at which the roles no longer hold; null = until somebody ends them
                 * @example 2022-01-03T00:00:00.000Z
                 */
                validTo: string | null;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with its offset
                 * @example 2022-01-03T00:00:00.000Z
                 */
                expiresAt: string;
                /** @description Sign in and accept; otherwise choose a password */
                hasAccount: boolean;
            } | null;
        };
        /** @description An invitation link to be read */
        InvitationToken: {
            /** @description The secret that stands behind the # of the link */
            token: string;
        };
        /** @description Taking up an invitation */
        Acceptance: {
            /** @description The secret that stands behind the # of the link */
            token: string;
            /** @description For an address without an account. Absent: accept as the person who is signed in */
            newAccount?: {
                name: string;
                /** @description From 12 to 128 characters, none of which is ever cut off, and hard to guess */
                password: string;
            };
        };
        /** @description One evaluation in one year, by one edition of the instrument */
        Round: {
            /** Format: uuid */
            id: string;
            year: number;
            name: string;
            kind: components["schemas"]["RoundKind"];
            edition: components["schemas"]["EditionRef"];
            /**
             * Format: date
             * @description Ages of policies and audits count to this day
             */
            assessmentDate: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset; null = none set
             * @example 2022-09-30T08:00:00.000Z
             */
            deadline: string | null;
            timeZone: components["schemas"]["TimeZone"];
        };
        /**
         * @description Penilaian mandiri, evaluasi, pemantauan
         * @enum {string}
         */
        RoundKind: "self_assessment" | "evaluation" | "monitoring";
        /** @description Which bytes of which edition: what a round pins for good */
        EditionRef: {
            id: string;
            /** @description Counts corrections of one edition, from 1 */
            revision: number;
            /** @description Of the content, hexadecimal */
            sha256: string;
            shortName: string;
        };
        /** @description A round just opened, with the empty assessment that belongs to it */
        CreatedRound: components["schemas"]["Round"] & {
            /** Format: uuid */
            assessmentId: string;
        };
        /** @description A round to open. Refused where the institution has one for the year already or the server lacks the edition */
        NewRound: {
            year: number;
            name: string;
            kind: components["schemas"]["RoundKind"];
            edition: {
                id: string;
                revision: number;
            };
            /**
             * Format: date
             * @description Ages of policies and audits count to this day
             */
            assessmentDate: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset; null = none set
             * @example 2022-09-30T08:00:00.000Z
             */
            deadline: string | null;
            /**
             * @description An index as exact text
             * @example 3.10
             */
            target?: string | null;
        };
        /** @description An institution and its rounds, the earliest year first */
        Overview: {
            institution: components["schemas"]["Institution"];
            rounds: components["schemas"]["OverviewRound"][];
        };
        /** @description A round with how far its assessment is and what it comes to */
        OverviewRound: components["schemas"]["Round"] & {
            /** Format: uuid */
            assessmentId: string;
            /**
             * @description An index as exact text
             * @example 3.10
             */
            target: string | null;
            /** @description null until something has been answered */
            index: {
                /**
                 * @description An exact fraction as text
                 * @example 6091/2000
                 */
                exact: string;
                /** @example 3.05 */
                rounded: string;
            } | null;
            /** @description null together with the index */
            predicate: string | null;
            /** @description Indicators with a rating */
            answered: number;
            /** @description Indicators of the edition */
            indicators: number;
            /** @description The newest revision of its edition, where the round pins an older one; else null */
            newerRevision: number | null;
            /** @description Whether the round before used the same edition; false for the first */
            comparableWithPrevious: boolean;
        };
        /** @description The rounds of an institution, the latest first, and what a new one can pin */
        RoundRegister: {
            rounds: components["schemas"]["OwnRound"][];
            /** @description The newest revision of every edition, the latest in force first */
            editions: components["schemas"]["EditionRule"][];
            /** @description The day it is now by the clock of the institution */
            today: string;
        };
        /** @description A round of the institution as its administrators see it */
        OwnRound: components["schemas"]["Round"] & {
            /** Format: uuid */
            assessmentId: string;
            /**
             * @description An index as exact text
             * @example 3.10
             */
            target: string | null;
            /** @description Indicators with a rating */
            answered: number;
            /** @description Indicators of the edition */
            indicators: number;
            /**
             * Format: date-time
             * @description null: in use
             */
            withdrawnAt: string | null;
            withdrawnByName: string | null;
            /** @description The newest revision of its edition, where the round pins an older one; else null */
            newerRevision: number | null;
            /** @description How the round came to the revision it pins; null: it was opened with it */
            move: {
                fromRevision: number;
                toRevision: number;
                movedByName: string;
                /** Format: date-time */
                movedAt: string;
                /** @description Nothing has been rated or judged by the revision since */
                undoable: boolean;
            } | null;
            /**
             * @description Stands for the values that were read; a change carries it, so that nobody overwrites unseen
             * @example Jq0cIXpJ3VJ8yGq3VwqvZQ
             */
            version: string;
        };
        /** @description An edition with when it is in force, and by what */
        EditionRule: {
            id: string;
            revision: number;
            shortName: string;
            indicators: number;
            /** @description The day from which it is in force */
            from: string | null;
            /** @description The first day on which it is not */
            to: string | null;
            /** @description False: concluded, not read in the text itself */
            certain: boolean;
            /** @description Title of the regulation, and where in it */
            source: string;
        };
        /** @description A change made on an older version: `current` is what the server holds now, to merge with and try again */
        StaleRound: components["schemas"]["Problem"] & {
            current: components["schemas"]["OwnRound"];
        };
        /** @description What is to change; year, edition and time zone of a round never do, and its revision by a move of its own */
        RoundChange: {
            /**
             * @description Stands for the values that were read; a change carries it, so that nobody overwrites unseen
             * @example Jq0cIXpJ3VJ8yGq3VwqvZQ
             */
            expectedVersion: string;
            name?: string;
            kind?: components["schemas"]["RoundKind"];
            /**
             * Format: date
             * @description Ages of policies and audits count to this day
             */
            assessmentDate?: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset; null = none set
             * @example 2022-09-30T08:00:00.000Z
             */
            deadline?: string | null;
            /**
             * @description An index as exact text
             * @example 3.10
             */
            target?: string | null;
        };
        /** @description What moving a round to the newest revision of its edition changes. Ratings, ticks and texts stay */
        EditionMovePreview: {
            from: components["schemas"]["EditionRef"];
            to: components["schemas"]["EditionRef"];
            /** @description Names what is shown here; confirming it expects the same */
            preview: string;
            /** @description Those that something changes for, in the order of the later revision */
            indicators: components["schemas"]["IndicatorMove"][];
            index: {
                before: components["schemas"]["ScoredValue"];
                after: components["schemas"]["ScoredValue"];
            };
            predicate: {
                before: string;
                after: string;
            };
        };
        /** @description What another revision changes for one indicator */
        IndicatorMove: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "added" | "removed" | "changed";
            criteria: components["schemas"]["CriterionMove"][];
            /** @description Ticked criteria that are asked no longer: kept, and counting for nothing */
            lostTicks: string[];
            /** @description As it stands and stays */
            value: string | null;
            /** @description The level that the ticked criteria support */
            supported: {
                before: number | null;
                after: number | null;
            };
            /** @description Whether the value is that level; null where there is nothing to compare */
            agrees: {
                before: boolean | null;
                after: boolean | null;
            };
        };
        /** @description What another revision says of one criterion */
        CriterionMove: {
            code: string;
            /** @enum {string} */
            kind: "added" | "removed" | "changed";
            /** @description Its wording until now; null where it is new */
            before: string | null;
            /** @description Its wording then; null where it is gone, the same where only the rule for its proof changed */
            after: string | null;
        };
        /** @description One score twice: exact to calculate with, rounded to show */
        ScoredValue: {
            exact: components["schemas"]["FractionText"];
            /**
             * @description Rounded by the edition's rule, always with its decimals
             * @example 3.05
             */
            rounded: string;
        };
        /**
         * @description An exact fraction as text: numerator and denominator, or only the number when it is whole
         * @example 6091/2000
         */
        FractionText: string;
        /** @description The preview that a person looked at and confirms */
        MoveRound: {
            expectedPreview: string;
        };
        /** @description One edition of the evaluation: tree, weights, levels, criteria, each fact with its source */
        Instrument: Instrument;
        /** @description A correction somebody of the institution suggests for an edition, and what became of it */
        InstrumentSuggestion: {
            /** Format: uuid */
            id: string;
            edition: {
                id: string;
                revision: number;
                sha256: string;
            };
            /**
             * @description What is pointed at; a source is an indicator’s own, or a criterion’s; from `purpose` on parts of the guidance
             * @enum {string}
             */
            part: "indicator" | "level" | "criterion" | "source" | "purpose" | "documents" | "mistakes" | "model" | "related";
            indicatorCode: string;
            level: number | null;
            criterionCode: string | null;
            /**
             * @description From the index down by codes
             * @example INDEX/D1/A1/1/levels/3/criteria/1.3.a
             */
            path: string;
            /**
             * @description What is wrong: spelling, wording, the place in the document, the rule, or else
             * @enum {string}
             */
            kind: "typo" | "wording" | "source" | "rule" | "other";
            text: string;
            authorName: string;
            /** @description Whether the person who asks wrote it */
            isOwn: boolean;
            /** Format: date-time */
            suggestedAt: string;
            /** @enum {string} */
            status: "open" | "withdrawn" | "taken_up" | "not_taken_up";
            /** @description Who withdrew it or decided on it; null while it is open */
            settled: {
                byName: string;
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
        };
        /** @description What somebody would correct in an edition, and where; the edition itself does not change by it */
        NewInstrumentSuggestion: {
            edition: {
                id: string;
                revision: number;
            };
            /**
             * @description What is pointed at; a source is an indicator’s own, or a criterion’s; from `purpose` on parts of the guidance
             * @enum {string}
             */
            part: "indicator" | "level" | "criterion" | "source" | "purpose" | "documents" | "mistakes" | "model" | "related";
            indicatorCode: string;
            level: number | null;
            criterionCode: string | null;
            /**
             * @description What is wrong: spelling, wording, the place in the document, the rule, or else
             * @enum {string}
             */
            kind: "typo" | "wording" | "source" | "rule" | "other";
            text: string;
        };
        /** @description What an administrator says became of a suggestion; may be revised */
        InstrumentSuggestionDecision: {
            /** @enum {string} */
            outcome: "taken_up" | "not_taken_up";
            /** @description Why, or what was done; may be empty */
            note: string;
        };
        /** @description One institution in one round: every indicator in the order of the instrument */
        Assessment: {
            /** Format: uuid */
            id: string;
            institution: components["schemas"]["InstitutionRef"];
            round: components["schemas"]["Round"];
            /**
             * @description An index as exact text
             * @example 3.10
             */
            target: string | null;
            /** @description Number of actions so far, whichever indicator they were about; setting the target expects it */
            version: number;
            /** @description What this person may do here in their own right */
            can: {
                rate: boolean;
                judgeCriteria: boolean;
                write: boolean;
                delegate: boolean;
                setTarget: boolean;
            };
            /** @description What colleagues let this person fill in on their behalf; without a reading role only these are shown */
            delegations: {
                /** Format: uuid */
                id: string;
                indicatorCodes: string[];
                giverName: string;
                /**
                 * Format: date-time
                 * @description An instant, ISO 8601 with its offset
                 * @example 2022-09-30T08:15:00.000Z
                 */
                until: string;
                can: {
                    rate: boolean;
                    judgeCriteria: boolean;
                    write: boolean;
                };
            }[];
            indicators: components["schemas"]["IndicatorSummary"][];
        };
        /** @description An institution where only its name is needed */
        InstitutionRef: {
            /** Format: uuid */
            id: string;
            /**
             * @description Its name in addresses of pages
             * @example kota-contoh
             */
            slug: string;
            name: string;
            /** @description Fictional: shown as "data contoh" */
            sample: boolean;
        };
        /** @description How one indicator stands, without its texts; `value` is null until somebody rates it */
        IndicatorSummary: {
            /**
             * @description The indicator's code in its instrument
             * @example 12
             */
            code: string;
            /**
             * @description A level or decimal value as exact text
             * @example 3
             */
            value: string | null;
            /** @description Why the value differs from the level that the met criteria support; null without one */
            reason: string | null;
            metCriteria: string[];
            /** @description Counts ratings and judgements of criteria; the texts have versions of their own */
            version: number;
            changedByName: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-09-30T08:15:00.000Z
             */
            changedAt: string | null;
            /**
             * @description The value of the latest earlier round with the same edition
             * @example 3
             */
            previousValue: string | null;
            hasFacts: boolean;
            hasAnalysis: boolean;
            /** @description How many blanks of the model texts facts and analysis still contain; 0 in a finished text */
            openBlanks: number;
        };
        /** @description Index, predicate and every step between ratings and index, as plain data without loss */
        ScoreResult: ScoreResult;
        /** @description What one group or indicator scores and brings to the index: one step of the explanation. The root weighs 100; `value` is null only for an indicator without a rating */
        NodeScore: {
            code: string;
            /** @enum {string} */
            kind: "group" | "indicator";
            name: string;
            weight: components["schemas"]["FractionText"];
            value: components["schemas"]["ScoredValue"] & (Record<string, never> | null);
            contribution: components["schemas"]["FractionText"] & unknown;
            /** @description Codes; empty for an indicator */
            children: string[];
            /** @description Indicators at or below this node with a rating */
            answered: number;
            /** @description Indicators at or below this node */
            indicators: number;
        };
        /** @description A change made on an older version: `current` is what the server holds now, to merge with and try again */
        StaleAssessment: components["schemas"]["Problem"] & {
            current: components["schemas"]["Assessment"];
        };
        /** @description The index that an institution aims at. Refused where `expectedVersion` is no longer that of the assessment */
        SetTarget: {
            /** @description The version the change was made on; any other one now is answered with what the server holds */
            expectedVersion: number;
            /**
             * @description null removes the target
             * @example 3.10
             */
            target: string | null;
        };
        /** @description How one indicator stands, with both texts; `value` is null until somebody rates it */
        IndicatorDetail: {
            /**
             * @description The indicator's code in its instrument
             * @example 12
             */
            code: string;
            /**
             * @description A level or decimal value as exact text
             * @example 3
             */
            value: string | null;
            /** @description Why the value differs from the level that the met criteria support; null without one */
            reason: string | null;
            metCriteria: string[];
            /** @description Counts ratings and judgements of criteria; the texts have versions of their own */
            version: number;
            changedByName: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-09-30T08:15:00.000Z
             */
            changedAt: string | null;
            /**
             * @description The value of the latest earlier round with the same edition
             * @example 3
             */
            previousValue: string | null;
            facts: components["schemas"]["Draft"];
            analysis: components["schemas"]["Draft"];
        };
        /** @description A text as last typed, shared by everyone who works on the assessment; version 0 = nobody typed yet */
        Draft: {
            text: string;
            /** @description Counts up with every change; 0 = never touched */
            version: number;
            updatedByName: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-09-30T08:15:00.000Z
             */
            updatedAt: string | null;
            /** @description The text stands in the history, nothing newer is being typed */
            settled: boolean;
        };
        /** @description A change made on an older version: `current` is what the server holds now, to merge with and try again */
        StaleIndicator: components["schemas"]["Problem"] & {
            current: components["schemas"]["IndicatorDetail"];
        };
        /** @description A rating and its reason. Refused outside the scale, without a reason it needs, and where `expectedVersion` is no longer that of the indicator */
        Rate: {
            /** @description The version the change was made on; any other one now is answered with what the server holds */
            expectedVersion: number;
            /**
             * @description null takes the rating back
             * @example 3
             */
            value: string | null;
            /** @description Required where the value differs from the level that the ticked criteria support */
            reason: string | null;
        };
        /** @description Which criteria of an indicator are met. Refused with a code the indicator does not have, and where `expectedVersion` is no longer that of the indicator */
        JudgeCriteria: {
            /** @description The version the change was made on; any other one now is answered with what the server holds */
            expectedVersion: number;
            /** @description All that people find met now; one left out is taken back */
            metCriteria: string[];
        };
        /** @description One action of one person, never changed afterwards; `kind` says which of the other fields it has */
        HistoryEntry: {
            /** @enum {string} */
            kind: "rated";
            /** @description Position among the actions of the whole assessment, counted from 1 */
            sequence: number;
            /**
             * @description The indicator's code in its instrument
             * @example 12
             */
            indicatorCode: string | null;
            actorName: string;
            /** @description Who had delegated it to them; null: in their own right */
            onBehalfOfName: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-09-30T08:15:00.000Z
             */
            actedAt: string;
            /**
             * @description A level or decimal value as exact text
             * @example 3
             */
            value: string | null;
            reason: string | null;
            /**
             * @description Name of the file whose import gave or took back this rating; null: a person rated
             * @example nilai-2022.csv
             */
            importedFrom: string | null;
            /** @description Whether it was the undoing of that import */
            importUndone: boolean;
        } | {
            /** @enum {string} */
            kind: "criteria_judged";
            /** @description Position among the actions of the whole assessment, counted from 1 */
            sequence: number;
            /**
             * @description The indicator's code in its instrument
             * @example 12
             */
            indicatorCode: string | null;
            actorName: string;
            /** @description Who had delegated it to them; null: in their own right */
            onBehalfOfName: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-09-30T08:15:00.000Z
             */
            actedAt: string;
            metCriteria: string[];
            /** @description Not met before this judgement */
            added: string[];
            /** @description Met before this judgement */
            removed: string[];
        } | {
            /** @enum {string} */
            kind: "facts_settled";
            /** @description Position among the actions of the whole assessment, counted from 1 */
            sequence: number;
            /**
             * @description The indicator's code in its instrument
             * @example 12
             */
            indicatorCode: string | null;
            actorName: string;
            /** @description Who had delegated it to them; null: in their own right */
            onBehalfOfName: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-09-30T08:15:00.000Z
             */
            actedAt: string;
            text: string;
        } | {
            /** @enum {string} */
            kind: "analysis_settled";
            /** @description Position among the actions of the whole assessment, counted from 1 */
            sequence: number;
            /**
             * @description The indicator's code in its instrument
             * @example 12
             */
            indicatorCode: string | null;
            actorName: string;
            /** @description Who had delegated it to them; null: in their own right */
            onBehalfOfName: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-09-30T08:15:00.000Z
             */
            actedAt: string;
            text: string;
        } | {
            /** @enum {string} */
            kind: "target_set";
            /** @description Position among the actions of the whole assessment, counted from 1 */
            sequence: number;
            /**
             * @description The indicator's code in its instrument
             * @example 12
             */
            indicatorCode: string | null;
            actorName: string;
            /** @description Who had delegated it to them; null: in their own right */
            onBehalfOfName: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-09-30T08:15:00.000Z
             */
            actedAt: string;
            /**
             * @description An index as exact text
             * @example 3.10
             */
            target: string | null;
        } | {
            /** @enum {string} */
            kind: "edition_moved";
            /** @description Position among the actions of the whole assessment, counted from 1 */
            sequence: number;
            /**
             * @description The indicator's code in its instrument
             * @example 12
             */
            indicatorCode: string | null;
            actorName: string;
            /** @description Who had delegated it to them; null: in their own right */
            onBehalfOfName: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-09-30T08:15:00.000Z
             */
            actedAt: string;
            fromRevision: number;
            toRevision: number;
            /** @description Whether it went back to the revision before */
            undone: boolean;
        };
        /** @description A change made on an older version: `current` is what the server holds now, to merge with and try again */
        StaleDraft: components["schemas"]["Problem"] & {
            current: components["schemas"]["Draft"];
        };
        /**
         * @description Which text of an indicator: facts (what was found) or analysis (what follows from it)
         * @enum {string}
         */
        DraftField: "facts" | "analysis";
        /** @description The whole text as it is now. Refused where `expectedVersion` is no longer that of this draft */
        SaveDraft: {
            /** @description The version the change was made on; any other one now is answered with what the server holds */
            expectedVersion: number;
            text: string;
            /** @description The field was left or is idle: keep it in the history. Always so for a token; otherwise it settles after five minutes, or when another author writes */
            settle?: boolean;
        };
        /** @description Data of one server-sent event: what changed; read it again where your version is older. `field` comes with draft_changed only */
        AssessmentEvent: {
            /** @enum {string} */
            type: "indicator_changed" | "draft_changed" | "assessment_changed";
            /**
             * @description The indicator's code in its instrument
             * @example 12
             */
            indicatorCode: string | null;
            field?: components["schemas"]["DraftField"];
            /** @description Of the indicator, the draft or the assessment */
            version: number;
            actorName: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-09-30T08:15:00.000Z
             */
            at: string;
        };
        /** @description What this person has delegated and was delegated, newest first */
        OwnDelegations: {
            given: components["schemas"]["Delegation"][];
            received: components["schemas"]["Delegation"][];
        };
        /** @description Indicators of one round that somebody lets a colleague fill in for a time, on their behalf */
        Delegation: {
            /** Format: uuid */
            id: string;
            /** @description An institution where only its name is needed */
            institution: components["schemas"]["InstitutionRef"] & {
                timeZone: components["schemas"]["TimeZone"];
            };
            /** Format: uuid */
            assessmentId: string;
            year: number;
            edition: {
                id: string;
                revision: number;
            };
            indicatorCodes: string[];
            giverName: string;
            delegateName: string;
            /**
             * Format: uuid
             * @description null until the invitation is accepted
             */
            delegateId: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            validFrom: string;
            /**
             * Format: date-time
             * @description The first instant at which it gives nothing any more
             * @example 2022-01-03T00:00:00.000Z
             */
            validTo: string;
            /**
             * @description waiting: an invitation is open; invitation_over: nobody accepted it in time; lapsed: its giver no longer holds what it gives; helper_gone: the helper works there no more, or has become one who judges the institution; needs_second_factor: the giver’s role asks for one, and this session of the helper has proved none, or, for others, the helper has set none up
             * @enum {string}
             */
            state: "running" | "upcoming" | "waiting" | "invitation_over" | "lapsed" | "helper_gone" | "needs_second_factor" | "ended" | "withdrawn";
            /**
             * Format: date-time
             * @description When the helper accepted the invitation; null: not yet, or a colleague needed none
             * @example 2022-01-03T00:00:00.000Z
             */
            acceptedAt: string | null;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            withdrawnAt: string | null;
        };
        /** @description A colleague whom one can ask for help */
        Helper: {
            /** Format: uuid */
            personId: string;
            name: string;
            roles: components["schemas"]["Role"][];
            unitName: string | null;
        };
        /** @description A delegation as it was just given */
        GivenDelegation: components["schemas"]["Delegation"] & {
            /** @description Of the invitation link, shown this once; null: to a colleague, or it went by letter to the mailbox alone */
            token: string | null;
            /**
             * @description null: nobody was invited, or this installation sends no letters; failed: withdraw the delegation and give it anew
             * @enum {string|null}
             */
            letter: "sent" | "failed" | null;
        };
        /** @description To a colleague, or to an address: whoever has no role here is invited by a link, and it begins when they accept */
        NewDelegation: {
            indicatorCodes: string[];
            /**
             * Format: date-time
             * @description Now, when absent
             * @example 2022-01-03T00:00:00.000Z
             */
            validFrom?: string;
            /**
             * Format: date-time
             * @description An instant, ISO 8601 with its offset
             * @example 2022-01-03T00:00:00.000Z
             */
            validTo: string;
            to: {
                /** Format: uuid */
                personId: string;
            } | {
                name: string;
                /** Format: email */
                email: string;
            };
        };
        /** @description A file on its way in. It waits a day for its next piece, or for being used */
        Upload: {
            /** Format: uuid */
            id: string;
            fileName: string;
            announcedBytes: number;
            /** @description On the disk; the next piece goes on here */
            receivedBytes: number;
            isWhole: boolean;
        };
        /** @description A change made on an older version: `current` is what the server holds now, to merge with and try again */
        WrongOffset: components["schemas"]["Problem"] & {
            current: {
                /** @description How many bytes are here: go on from there */
                receivedBytes: number;
            };
        };
        /** @description Something offered as proof, as its newest revision says */
        Evidence: {
            /** Format: uuid */
            id: string;
            newest: components["schemas"]["EvidenceRevision"];
            /** @description Where it is offered now, in rounds that are in use */
            offers: components["schemas"]["EvidencePlace"][];
        };
        /** @description An item as it was described at one time */
        EvidenceRevision: {
            kind: components["schemas"]["DocumentKind"];
            /** @example Peraturan Wali Kota Contoh tentang Arsitektur SPBE */
            title: string;
            /**
             * @description As the document bears it
             * @example 12 Tahun 2024
             */
            number: string | null;
            /** @example Wali Kota Contoh */
            issuer: string | null;
            /**
             * @description The day that the document bears, not the day it came in
             * @example 2024-03-14
             */
            dated: string | null;
            /** @example 2024-03-14 */
            validFrom: string | null;
            /**
             * @description Null: until further notice
             * @example 2024-03-14
             */
            validTo: string | null;
            status: components["schemas"]["LegalStatus"];
            /**
             * @description `internal`: who reads evidence here. `restricted`: its authors and the viewers named
             * @enum {string}
             */
            confidentiality: "internal" | "restricted";
            /**
             * Format: uri
             * @description Where the proof is, if not in a file
             * @example https://jdih.kotacontoh.go.id/1
             */
            link: string | null;
            revision: number;
            viewerIds: string[];
            note: string;
            files: components["schemas"]["EvidenceFile"][];
            authorName: string;
            /**
             * Format: date-time
             * @description When it came in: never changes
             */
            receivedAt: string;
        };
        /**
         * @description What kind of evidence it is: the closed list that rules of instruments ask for
         * @enum {string}
         */
        DocumentKind: "activity_record" | "api_repository" | "application_architecture" | "application_record" | "architecture" | "architecture_metadata" | "asset_register" | "audit_plan" | "audit_report" | "budget_document" | "budget_proposal" | "business_process_map" | "circular" | "competency_assessment" | "consultation_record" | "contract" | "coordination_record" | "decree" | "feature_list" | "follow_up_record" | "guideline" | "helpdesk_record" | "incident_team_record" | "integration_record" | "integrity_pact" | "invitation" | "life_cycle_document" | "link" | "manual" | "minutes" | "operations_record" | "other" | "photo" | "policy" | "portal_record" | "practice_record" | "procedure" | "review_minutes" | "review_report" | "risk_register" | "roadmap" | "screenshot" | "service_catalogue" | "service_level_agreement" | "service_mall_record" | "standard" | "strategy" | "strengthening_record" | "survey_report" | "training_record" | "usage_record" | "video" | "work_programme";
        /**
         * @description `documented`: written and kept, but not enacted. `amended`: in force as changed by a later document. `unknown`: nobody has said
         * @enum {string}
         */
        LegalStatus: "draft" | "documented" | "enacted" | "amended" | "revoked" | "unknown";
        /** @description A file of a revision, known by the digest of its bytes */
        EvidenceFile: {
            position: number;
            sha256: string;
            fileName: string;
            bytes: number;
            /** @description What the bytes show, whatever their name says */
            mediaType: string;
            /**
             * @description `waiting`: not read yet. `timed_out`, `too_large`: reading was stopped at its limits. `failed`: the reader itself broke. Then a person must look. `not_read`: a film, or larger than 256 MB
             * @enum {string}
             */
            reading: "waiting" | "read" | "timed_out" | "too_large" | "failed" | "not_read";
            /**
             * @description How its pages can be looked at here; `nothing`: only the original can be saved
             * @enum {string}
             */
            shownAs: "picture" | "text" | "nothing";
            found: components["schemas"]["DocumentFindings"];
        };
        /** @description What Undagi found in a document by itself: findings, never a judgement */
        DocumentFindings: {
            /**
             * @description One of the closed list of docs/guides/memeriksa-dokumen.md
             * @example decree
             */
            kind: string;
            /**
             * @description For people, in Indonesian
             * @example Keputusan (SK)
             */
            kindName: string;
            /** @enum {string} */
            status: "draft" | "enacted" | "not_applicable" | "cannot_tell";
            number: string | null;
            year: number | null;
            date: string | null;
            subject: string | null;
            issuer: string | null;
            pages: number | null;
            /**
             * @description Whether there is text to be read
             * @example readable
             */
            text: string;
            issues: {
                code: string;
                message: string;
            }[];
            signatures: {
                signer: string | null;
                claimedTime: string | null;
                verdict: string;
            }[];
        } | null;
        /** @description For what an item is offered, and where in it to look */
        EvidencePlace: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            assessmentId: string;
            year: number;
            indicatorCode: string;
            criterionCode: string | null;
            article: string | null;
            page: number | null;
            atSeconds: number | null;
            why: string;
            authorName: string;
            /** Format: date-time */
            offeredAt: string;
        };
        /** @description Something to be kept as proof, as a person describes it */
        NewEvidence: {
            kind: components["schemas"]["DocumentKind"];
            /** @example Peraturan Wali Kota Contoh tentang Arsitektur SPBE */
            title: string;
            /**
             * @description As the document bears it
             * @example 12 Tahun 2024
             */
            number: string | null;
            /** @example Wali Kota Contoh */
            issuer: string | null;
            /**
             * @description The day that the document bears, not the day it came in
             * @example 2024-03-14
             */
            dated: string | null;
            /** @example 2024-03-14 */
            validFrom: string | null;
            /**
             * @description Null: until further notice
             * @example 2024-03-14
             */
            validTo: string | null;
            status: components["schemas"]["LegalStatus"];
            /**
             * @description `internal`: who reads evidence here. `restricted`: its authors and the viewers named
             * @enum {string}
             */
            confidentiality: "internal" | "restricted";
            /**
             * Format: uri
             * @description Where the proof is, if not in a file
             * @example https://jdih.kotacontoh.go.id/1
             */
            link: string | null;
            /** @description People who may see a restricted one */
            viewerIds: string[];
            /** @description What is new in this revision, or what to know */
            note: string;
            /** @description Files that have arrived, in their order */
            uploadIds: string[];
        };
        /** @description Something offered as proof, as its newest revision says */
        EvidenceHistory: components["schemas"]["Evidence"] & {
            /** @description The newest first */
            revisions: components["schemas"]["EvidenceRevision"][];
        };
        /** @description A change made on an older version: `current` is what the server holds now, to merge with and try again */
        StaleEvidence: components["schemas"]["Problem"] & {
            current: components["schemas"]["EvidenceHistory"];
        };
        /** @description What an item is from now on; what it was before stays */
        NewEvidenceRevision: {
            kind: components["schemas"]["DocumentKind"];
            /** @example Peraturan Wali Kota Contoh tentang Arsitektur SPBE */
            title: string;
            /**
             * @description As the document bears it
             * @example 12 Tahun 2024
             */
            number: string | null;
            /** @example Wali Kota Contoh */
            issuer: string | null;
            /**
             * @description The day that the document bears, not the day it came in
             * @example 2024-03-14
             */
            dated: string | null;
            /** @example 2024-03-14 */
            validFrom: string | null;
            /**
             * @description Null: until further notice
             * @example 2024-03-14
             */
            validTo: string | null;
            status: components["schemas"]["LegalStatus"];
            /**
             * @description `internal`: who reads evidence here. `restricted`: its authors and the viewers named
             * @enum {string}
             */
            confidentiality: "internal" | "restricted";
            /**
             * Format: uri
             * @description Where the proof is, if not in a file
             * @example https://jdih.kotacontoh.go.id/1
             */
            link: string | null;
            /** @description People who may see a restricted one */
            viewerIds: string[];
            /** @description What is new in this revision, or what to know */
            note: string;
            /** @description Files that have arrived, in their order */
            uploadIds: string[];
            /** @description The newest that was seen */
            expectedRevision: number;
            /** @description Files of the revision before that stay, by digest; they come first */
            keptFiles: string[];
        };
        /** @description What was read on one page of a document */
        EvidencePageText: {
            page: number;
            /** @description How many were read; null: none */
            pages: number | null;
            /** @description Null: nothing was read */
            text: string | null;
            /**
             * @description `waiting`: not read yet. `timed_out`, `too_large`: reading was stopped at its limits. `failed`: the reader itself broke. Then a person must look. `not_read`: a film, or larger than 256 MB
             * @enum {string}
             */
            reading: "waiting" | "read" | "timed_out" | "too_large" | "failed" | "not_read";
        };
        /** @description What is offered for an indicator, where in it to look, and why */
        OfferedEvidence: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            assessmentId: string;
            year: number;
            indicatorCode: string;
            criterionCode: string | null;
            article: string | null;
            page: number | null;
            atSeconds: number | null;
            why: string;
            authorName: string;
            /** Format: date-time */
            offeredAt: string;
            /** Format: uuid */
            itemId: string;
            evidence: components["schemas"]["EvidenceRevision"];
        };
        /** @description An item as proof of a criterion, and where in it to look */
        NewEvidenceOffer: {
            /** Format: uuid */
            itemId: string;
            /** @description Null: for the indicator as a whole */
            criterionCode: string | null;
            /** @example Pasal 4 ayat (2) */
            article: string | null;
            page: number | null;
            /** @description In a video */
            atSeconds: number | null;
            /** @description What it proves, in the words of who offers it */
            why: string;
        };
        /** @description What evidence proves of an indicator. Restricted documents count for everybody; who may not see one is told only that it is there */
        IndicatorFindings: {
            code: string;
            claimed: string | null;
            /** @description The level that evidence and decisions support */
            supported: number | null;
            /** @description The level if all that a person must look at turned out met */
            possible: number | null;
            claim: components["schemas"]["ClaimStand"];
            /** @description Criteria that the claimed level still lacks */
            missingForClaim: string[];
            missingForNext: string[];
            /** @description The lightest step towards the next level */
            nextCheapest: {
                criterion: string;
                /** @enum {string} */
                effort: "look" | "complete_file" | "hold_review" | "write_document" | "reach_units" | "build_service" | "enact_policy" | "outside_party";
                effortName: string;
            } | null;
            criteria: components["schemas"]["CriterionFinding"][];
            documents: components["schemas"]["FindingDocument"][];
            contradictions: components["schemas"]["FindingContradiction"][];
        };
        /**
         * @description The claimed value against the level that evidence supports; null: nothing to compare
         * @enum {string|null}
         */
        ClaimStand: "above" | "equal" | "below" | null;
        CriterionFinding: {
            code: string;
            outcome: components["schemas"]["FindingOutcome"];
            found: components["schemas"]["FindingOutcome"] & unknown;
            reasons: components["schemas"]["FindingReason"][];
            /** @description Worth knowing; they decide nothing */
            warnings: components["schemas"]["FindingReason"][];
            /** @description Ids of the documents that prove it */
            documents: string[];
            /** @description Digest of what was found: a decision names the one it saw */
            findings: string;
            decision: components["schemas"]["CriterionDecision"];
        };
        /**
         * @description What counts: a decision wins
         * @enum {string}
         */
        FindingOutcome: "fulfilled" | "not_fulfilled" | "person_must_look";
        FindingReason: {
            /** @example draft */
            code: string;
            /** @description In Indonesian: what is the matter with which document, and what to do */
            message: string;
            /** @description Ids from the list of documents */
            documents: string[];
        };
        /** @description What a person decided beside what was found */
        CriterionDecision: {
            /** Format: uuid */
            id: string;
            met: boolean;
            reason: string;
            authorName: string;
            authorRole: string;
            /** Format: date-time */
            decidedAt: string;
            foundThen: components["schemas"]["FindingOutcome"] & unknown;
            /** @description The finding, or the evidence it stands on, is no longer the one that was decided on */
            hasChanged: boolean;
        } | null;
        /** @description A document as it counts for the indicator */
        FindingDocument: {
            id: string;
            /**
             * Format: uuid
             * @description Null: restricted, and not for this person
             */
            itemId: string | null;
            title: string | null;
            /** @enum {string|null} */
            kind: "activity_record" | "api_repository" | "application_architecture" | "application_record" | "architecture" | "architecture_metadata" | "asset_register" | "audit_plan" | "audit_report" | "budget_document" | "budget_proposal" | "business_process_map" | "circular" | "competency_assessment" | "consultation_record" | "contract" | "coordination_record" | "decree" | "feature_list" | "follow_up_record" | "guideline" | "helpdesk_record" | "incident_team_record" | "integration_record" | "integrity_pact" | "invitation" | "life_cycle_document" | "link" | "manual" | "minutes" | "operations_record" | "other" | "photo" | "policy" | "portal_record" | "practice_record" | "procedure" | "review_minutes" | "review_report" | "risk_register" | "roadmap" | "screenshot" | "service_catalogue" | "service_level_agreement" | "service_mall_record" | "standard" | "strategy" | "strengthening_record" | "survey_report" | "training_record" | "usage_record" | "video" | "work_programme" | null;
            revision: number | null;
            /**
             * @description What a person says
             * @enum {string|null}
             */
            claimedStatus: "draft" | "documented" | "enacted" | "amended" | "revoked" | "unknown" | null;
            /**
             * @description What counts, after reading it
             * @enum {string|null}
             */
            status: "draft" | "documented" | "enacted" | "amended" | "revoked" | "unknown" | null;
            /**
             * @description `waiting`: a file of it is being read. `link`: there is no file
             * @enum {string|null}
             */
            reading: "waiting" | "read" | "failed" | "not_read" | "link" | null;
            /** @description Codes of criteria, or of the indicator */
            offeredFor: string[];
            /** @description It was replaced by a newer revision after it was offered: its passage may be another */
            revisedSinceOffered: boolean;
        };
        /** @description Where what a person says and what was found differ */
        FindingContradiction: {
            /** @enum {string} */
            code: "kind_differs" | "found_draft" | "found_enacted" | "files_disagree" | "revoked_mark" | "signature_broken" | "number_differs" | "date_differs" | "page_beyond";
            documentId: string;
            /** @description In Indonesian: what is claimed, what was found, what to do */
            message: string;
        };
        /** @description The supported level of an indicator beside the claimed one */
        IndicatorSupport: {
            code: string;
            claimed: string | null;
            supported: number | null;
            possible: number | null;
            claim: components["schemas"]["ClaimStand"];
            /** @description How many are offered for it */
            documents: number;
            /** @description How many of them are still being read */
            waiting: number;
            contradictions: number;
            decisions: number;
            /** @description Criteria at which a person must look */
            mustLook: number;
        };
        NewCriterionDecision: {
            met: boolean;
            /**
             * @description Why: at least ten letters
             * @example Pasal 4 memuat semuanya.
             */
            reason: string;
            /** @description `findings` of the criterion as it was seen */
            seenFindings: string;
            /**
             * Format: uuid
             * @description The decision that was seen; null: none
             */
            seenDecision: string | null;
        };
        /** @description Takes a decision back; what is found counts again */
        CriterionDecisionEnd: {
            reason: string;
            /** Format: uuid */
            seenDecision: string;
        };
        /** @description The published results of one year, in the order of the source */
        PublishedResults: {
            year: number;
            editionId: string | null;
            /** @description Where the figures were published; null without rows */
            source: string | null;
            rows: components["schemas"]["PublishedResult"][];
        };
        /** @description What the ministry published about one institution; null where the source prints nothing */
        PublishedResult: {
            /** @description The heading of the table it stands under */
            section: string | null;
            category: string | null;
            institutionName: string;
            /** @description Published values by group code, as printed */
            groups: {
                [key: string]: string | null;
            };
            /**
             * @description As printed
             * @example 3.12
             */
            index: string | null;
            predicate: string | null;
        };
        /** @description What the ministry published about one institution of the register in one year */
        PublishedOfInstitution: {
            year: number;
            editionId: string;
            /** @description Where the figures were published */
            source: string;
            /** @description As printed there */
            institutionName: string;
            /**
             * @description As printed
             * @example 3.75
             */
            index: string | null;
            predicate: string | null;
            groups: {
                code: string;
                name: string;
                value: string | null;
            }[];
        };
        /** @description The place of an institution in what the ministry published */
        Standing: {
            /** @description null: no published table is here */
            year: number | null;
            /** @description Years with a published table, latest first */
            years: number[];
            edition: components["schemas"]["EditionRef"] | null;
            source: string | null;
            /** @description Its name in the official register; null: not linked to it */
            officialName: string | null;
            row: components["schemas"]["OwnPublishedRow"] | null;
            scopes: components["schemas"]["StandingScope"][];
            published: components["schemas"]["PublishedYear"][];
        };
        /** @description What was published about this institution in the year */
        OwnPublishedRow: {
            /** @description As printed */
            institutionName: string;
            /** @description Published values by group code */
            groups: {
                [key: string]: string | null;
            };
            index: string | null;
            predicate: string | null;
            /** @description Where it matters whether the exact or the rounded index decides; else empty */
            possiblePredicates: string[];
        };
        /** @description The institutions that one is compared with */
        StandingScope: {
            /** @enum {string} */
            kind: "national" | "province" | "category";
            /** @description Name of the province, or the category */
            name: string | null;
            rows: number;
            /** @description Rows without a printed index */
            unranked: number;
            figures: components["schemas"]["StandingFigure"][];
            steps: components["schemas"]["IndexStep"][];
            neighbours: components["schemas"]["StandingNeighbour"][];
        };
        /** @description One published figure and its place */
        StandingFigure: {
            /** @description Code of the group; of the whole tree for the index */
            code: string;
            value: string | null;
            /** @description null: nothing printed, so not ranked */
            place: components["schemas"]["Place"] | null;
        };
        /** @description Where a printed value stands among the others */
        Place: {
            /** @description 1 is the highest; equal values share a rank */
            rank: number;
            /** @description How many have a value at all */
            ranked: number;
            /** @description How many have exactly this value, itself included */
            equal: number;
            below: number;
            /**
             * @description Share of those below, in per cent
             * @example 66.7
             */
            belowPercent: string;
        };
        /** @description How many indices lie from one value up to, not including, the next */
        IndexStep: {
            from: string;
            to: string;
            count: number;
        };
        /** @description An institution ranked close by */
        StandingNeighbour: {
            rank: number;
            institutionName: string;
            index: string | null;
            predicate: string | null;
            own: boolean;
        };
        /** @description The published result of this institution in one year */
        PublishedYear: {
            year: number;
            edition: components["schemas"]["EditionRef"] | null;
            institutionName: string;
            index: string | null;
            predicate: string | null;
            source: string;
        };
        /** @description A whole published table, in the order of its source */
        RankedTable: {
            /** @description null: no published table is here */
            year: number | null;
            /** @description Years with a published table, latest first */
            years: number[];
            edition: components["schemas"]["EditionRef"] | null;
            source: string | null;
            rows: components["schemas"]["RankedRow"][];
        };
        /** @description A row of the published table with its rank */
        RankedRow: {
            /** @description As printed */
            institutionName: string;
            /** @description Published values by group code */
            groups: {
                [key: string]: string | null;
            };
            index: string | null;
            predicate: string | null;
            /** @description Where it matters whether the exact or the rounded index decides; else empty */
            possiblePredicates: string[];
            id: number;
            /** @description Among all rows; null without an index */
            rank: number | null;
            /** @description kementerian, lembaga, provinsi, kabupaten, kota */
            category: string | null;
            /** @description Name of the province it lies in */
            province: string | null;
            own: boolean;
        };
        /** @description The backups of this installation, the newest first */
        Backups: {
            schedule: components["schemas"]["BackupSchedule"];
            health: components["schemas"]["BackupHealth"];
            /** @description By whose clock this installation counts its nights */
            timeZone: string;
            /** @description On the server; what `--data` is given for a restoration */
            dataFolder: string;
            /** @description The data stand in a PostgreSQL server behind DATABASE_URL */
            ownServer: boolean;
            runs: components["schemas"]["BackupRun"][];
        };
        /** @description null: switched off (`--no-backup`) */
        BackupSchedule: {
            /** @example 02:00 */
            timeOfDay: string;
            /** @example Asia/Makassar */
            timeZone: string;
            /** Format: date-time */
            nextAt: string;
            /**
             * @description On the server
             * @example /var/lib/undagi/backups
             */
            folder: string;
        } | null;
        /** @description Whether what would be needed after a loss is there */
        BackupHealth: {
            /**
             * @description `none`: no good one yet; `old`: the last good one is older than two days; `failed`: the last try failed
             * @enum {string}
             */
            state: "fresh" | "old" | "failed" | "none";
            /** @description Days on the calendar since the last good one */
            daysAgo: number | null;
            /** Format: date-time */
            lastSuccessAt: string | null;
        };
        /** @description A backup that was tried */
        BackupRun: {
            /** Format: uuid */
            id: string;
            /**
             * @description By the clock, by a person on the page, or by `undagi backup`
             * @enum {string}
             */
            kind: "scheduled" | "requested" | "command";
            /** @description Of a person of the reader’s institutions; null for everybody else, and where nobody asked */
            requestedByName: string | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** @enum {string} */
            outcome: "running" | "succeeded" | "failed";
            /**
             * @description On the server
             * @example /var/lib/undagi/backups/undagi-2026-11-26-020000.undagi
             */
            file: string;
            bytes: number | null;
            /** @description What went wrong, in words for people */
            error: string | null;
        };
        /** @description A page of the log of an institution */
        AuditEntries: {
            /** @description The newest first */
            entries: components["schemas"]["AuditEntry"][];
            /** @description `before` of the next page; null: this is the last */
            next: number | null;
        };
        /** @description One thing that was done, seen or refused, and who stood behind it */
        AuditEntry: {
            number: number;
            /** @description In the sealed chain; null: sealed within seconds */
            position: number | null;
            /** Format: date-time */
            at: string;
            /**
             * @description The operationId of what was asked; `operator.…`: a command on the server; `server.…`: what the server did by itself, such as putting a text into the history in its author’s name
             * @example rateIndicator
             */
            operation: string;
            /** @enum {string} */
            outcome: "done" | "refused";
            requestId: string | null;
            /** @description Who and what were erased by law; that it happened stays */
            erased: boolean;
            actor: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            onBehalfOf: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** @description From where */
            address: string | null;
            /** @description The parameters of the request’s address */
            subject: {
                [key: string]: string;
            };
            /** @description Why it was refused */
            code: string | null;
            /** @description By kind: `actions`, `changes`, `members`, `invitations`, `unitChanges`, `openedRounds`, `withdrawnRounds`, `uploads`, `suggestions`; `apiTokens`: with which token a program came */
            notes: {
                [key: string]: {
                    [key: string]: string | number | null | string[];
                }[];
            };
            /** @description Of the round that it is about */
            year: number | null;
            /** @description What a rating said before and says now, read from the actions that the entry refers to */
            rated: {
                before: string | null;
                value: string | null;
            } | null;
        };
        /** @description Somebody who stands in the log */
        AuditPerson: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description What applying an import would do, row by row */
        ImportPreview: {
            import: components["schemas"]["Import"];
            /** @description A digest of everything below; applying sends it back and is refused when it no longer holds */
            preview: string;
            /** @description What a person should know about the file */
            notices: string[];
            /** @description Institutions that rows of ratings may be about; empty for published results */
            choosable: {
                id: string;
                name: string;
            }[];
            /** @description Years without a round, with a proposal for each */
            openings: (components["schemas"]["RoundOpening"] & {
                institutions: number;
            })[];
            rows: components["schemas"]["ImportRow"][];
        };
        /** @description One table that was brought in, and what became of it */
        Import: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ImportKind"];
            state: components["schemas"]["ImportState"];
            fileName: string;
            edition: {
                id: string;
                revision: number;
                shortName: string;
            };
            /** @description Rows of the file */
            rows: number;
            uploadedByName: string;
            /** Format: date-time */
            uploadedAt: string;
            appliedByName: string | null;
            /** Format: date-time */
            appliedAt: string | null;
            undoneByName: string | null;
            /** Format: date-time */
            undoneAt: string | null;
            /** @description What applying did; null: not applied */
            counts: {
                /** @description Rows of the file that changed something */
                rows: number;
                /** @description Ratings written, or published rows */
                values: number;
                openedRounds: number;
            } | null;
            /** @description Whether this person uploaded it, and so may see its rows */
            isMine: boolean;
        };
        /**
         * @description Nilai indikator (the files that `undagi score` reads), or hasil terbitan (those of `undagi audit-table`)
         * @enum {string}
         */
        ImportKind: "ratings" | "published_results";
        /**
         * @description Uploaded and not applied yet, applied, applied and taken back, thrown away
         * @enum {string}
         */
        ImportState: "previewed" | "applied" | "undone" | "discarded";
        /** @description A round that the import opens for everyone who has rows of that year */
        RoundOpening: {
            year: number;
            name: string;
            kind: components["schemas"]["RoundKind"];
            /**
             * Format: date
             * @description Ages of policies and audits count to this day
             */
            assessmentDate: string;
        };
        /** @description One row of the file against what stands now */
        ImportRow: {
            /** @description Row of the file as a person counts it */
            line: number;
            /** @description The institution as the file writes it */
            name: string;
            year: number;
            status: components["schemas"]["ImportRowStatus"];
            /** @description The institution it is about */
            to: {
                id: string;
                name: string;
            } | null;
            /** @description Whom an undecided row may be about */
            candidates: {
                id: string;
                name: string;
            }[];
            differences: {
                field: string;
                before: string | null;
                after: string | null;
            }[];
            /** @description Values of the row that stand already */
            unchanged: number;
            /** @description What a person should know about the row, in Indonesian */
            notes: string[];
        };
        /**
         * @description What applying does with a row. undecided, other_edition, clash and not_assessor must be settled first; not_yours and left_out are passed over
         * @enum {string}
         */
        ImportRowStatus: "adds" | "changes" | "same" | "undecided" | "left_out" | "not_yours" | "other_edition" | "clash" | "not_assessor";
        /** @description What a person decided about rows; others keep what was decided before */
        ImportChoices: {
            /** @description Which institution a row is about (its id, or the id in the official register); null: pass over it */
            choices: {
                line: number;
                to: string | null;
            }[];
        };
        /** @description A change made on an older version: `current` is what the server holds now, to merge with and try again */
        ChangedSincePreview: components["schemas"]["Problem"] & {
            current: components["schemas"]["ImportPreview"];
        };
        /** @description The preview that was seen, and the rounds to open as confirmed */
        ImportApplication: {
            expectedPreview: string;
            openings: {
                year: number;
                name: string;
                kind: components["schemas"]["RoundKind"];
                /**
                 * Format: date
                 * @description Ages of policies and audits count to this day
                 */
                assessmentDate: string;
            }[];
        };
        /** @description What undoing an import would do */
        ImportUndoPreview: {
            /** @description Undoing sends it back and is refused when it no longer holds */
            preview: string;
            /** @description Ratings that go back to what stood before */
            restores: number;
            /** @description Published rows that go */
            removes: number;
            /** @description Rounds that the import opened and nobody has worked in since */
            withdraws: {
                institution: {
                    id: string;
                    name: string;
                };
                year: number;
            }[];
            /** @description Ratings that somebody changed later: they stay */
            keeps: {
                institution: {
                    id: string;
                    name: string;
                };
                year: number;
                code: string;
                value: string | null;
                byName: string;
                /** Format: date-time */
                at: string;
            }[];
        };
        /** @description A change made on an older version: `current` is what the server holds now, to merge with and try again */
        UndoChanged: components["schemas"]["Problem"] & {
            current: components["schemas"]["ImportUndoPreview"];
        };
        /** @description The preview of the undoing that was seen */
        ImportUndo: {
            expectedPreview: string;
        };
        /** @description Whether this installation still waits for its first institution */
        SetupState: {
            needed: boolean;
        };
        /** @description What one can choose from while setting up */
        SetupOptions: {
            /** @description The latest in force first */
            editions: {
                id: string;
                revision: number;
                shortName: string;
                indicators: number;
                inForce: {
                    from: string | null;
                    to: string | null;
                    /** @description False: concluded, not read in the text itself */
                    certain: boolean;
                    /** @description Title of the regulation, and where in it */
                    source: string;
                };
            }[];
            unitTemplates: {
                /** @enum {string} */
                category: "kementerian" | "lembaga" | "provinsi" | "kabupaten" | "kota";
                units: {
                    name: string;
                    shortName: string;
                }[];
            }[];
        };
        /** @description Proof that somebody can read the files of the server */
        SetupCode: {
            /** @description The one-time code in the data folder of the server */
            code: string;
        };
        /** @description An institution of the register with its published results, the latest first */
        SetupFound: {
            institution: components["schemas"]["OfficialInstitution"];
            published: components["schemas"]["PublishedOfInstitution"][];
        };
        /** @description A search in the official register before anybody can sign in */
        SetupSearch: {
            /** @description The one-time code in the data folder of the server */
            code: string;
            search: string;
        };
        /** @description Everything that founds an installation; all of it is made, or nothing */
        SetupAnswers: {
            /** @description The one-time code in the data folder of the server */
            code: string;
            /** @description One of the register, or one that is not in it */
            institution: {
                officialId: string;
                timeZone: components["schemas"]["TimeZone"];
            } | {
                name: string;
                /** @enum {string} */
                category: "kementerian" | "lembaga" | "provinsi" | "kabupaten" | "kota";
                timeZone: components["schemas"]["TimeZone"];
            };
            administrator: {
                name: string;
                /** Format: email */
                email: string;
                /** @description From 12 to 128 characters, none of which is ever cut off, and hard to guess */
                password: string;
            };
            units: {
                name: string;
                shortName: string;
            }[];
            round: components["schemas"]["NewRound"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address. */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They can */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.not_ready`: Undagi belum siap: basis datanya sedang diperbarui atau tidak dapat dihubungi.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Signed in; the session cookie is set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The password was right, and a second factor is asked for */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondStep"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.wrong_credentials`: Surel atau kata sandi tidak cocok.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDoor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the sign-in page says */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Door"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proveSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactor"];
            };
        };
        responses: {
            /** @description Signed in; the session cookie is set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.ticket_not_valid`: Langkah ini sudah lewat waktunya atau sudah dipakai. Mulailah lagi dari awal.
             *
             *     `session.wrong_code`: Kode tidak cocok, sudah dipakai, atau sudah lewat waktunya.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketHolder"];
            };
        };
        responses: {
            /** @description The secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpOffer"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.second_factor_exists`: Aplikasi kode sudah terpasang untuk akun ini. Lepaskan dahulu sebelum memasang yang baru. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.ticket_not_valid`: Langkah ini sudah lewat waktunya atau sudah dipakai. Mulailah lagi dari awal.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactor"];
            };
        };
        responses: {
            /** @description Signed in; the recovery codes are shown this once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolledSession"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.second_factor_exists`: Aplikasi kode sudah terpasang untuk akun ini. Lepaskan dahulu sebelum memasang yang baru. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.ticket_not_valid`: Langkah ini sudah lewat waktunya atau sudah dipakai. Mulailah lagi dari awal.
             *
             *     `session.wrong_code`: Kode tidak cocok, sudah dipakai, atau sudah lewat waktunya.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptions"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signInWithPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyProof"];
            };
        };
        responses: {
            /** @description Signed in; the session cookie is set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.passkey_refused`: Kunci sandi ini tidak dapat diterima di sini.
             *
             *     `session.ticket_not_valid`: Langkah ini sudah lewat waktunya atau sudah dipakai. Mulailah lagi dari awal.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccountSecurity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factors */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSecurity"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Changed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.weak_password`: Kata sandi ini belum cukup kuat.
             *
             *     `session.wrong_password`: Kata sandi Anda yang sekarang tidak cocok.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSession"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordProof"];
            };
        };
        responses: {
            /** @description The secret, which counts once its first code has come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpOffer"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.second_factor_exists`: Aplikasi kode sudah terpasang untuk akun ini. Lepaskan dahulu sebelum memasang yang baru. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.wrong_password`: Kata sandi Anda yang sekarang tidak cocok.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmOwnSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeProof"];
            };
        };
        responses: {
            /** @description The recovery codes, shown this once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.second_factor_exists`: Aplikasi kode sudah terpasang untuk akun ini. Lepaskan dahulu sebelum memasang yang baru. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.wrong_code`: Kode tidak cocok, sudah dipakai, atau sudah lewat waktunya.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordProof"];
            };
        };
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.wrong_password`: Kata sandi Anda yang sekarang tidak cocok.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordProof"];
            };
        };
        responses: {
            /** @description The recovery codes, shown this once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.second_factor_missing`: Aplikasi kode belum terpasang untuk akun ini. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.wrong_password`: Kata sandi Anda yang sekarang tidak cocok.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyRequest"];
            };
        };
        responses: {
            /** @description The challenge */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreation"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.wrong_password`: Kata sandi Anda yang sekarang tidak cocok.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskey"];
            };
        };
        responses: {
            /** @description Kept */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.passkey_refused`: Kunci sandi ini tidak dapat diterima di sini.
             *
             *     `session.ticket_not_valid`: Langkah ini sudah lewat waktunya atau sudah dipakai. Mulailah lagi dari awal.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordProof"];
            };
        };
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.wrong_password`: Kata sandi Anda yang sekarang tidak cocok.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInstitutionSecurity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The roles that ask for a second factor, and who has one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionSecurity"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requireSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequiredRoles"];
            };
        };
        responses: {
            /** @description Holds from the next sign-in on */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken off */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `session.factor_not_releasable`: Langkah kedua orang ini tidak dapat Anda lepas: ia bukan anggota di sini, atau juga bekerja di instansi lain.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIdentityProviders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, without their secrets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProviders"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIdentityProvider"];
            };
        };
        responses: {
            /** @description Registered */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `identity_providers.exists`: Penyedia akun dengan alamat ini sudah didaftarkan. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `identity_providers.unusable`: Penyedia akun ini tidak dapat dipakai: tidak terjangkau, bukan https, atau bukan yang disebutnya sendiri.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.wrong_password`: Kata sandi Anda yang sekarang tidak cocok.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeIdentityProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                providerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `identity_providers.not_found`: Penyedia akun ini tidak ada di sini.
             *
             *     `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIdentityProviderNames: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Their names */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProviderNames"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityStart"];
            };
        };
        responses: {
            /** @description The cookie by which the browser is recognised on its return is set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityAddress"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.identity_refused`: Akun instansi tidak dapat diterima. Mulailah lagi dari halaman masuk.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityAnswer"];
            };
        };
        responses: {
            /** @description Signed in; the session cookie is set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description There is no session yet */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondStep"] | components["schemas"]["UnlinkedIdentity"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `session.identity_elsewhere`: Akun instansi hanya membuka akun yang bekerja di instansi itu saja. Masuklah dengan surel dan kata sandi Anda.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.identity_refused`: Akun instansi tidak dapat diterima. Mulailah lagi dari halaman masuk.
             *
             *     `session.ticket_not_valid`: Langkah ini sudah lewat waktunya atau sudah dipakai. Mulailah lagi dari awal.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLinkedIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkedIdentity"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketHolder"];
            };
        };
        responses: {
            /** @description Linked: from now on it opens this account */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `session.identity_elsewhere`: Akun instansi hanya membuka akun yang bekerja di instansi itu saja. Masuklah dengan surel dan kata sandi Anda.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.identity_taken`: Akun instansi ini sudah tersambung ke akun lain, atau akun Anda sudah mempunyai sambungan ke penyedia ini. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.ticket_not_valid`: Langkah ini sudah lewat waktunya atau sudah dipakai. Mulailah lagi dari awal.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlinkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                providerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordProof"];
            };
        };
        responses: {
            /** @description Unlinked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.wrong_password`: Kata sandi Anda yang sekarang tidak cocok.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForNewPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgottenPassword"];
            };
        };
        responses: {
            /** @description Where there is an account, a letter is on its way */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `session.no_letters`: Undagi ini belum dapat mengirim surel. Hubungi pengelola servernya. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeNewPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordByLink"];
            };
        };
        responses: {
            /** @description It holds from now on; sign in with it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.reset_link_not_valid`: Tautan ini sudah lewat waktunya atau sudah dipakai. Mintalah yang baru.
             *
             *     `session.weak_password`: Kata sandi ini belum cukup kuat.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInstitutions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Institutions by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Institution"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeInstitution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstitutionChange"];
            };
        };
        responses: {
            /** @description The institution as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Institution"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.stale_version`: Rekan Anda sudah mengubah data instansi ini. Lihat isi terbarunya sebelum menyimpan. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleInstitution"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.unknown_official`: Instansi yang dipilih tidak ada dalam daftar resmi.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfficialIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity, or null where it is not known */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialIdentity"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Units by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnit"];
            };
        };
        responses: {
            /** @description The unit */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `units.name_taken`: Sudah ada unit kerja aktif dengan nama itu. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnitRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Units by name, changes newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitRegister"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnitChange"];
            };
        };
        responses: {
            /** @description The register with the change */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitRegister"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `units.already_ended`: Unit kerja ini sudah berakhir.
             *
             *     `units.already_undone`: Perubahan ini sudah dibatalkan.
             *
             *     `units.in_use`: Unit kerja ini dipakai sebuah peran atau undangan, jadi pencatatannya tidak dapat dibatalkan.
             *
             *     `units.later_changes`: Ada perubahan sesudahnya atas unit kerja yang sama. Batalkan yang itu dahulu.
             *
             *     `units.name_taken`: Sudah ada unit kerja aktif dengan nama itu.
             *
             *     `units.not_undoable`: Unit kerja yang sudah ada sebelum riwayat dicatat tidak dapat dibatalkan pencatatannya.
             *
             *     `units.still_active`: Unit kerja ini masih aktif.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `units.day_not_possible`: Tanggal berlaku harus paling lambat hari ini dan tidak mendahului perubahan unit yang sudah tercatat.
             *
             *     `units.merge_incomplete`: Penggabungan memerlukan sedikitnya dua unit kerja yang berbeda.
             *
             *     `units.nothing_renamed`: Nama dan singkatan unit kerja ini sudah seperti itu.
             *
             *     `units.unknown_change`: Perubahan yang dimaksud tidak ada dalam riwayat unit kerja.
             *
             *     `units.unknown_unit`: Unit kerja yang dimaksud tidak ada di instansi ini.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People by name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description The person with all memberships here */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `people.invitation_required`: Alamat ini sudah mempunyai akun di luar instansi Anda. Undang orangnya dengan tautan.
             *
             *     `people.membership_exists`: Orang ini sudah memegang peran itu di instansi Anda.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.weak_password`: Kata sandi ini belum cukup kuat.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended and stays in the list with its dates; one that had not begun is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `people.membership_not_found`: Keanggotaan ini tidak ada, atau sudah berakhir.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `people.last_administrator`: Ini administrator terakhir. Tunjuk administrator lain dahulu. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person with all memberships here; the ended one stays as it was */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `people.membership_not_found`: Keanggotaan ini tidak ada, atau sudah berakhir.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `people.end_required`: Peran dari luar instansi harus punya tanggal akhir. Undang orangnya lagi dengan masa yang baru.
             *
             *     `people.membership_exists`: Orang ini sudah memegang peran itu di instansi Anda.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnApiTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tokens without their secrets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnApiTokens"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiToken"];
            };
        };
        responses: {
            /** @description The token with its secret, shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedApiToken"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many`: Anda sudah mempunyai 20 token API yang masih berlaku di instansi ini. Cabut yang tidak dipakai lagi. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.scope_not_held`: Token tidak dapat memberi lebih daripada yang boleh Anda lakukan sendiri di instansi ini.
             *
             *     `api_tokens.valid_too_long`: Masa berlaku itu lebih lama daripada yang dibolehkan instansi ini.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.wrong_password`: Kata sandi Anda yang sekarang tidak cocok.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.too_many_attempts`: Terlalu banyak percobaan masuk. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeOwnApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked; it stays in the list */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.not_found`: Token API ini tidak ada, atau sudah dicabut.
             *
             *     `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiTokens: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tokens without their secrets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokens"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApiToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked; it stays in the list */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.not_found`: Token API ini tidak ada, atau sudah dicabut.
             *
             *     `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeApiTokenSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiTokenSettings"];
            };
        };
        responses: {
            /** @description Holds for tokens that are made from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiTokenSettings"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOwnSharedAccountFindings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSharedAccountFinding"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerSharedAccountFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharedAccountAnswer"];
            };
        };
        responses: {
            /** @description Answered; administrators see it now */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSharedAccountFinding"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `shared_accounts.not_found`: Tanda ini tidak ada, atau bukan untuk Anda. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `shared_accounts.answered`: Tanda ini sudah dijawab atau sudah ditutup. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSharedAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Settings and findings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedAccounts"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeSharedAccountFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                findingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharedAccountClosing"];
            };
        };
        responses: {
            /** @description Closed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedAccountFinding"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `shared_accounts.not_found`: Tanda ini tidak ada, atau bukan untuk Anda.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `shared_accounts.answered`: Tanda ini sudah dijawab atau sudah ditutup. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSharedAccountSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharedAccountSettings"];
            };
        };
        responses: {
            /** @description They hold from the next look on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedAccountSettings"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invitations without their links */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            /** @description The invitation with its link, shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvitation"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invitations.refused`: Belum ada yang diundang: ada yang perlu diperbaiki.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewInvitationList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationList"];
            };
        };
        responses: {
            /** @description Row by row; nothing has been done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationListPreview"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationList"];
            };
        };
        responses: {
            /** @description In the order of the list, with links shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvitation"][];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invitations.refused`: Belum ada yang diundang: ada yang perlu diperbaiki.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked; it stays in the list */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `invitations.not_found`: Undangan ini tidak ada, sudah diterima, atau sudah dicabut.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation with its new link, shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvitation"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `invitations.not_found`: Undangan ini tidak ada, sudah diterima, atau sudah dicabut.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invitations.refused`: Belum ada yang diundang: ada yang perlu diperbaiki.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInvitationLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationToken"];
            };
        };
        responses: {
            /** @description The invitation behind the link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationLink"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invitations.link_not_valid`: Tautan undangan ini tidak berlaku. Mintalah tautan baru kepada yang mengundang Anda. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invitations.too_many_attempts`: Terlalu banyak tautan yang salah. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Acceptance"];
            };
        };
        responses: {
            /** @description The session with the new memberships; a new account is signed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The account is made, and its role asks for a second factor */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondStep"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invitations.other_address`: Undangan ini untuk alamat surel lain. Keluar, lalu masuk dengan alamat yang diundang, atau mintalah undangan untuk alamat Anda.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invitations.link_not_valid`: Tautan undangan ini tidak berlaku. Mintalah tautan baru kepada yang mengundang Anda. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invitations.accepted`: Undangan ini sudah diterima. Masuklah dengan surel dan kata sandi Anda.
             *
             *     `invitations.account_exists`: Alamat ini sudah mempunyai akun. Masuklah dengan kata sandinya, lalu terima undangan ini.
             *
             *     `invitations.expired`: Masa berlaku undangan ini sudah lewat. Mintalah tautan baru kepada yang mengundang Anda.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `session.weak_password`: Kata sandi ini belum cukup kuat.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invitations.too_many_attempts`: Terlalu banyak tautan yang salah. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rounds by year */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRound"];
            };
        };
        responses: {
            /** @description The round and its assessment */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedRound"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rounds.exists`: Periode penilaian untuk tahun itu sudah ada. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.target_off_scale`: Target ini di luar skala instrumen.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `rounds.unknown_edition`: Edisi instrumen yang dipilih tidak ada di server ini.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOverview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its name in addresses of pages */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rounds ascending by year */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRoundRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rounds as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRegister"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundChange"];
            };
        };
        responses: {
            /** @description The rounds as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRegister"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `rounds.not_found`: Putaran ini tidak ada di instansi Anda.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `rounds.stale_version`: Rekan Anda sudah mengubah putaran ini. Lihat isi terbarunya sebelum menyimpan.
             *
             *     `rounds.withdrawn`: Putaran ini sudah ditarik. Pulihkan dahulu sebelum mengubahnya.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleRound"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.target_off_scale`: Target ini di luar skala instrumen.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rounds as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRegister"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `rounds.not_found`: Putaran ini tidak ada di instansi Anda.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rounds as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRegister"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `rounds.not_found`: Putaran ini tidak ada di instansi Anda.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rounds.exists`: Periode penilaian untuk tahun itu sudah ada. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewEditionMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would change */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionMovePreview"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `rounds.not_found`: Putaran ini tidak ada di instansi Anda.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `rounds.newest_revision`: Putaran ini sudah memakai revisi instrumen yang terbaru.
             *
             *     `rounds.withdrawn`: Putaran ini sudah ditarik. Pulihkan dahulu sebelum mengubahnya.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRound"];
            };
        };
        responses: {
            /** @description The rounds as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRegister"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `rounds.not_found`: Putaran ini tidak ada di instansi Anda.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `rounds.changed_since_preview`: Ada yang berubah sejak pratinjau dibuat. Periksa pratinjau yang baru, lalu pindahkan lagi.
             *
             *     `rounds.newest_revision`: Putaran ini sudah memakai revisi instrumen yang terbaru.
             *
             *     `rounds.withdrawn`: Putaran ini sudah ditarik. Pulihkan dahulu sebelum mengubahnya.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoEditionMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                roundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rounds as they are now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundRegister"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `rounds.not_found`: Putaran ini tidak ada di instansi Anda.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `rounds.move_settled`: Tidak ada perpindahan revisi yang masih dapat dibatalkan di putaran ini.
             *
             *     `rounds.withdrawn`: Putaran ini sudah ditarik. Pulihkan dahulu sebelum mengubahnya.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInstruments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Editions by id and revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionRef"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInstrument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                revision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The edition */
            200: {
                headers: {
                    /** @description sha256 of the edition */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Instrument"];
                };
            };
            /** @description Unchanged, as always */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `instruments.not_found`: Edisi instrumen ini tidak ada. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInstrumentSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentSuggestion"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggestInstrumentCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInstrumentSuggestion"];
            };
        };
        responses: {
            /** @description The suggestion */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentSuggestion"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `instruments.not_found`: Edisi instrumen ini tidak ada.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `instrument_suggestions.spot_not_found`: Bagian yang diusulkan perbaikannya tidak ada dalam edisi itu.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawInstrumentSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                suggestionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The suggestion, withdrawn */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentSuggestion"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `instrument_suggestions.author_required`: Hanya pengusulnya yang dapat menarik usulan ini.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `instrument_suggestions.not_found`: Usulan ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `instrument_suggestions.settled`: Usulan ini sudah ditarik atau sudah diputuskan. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideInstrumentSuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                suggestionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstrumentSuggestionDecision"];
            };
        };
        responses: {
            /** @description The suggestion with the decision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstrumentSuggestion"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `instrument_suggestions.not_found`: Usulan ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `instrument_suggestions.settled`: Usulan ini sudah ditarik atau sudah diputuskan. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreResult"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTarget"];
            };
        };
        responses: {
            /** @description The assessment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessments.stale_version`: Rekan Anda sudah mengubah isian ini. Lihat isi terbarunya sebelum menyimpan. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleAssessment"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.target_off_scale`: Target ini di luar skala instrumen.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                /** @description The indicator's code in its instrument */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicator */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorDetail"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.indicator_not_found`: Indikator ini tidak ada dalam instrumen penilaian ini.
             *
             *     `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rateIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                /** @description The indicator's code in its instrument */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rate"];
            };
        };
        responses: {
            /** @description The indicator as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorDetail"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.assessor_required`: Hanya asesor internal instansi ini yang dapat mengisi penilaian.
             *
             *     `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.indicator_not_found`: Indikator ini tidak ada dalam instrumen penilaian ini.
             *
             *     `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessments.stale_version`: Rekan Anda sudah mengubah isian ini. Lihat isi terbarunya sebelum menyimpan. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleIndicator"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.reason_required`: Nilai ini berbeda dari tingkat yang didukung kriteria. Tuliskan alasannya.
             *
             *     `assessments.value_out_of_scale`: Nilai ini tidak ada pada skala instrumen.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgeCriteria: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                /** @description The indicator's code in its instrument */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeCriteria"];
            };
        };
        responses: {
            /** @description The indicator as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorDetail"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.assessor_required`: Hanya asesor internal instansi ini yang dapat mengisi penilaian.
             *
             *     `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.indicator_not_found`: Indikator ini tidak ada dalam instrumen penilaian ini.
             *
             *     `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessments.stale_version`: Rekan Anda sudah mengubah isian ini. Lihat isi terbarunya sebelum menyimpan. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleIndicator"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.unknown_criterion`: Ada kriteria yang tidak dikenal pada indikator ini.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                /** @description The indicator's code in its instrument */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Actions, newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.indicator_not_found`: Indikator ini tidak ada dalam instrumen penilaian ini.
             *
             *     `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                /** @description The indicator's code in its instrument */
                code: string;
                /** @description Which text of an indicator: facts (what was found) or analysis (what follows from it) */
                field: components["schemas"]["DraftField"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraft"];
            };
        };
        responses: {
            /** @description The draft as kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.assessor_required`: Hanya asesor internal instansi ini yang dapat mengisi penilaian.
             *
             *     `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.indicator_not_found`: Indikator ini tidak ada dalam instrumen penilaian ini.
             *
             *     `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessments.stale_version`: Rekan Anda sudah mengubah isian ini. Lihat isi terbarunya sebelum menyimpan. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleDraft"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: {
                "last-event-id"?: string;
            };
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events; `data` is an AssessmentEvent */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["AssessmentEvent"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDelegations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both, the newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnDelegations"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHelpers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Helper"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.assessor_required`: Hanya asesor internal instansi ini yang dapat mengisi penilaian.
             *
             *     `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delegateIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDelegation"];
            };
        };
        responses: {
            /** @description Given; with the link where somebody is invited */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenDelegation"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.assessor_required`: Hanya asesor internal instansi ini yang dapat mengisi penilaian.
             *
             *     `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `delegations.refused`: Belum ada yang didelegasikan: ada yang perlu diperbaiki.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInstitutionDelegations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delegation"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Withdrawn; it stays in the list */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `delegations.not_found`: Pendelegasian ini tidak ada, sudah dicabut, atau bukan dari Anda. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the protocol */
                "tus-resumable"?: string;
                /** @description How many bytes the whole file has */
                "upload-length": string;
                /** @description `filename` and its value in base64, as tus has it */
                "upload-metadata": string;
            };
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to send it: also in Location */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `uploads.unknown_protocol`: Unggahan memakai protokol tus versi 1.0.0. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `uploads.too_large`: Berkas lebih besar dari 2 GB. Perkecil video, atau simpan di tempat lain dan sertakan tautannya. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `uploads.empty_file`: Berkas ini kosong (0 byte). Periksa berkasnya, lalu pilih lagi.
             *
             *     `uploads.nameless_file`: Nama berkas tidak terbaca. Ganti namanya dengan huruf dan angka, lalu unggah lagi.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `uploads.no_room`: Ruang penyimpanan server hampir penuh, jadi berkas belum dapat diterima. Beri tahu pengelola server. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The upload; Upload-Offset says where to go on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `uploads.not_found`: Unggahan ini tidak ada atau sudah kedaluwarsa. Pilih berkasnya dan unggah lagi.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `uploads.not_found`: Unggahan ini tidak ada atau sudah kedaluwarsa. Pilih berkasnya dan unggah lagi.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appendPiece: {
        parameters: {
            query?: never;
            header: {
                /** @description Version of the protocol */
                "tus-resumable"?: string;
                /** @description How many bytes came before these */
                "upload-offset": string;
            };
            path: {
                institutionId: string;
                uploadId: string;
            };
            cookie?: never;
        };
        /** @description Bytes from Upload-Offset on */
        requestBody?: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description Upload-Offset says how many bytes are here */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `uploads.not_found`: Unggahan ini tidak ada atau sudah kedaluwarsa. Pilih berkasnya dan unggah lagi.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `uploads.wrong_offset`: Potongan ini tidak menyambung dengan yang sudah sampai. Unggahan dilanjutkan dari tempat yang benar. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["WrongOffset"];
                };
            };
            /** @description `uploads.unknown_protocol`: Unggahan memakai protokol tus versi 1.0.0. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `uploads.more_than_announced`: Yang dikirim lebih panjang dari berkasnya. Unggah lagi dari awal. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `uploads.store_unreachable`: Tempat penyimpanan dokumen sedang tidak dapat dihubungi. Yang sudah sampai tidak hilang; coba lagi beberapa menit lagi.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `uploads.no_room`: Ruang penyimpanan server hampir penuh, jadi berkas belum dapat diterima. Beri tahu pengelola server. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came in last stands first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvidence"];
            };
        };
        responses: {
            /** @description The item */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `uploads.not_found`: Unggahan ini tidak ada atau sudah kedaluwarsa. Pilih berkasnya dan unggah lagi.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `evidence.link_or_files`: Satu bukti berisi berkas atau tautan, tidak keduanya. Buat dua bukti.
             *
             *     `evidence.nothing_inside`: Bukti memerlukan paling sedikit satu berkas atau satu tautan.
             *
             *     `evidence.unknown_viewer`: Yang boleh melihat harus orang yang memegang peran di instansi ini. Pilih dari daftar.
             *
             *     `evidence.validity_reversed`: Masa berlaku berakhir sebelum dimulai. Periksa kedua tanggalnya.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `uploads.not_whole_yet`: Berkas belum sampai seluruhnya. Tunggu sampai unggahan selesai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `uploads.store_unreachable`: Tempat penyimpanan dokumen sedang tidak dapat dihubungi. Yang sudah sampai tidak hilang; coba lagi beberapa menit lagi.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `uploads.no_room`: Ruang penyimpanan server hampir penuh, jadi berkas belum dapat diterima. Beri tahu pengelola server. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceHistory"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `evidence.not_found`: Bukti ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvidenceRevision"];
            };
        };
        responses: {
            /** @description The item with its new revision */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceHistory"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `evidence.viewers_of_author`: Siapa yang boleh melihat bukti terbatas ini hanya diubah oleh orang yang menambahkannya.
             *
             *     `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `evidence.file_not_found`: Berkas ini tidak ada pada bukti tersebut.
             *
             *     `evidence.not_found`: Bukti ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `uploads.not_found`: Unggahan ini tidak ada atau sudah kedaluwarsa. Pilih berkasnya dan unggah lagi.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence.stale_revision`: Rekan Anda sudah memperbarui bukti ini. Lihat isi terbarunya sebelum menyimpan. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["StaleEvidence"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `evidence.link_or_files`: Satu bukti berisi berkas atau tautan, tidak keduanya. Buat dua bukti.
             *
             *     `evidence.nothing_inside`: Bukti memerlukan paling sedikit satu berkas atau satu tautan.
             *
             *     `evidence.unknown_viewer`: Yang boleh melihat harus orang yang memegang peran di instansi ini. Pilih dari daftar.
             *
             *     `evidence.validity_reversed`: Masa berlaku berakhir sebelum dimulai. Periksa kedua tanggalnya.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `uploads.not_whole_yet`: Berkas belum sampai seluruhnya. Tunggu sampai unggahan selesai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `uploads.store_unreachable`: Tempat penyimpanan dokumen sedang tidak dapat dihubungi. Yang sudah sampai tidak hilang; coba lagi beberapa menit lagi.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `uploads.no_room`: Ruang penyimpanan server hampir penuh, jadi berkas belum dapat diterima. Beri tahu pengelola server. */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openEvidenceFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                itemId: string;
                revision: string;
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes as they came in, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `evidence.file_not_found`: Berkas ini tidak ada pada bukti tersebut.
             *
             *     `evidence.not_found`: Bukti ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence.file_lost`: Berkas ini tercatat, tetapi isinya tidak ditemukan di penyimpanan server. Beri tahu pengelola server. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `evidence.file_out_of_reach`: Tempat penyimpanan dokumen sedang tidak dapat dihubungi, jadi berkas ini belum dapat dibuka. Coba lagi beberapa menit lagi.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openEvidencePage: {
        parameters: {
            query?: {
                /** @description How many dots wide */
                width?: "800" | "1400";
            };
            header?: never;
            path: {
                institutionId: string;
                itemId: string;
                revision: string;
                position: string;
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page as a picture; of a restricted document with the name of who looks, and when, burnt into it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description It is what the browser has already (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `evidence.file_not_found`: Berkas ini tidak ada pada bukti tersebut.
             *
             *     `evidence.not_found`: Bukti ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `evidence.page_not_found`: Halaman ini tidak ada pada berkas tersebut.
             *
             *     `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence.file_lost`: Berkas ini tercatat, tetapi isinya tidak ditemukan di penyimpanan server. Beri tahu pengelola server. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `evidence.page_broken`: Halaman ini tidak dapat ditampilkan: isi berkasnya rusak. Unduh aslinya untuk memeriksanya.
             *
             *     `evidence.page_locked`: Berkas ini dikunci dengan kata sandi, sehingga halamannya tidak dapat ditampilkan.
             *
             *     `evidence.page_not_pictured`: Berkas jenis ini tidak digambar. Baca teksnya, atau unduh aslinya.
             *
             *     `evidence.page_too_heavy`: Halaman ini terlalu berat untuk ditampilkan di sini. Unduh aslinya untuk memeriksanya.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence.pages_not_equipped`: Server ini belum dilengkapi penggambar halaman (poppler). Baca teksnya, atau unduh aslinya. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `evidence.file_out_of_reach`: Tempat penyimpanan dokumen sedang tidak dapat dihubungi, jadi berkas ini belum dapat dibuka. Coba lagi beberapa menit lagi.
             *
             *     `evidence.pages_busy`: Terlalu banyak halaman sedang disiapkan. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEvidencePageText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                itemId: string;
                revision: string;
                position: string;
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePageText"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `evidence.file_not_found`: Berkas ini tidak ada pada bukti tersebut.
             *
             *     `evidence.not_found`: Bukti ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `evidence.page_not_found`: Halaman ini tidak ada pada berkas tersebut.
             *
             *     `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openOfferedPage: {
        parameters: {
            query?: {
                /** @description How many dots wide */
                width?: "800" | "1400";
            };
            header?: never;
            path: {
                assessmentId: string;
                code: string;
                offerId: string;
                position: string;
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page as a picture; of a restricted document with the name of who looks, and when, burnt into it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description It is what the browser has already (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.indicator_not_found`: Indikator ini tidak ada dalam instrumen penilaian ini.
             *
             *     `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `evidence.file_not_found`: Berkas ini tidak ada pada bukti tersebut.
             *
             *     `evidence.offer_not_found`: Kaitan bukti ini tidak ada atau sudah dilepas.
             *
             *     `evidence.page_not_found`: Halaman ini tidak ada pada berkas tersebut.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence.file_lost`: Berkas ini tercatat, tetapi isinya tidak ditemukan di penyimpanan server. Beri tahu pengelola server. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `evidence.page_broken`: Halaman ini tidak dapat ditampilkan: isi berkasnya rusak. Unduh aslinya untuk memeriksanya.
             *
             *     `evidence.page_locked`: Berkas ini dikunci dengan kata sandi, sehingga halamannya tidak dapat ditampilkan.
             *
             *     `evidence.page_not_pictured`: Berkas jenis ini tidak digambar. Baca teksnya, atau unduh aslinya.
             *
             *     `evidence.page_too_heavy`: Halaman ini terlalu berat untuk ditampilkan di sini. Unduh aslinya untuk memeriksanya.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence.pages_not_equipped`: Server ini belum dilengkapi penggambar halaman (poppler). Baca teksnya, atau unduh aslinya. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `evidence.file_out_of_reach`: Tempat penyimpanan dokumen sedang tidak dapat dihubungi, jadi berkas ini belum dapat dibuka. Coba lagi beberapa menit lagi.
             *
             *     `evidence.pages_busy`: Terlalu banyak halaman sedang disiapkan. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOfferedPageText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                code: string;
                offerId: string;
                position: string;
                page: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePageText"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.indicator_not_found`: Indikator ini tidak ada dalam instrumen penilaian ini.
             *
             *     `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `evidence.file_not_found`: Berkas ini tidak ada pada bukti tersebut.
             *
             *     `evidence.offer_not_found`: Kaitan bukti ini tidak ada atau sudah dilepas.
             *
             *     `evidence.page_not_found`: Halaman ini tidak ada pada berkas tersebut.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOffered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first offered first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedEvidence"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.indicator_not_found`: Indikator ini tidak ada dalam instrumen penilaian ini.
             *
             *     `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvidenceOffer"];
            };
        };
        responses: {
            /** @description The offer */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferedEvidence"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.assessor_required`: Hanya asesor internal instansi ini yang dapat mengisi penilaian.
             *
             *     `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.indicator_not_found`: Indikator ini tidak ada dalam instrumen penilaian ini.
             *
             *     `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `evidence.not_found`: Bukti ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence.offered_already`: Bukti ini sudah dikaitkan dengan indikator atau butir yang sama. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.unknown_criterion`: Ada kriteria yang tidak dikenal pada indikator ini.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openOfferedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                code: string;
                offerId: string;
                position: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes as they came in, to be saved */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.indicator_not_found`: Indikator ini tidak ada dalam instrumen penilaian ini.
             *
             *     `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `evidence.file_not_found`: Berkas ini tidak ada pada bukti tersebut.
             *
             *     `evidence.offer_not_found`: Kaitan bukti ini tidak ada atau sudah dilepas.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `evidence.file_lost`: Berkas ini tercatat, tetapi isinya tidak ditemukan di penyimpanan server. Beri tahu pengelola server. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `evidence.file_out_of_reach`: Tempat penyimpanan dokumen sedang tidak dapat dihubungi, jadi berkas ini belum dapat dibuka. Coba lagi beberapa menit lagi.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                code: string;
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Why it is no longer offered; may be empty */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It is no longer offered */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.assessor_required`: Hanya asesor internal instansi ini yang dapat mengisi penilaian.
             *
             *     `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.indicator_not_found`: Indikator ini tidak ada dalam instrumen penilaian ini.
             *
             *     `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `evidence.offer_not_found`: Kaitan bukti ini tidak ada atau sudah dilepas.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, and what people decided beside it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorFindings"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.indicator_not_found`: Indikator ini tidak ada dalam instrumen penilaian ini.
             *
             *     `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSupport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the instrument */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSupport"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideCriterion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                code: string;
                criterionCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCriterionDecision"];
            };
        };
        responses: {
            /** @description The indicator as it is found now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorFindings"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `findings.decided_by_assessor`: Butir ini sudah diputuskan asesor eksternal. Hanya asesor eksternal yang dapat mengubahnya.
             *
             *     `findings.overrule_not_allowed`: Temuan hanya diputuskan oleh asesor internal instansi ini, atau oleh asesor eksternal dalam evaluasi dan pemantauan.
             *
             *     `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.indicator_not_found`: Indikator ini tidak ada dalam instrumen penilaian ini.
             *
             *     `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `findings.changed`: Temuan atau keputusan butir ini sudah berubah. Lihat yang terbaru sebelum memutuskan. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.unknown_criterion`: Ada kriteria yang tidak dikenal pada indikator ini.
             *
             *     `findings.nothing_to_decide`: Butir ini terpenuhi dengan sendirinya, jadi tidak ada yang diputuskan.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeDecisionBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assessmentId: string;
                code: string;
                criterionCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CriterionDecisionEnd"];
            };
        };
        responses: {
            /** @description The indicator as it is found now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorFindings"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `findings.decided_by_assessor`: Butir ini sudah diputuskan asesor eksternal. Hanya asesor eksternal yang dapat mengubahnya.
             *
             *     `findings.overrule_not_allowed`: Temuan hanya diputuskan oleh asesor internal instansi ini, atau oleh asesor eksternal dalam evaluasi dan pemantauan.
             *
             *     `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.indicator_not_found`: Indikator ini tidak ada dalam instrumen penilaian ini.
             *
             *     `assessments.not_found`: Penilaian ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `findings.changed`: Temuan atau keputusan butir ini sudah berubah. Lihat yang terbaru sebelum memutuskan. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.unknown_criterion`: Ada kriteria yang tidak dikenal pada indikator ini.
             *
             *     `findings.nothing_to_decide`: Butir ini terpenuhi dengan sendirinya, jadi tidak ada yang diputuskan.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findPublishedResults: {
        parameters: {
            query: {
                /** @description For whom it is read: what this institution imported itself stands before what is shipped */
                institutionId: string;
                year: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows whose institution name contains every word searched for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedResults"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublishedOfInstitution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest year first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedOfInstitution"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStanding: {
        parameters: {
            query?: {
                /** @description The latest published year when left out */
                year?: string;
            };
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nationally, in its province, in its category */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRankedTable: {
        parameters: {
            query?: {
                /** @description The latest published year when left out */
                year?: string;
            };
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows in the order of the source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RankedTable"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBackups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backups"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `backups.administrator_required`: Hanya administrator yang dapat melihat dan membuat cadangan.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestBackup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has begun */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupRun"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `backups.administrator_required`: Hanya administrator yang dapat melihat dan membuat cadangan.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `backups.running`: Sebuah cadangan sedang dibuat. Tunggu sampai selesai.
             *
             *     `backups.switched_off`: Pencadangan dari halaman ini dimatikan oleh pengelola server (--no-backup).
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description Who did it, or on whose behalf */
                person?: string;
                /** @description Names of operations, separated by commas */
                operations?: string;
                /** @description What it was about: a value of its address, such as the code of an indicator */
                object?: string;
                outcome?: "done" | "refused";
                from?: string;
                /** @description Before this instant */
                to?: string;
                /** @description Entries with a lower number */
                before?: string;
                /** @description 100 when left out, 1000 at most */
                limit?: string;
            };
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntries"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAuditPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPerson"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.role_not_allowed`: Peran Anda di instansi ini tidak mencakup hal ini. Administrator instansi dapat menjelaskan siapa yang boleh.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Imports */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadTable: {
        parameters: {
            query: {
                /** @description Nilai indikator (the files that `undagi score` reads), or hasil terbitan (those of `undagi audit-table`) */
                kind: components["schemas"]["ImportKind"];
                /** @description As the person knows it; history names it */
                fileName: string;
                /** @description The edition that the table is made for, its newest revision; left out: recognised by the columns */
                editionId?: string;
                /** @description Of a published table without a column for it */
                year?: string;
            };
            header?: never;
            path: {
                institutionId: string;
            };
            cookie?: never;
        };
        /** @description The file itself */
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description What applying it would do */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /**
             * @description `imports.cut_off`: Berkas tidak sampai utuh: sambungan terputus. Unggah lagi.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `imports.file_too_large`: Berkas lebih dari 20 MB. Salin tabelnya saja ke berkas baru, atau simpan sebagai CSV. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.too_many_rows`: Tabel lebih dari 10.000 baris. Satu baris memuat satu instansi dalam satu tahun; bagi berkasnya menjadi beberapa bagian.
             *
             *     `imports.unreadable`: Berkas ini tidak dapat dipakai. Perbaiki yang disebut di bawah, lalu unggah lagi; belum ada yang berubah.
             *
             *     `imports.year_missing`: Tabel ini tidak memuat kolom tahun. Isi tahunnya, lalu unggah lagi.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preview */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.uploader_required`: Isi berkas hanya dapat dilihat dan diterapkan oleh orang yang mengunggahnya.
             *
             *     `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.not_found`: Impor ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `imports.not_open`: Impor ini sudah diterapkan atau dibuang. Muat ulang halaman untuk melihat keadaannya. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.uploader_required`: Isi berkas hanya dapat dilihat dan diterapkan oleh orang yang mengunggahnya.
             *
             *     `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.not_found`: Impor ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `imports.not_open`: Impor ini sudah diterapkan atau dibuang. Muat ulang halaman untuk melihat keadaannya. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseImportRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportChoices"];
            };
        };
        responses: {
            /** @description The preview with these choices */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.uploader_required`: Isi berkas hanya dapat dilihat dan diterapkan oleh orang yang mengunggahnya.
             *
             *     `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.not_found`: Impor ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `imports.not_open`: Impor ini sudah diterapkan atau dibuang. Muat ulang halaman untuk melihat keadaannya. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.unknown_choice`: Ada pilihan yang tidak dikenal: baris atau instansinya tidak ada.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportApplication"];
            };
        };
        responses: {
            /** @description The import, applied */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.assessor_required`: Nilai diubah oleh asesor internal. Mintalah peran itu kepada administrator instansi yang disebut, atau lewati barisnya.
             *
             *     `imports.uploader_required`: Isi berkas hanya dapat dilihat dan diterapkan oleh orang yang mengunggahnya.
             *
             *     `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.not_found`: Impor ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `imports.changed_since_preview`: Ada yang berubah sejak pratinjau dibuat. Periksa pratinjau yang baru sebelum menerapkannya. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ChangedSincePreview"];
                };
            };
            /** @description `imports.not_open`: Impor ini sudah diterapkan atau dibuang. Muat ulang halaman untuk melihat keadaannya. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.nothing_to_apply`: Tidak ada yang akan berubah: isi berkas sama dengan yang sudah ada.
             *
             *     `imports.opening_missing`: Ada tahun tanpa putaran. Isi nama dan tanggal penilaian putaran yang akan dibuka.
             *
             *     `imports.undecided`: Masih ada baris yang belum diputuskan. Pilih instansinya atau lewati barisnya.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportUndoPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What would go back, and what would stay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportUndoPreview"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.assessor_required`: Nilai diubah oleh asesor internal. Mintalah peran itu kepada administrator instansi yang disebut, atau lewati barisnya.
             *
             *     `imports.covers_others`: Impor ini juga menyangkut instansi lain. Hanya administrator semua instansi itu yang dapat membatalkannya.
             *
             *     `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.not_found`: Impor ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `imports.not_applied`: Impor ini tidak sedang berlaku: belum diterapkan, atau sudah dibatalkan. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                institutionId: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportUndo"];
            };
        };
        responses: {
            /** @description The import, undone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.assessor_required`: Nilai diubah oleh asesor internal. Mintalah peran itu kepada administrator instansi yang disebut, atau lewati barisnya.
             *
             *     `imports.covers_others`: Impor ini juga menyangkut instansi lain. Hanya administrator semua instansi itu yang dapat membatalkannya.
             *
             *     `institutions.administrator_required`: Hanya administrator instansi ini yang dapat melakukannya.
             *
             *     `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `imports.not_found`: Impor ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             *
             *     `institutions.not_found`: Instansi ini tidak ada, atau Anda tidak mempunyai akses ke sana.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `imports.undo_changed`: Ada yang berubah sejak akibat pembatalan ditampilkan. Periksa akibatnya sekali lagi. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["UndoChanged"];
                };
            };
            /** @description `imports.not_applied`: Impor ini tidak sedang berlaku: belum diterapkan, atau sudah dibatalkan. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchOfficialInstitutions: {
        parameters: {
            query: {
                search: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The best first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficialInstitution"][];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `session.required`: Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.
             *
             *     `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSetupState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupState"];
                };
            };
            /** @description `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSetupOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupCode"];
            };
        };
        responses: {
            /** @description The code is right */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupOptions"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `setup.wrong_code`: Kode penyiapan tidak cocok dengan yang ada di folder data server.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `setup.done`: Instalasi ini sudah disiapkan. Silakan masuk; administratornya menambah orang lain. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `setup.too_many_attempts`: Terlalu banyak kode yang salah. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchForSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupSearch"];
            };
        };
        responses: {
            /** @description The best first, at most eight */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupFound"][];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `setup.wrong_code`: Kode penyiapan tidak cocok dengan yang ada di folder data server.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `setup.done`: Instalasi ini sudah disiapkan. Silakan masuk; administratornya menambah orang lain. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.invalid`: Ada isian yang tidak sesuai. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `setup.too_many_attempts`: Terlalu banyak kode yang salah. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupAnswers"];
            };
        };
        responses: {
            /** @description The administrator is signed in; the session cookie is set */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /**
             * @description `request.malformed`: Permintaan tidak dapat dibaca: isinya bukan JSON yang benar.
             *
             *     `api_tokens.with_session`: Permintaan membawa token API dan kuki sesi sekaligus. Kirim salah satu saja.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `api_tokens.mistyped`: Ini bukan token API Undagi yang utuh: mungkin salah salin atau terpotong. Salin sekali lagi.
             *
             *     `api_tokens.not_valid`: Token API ini tidak berlaku. Buat token baru di halaman Token API, lalu pakai yang baru.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.cross_origin`: Perubahan hanya diterima dari halaman Undagi sendiri.
             *
             *     `setup.wrong_code`: Kode penyiapan tidak cocok dengan yang ada di folder data server.
             *
             *     `api_tokens.out_of_scope`: Token API ini tidak dibuat untuk hal ini.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `setup.done`: Instalasi ini sudah disiapkan. Silakan masuk; administratornya menambah orang lain. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.too_large`: Isian terlalu besar untuk dikirim sekaligus. Persingkat teksnya, lalu kirim lagi. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request.unsupported_type`: Permintaan ini bukan dari halaman Undagi: isinya harus JSON, atau berkas di tempat impor. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             *
             *     `request.unknown_host`: Undagi tidak dikenal dengan nama ini. Buka alamat resminya; pengelola mengaturnya dengan --public-address.
             */
            421: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `assessments.target_off_scale`: Target ini di luar skala instrumen.
             *
             *     `request.invalid`: Ada isian yang tidak sesuai.
             *
             *     `rounds.unknown_edition`: Edisi instrumen yang dipilih tidak ada di server ini.
             *
             *     `session.weak_password`: Kata sandi ini belum cukup kuat.
             *
             *     `setup.unknown_institution`: Instansi yang dipilih tidak ada dalam daftar resmi.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `setup.too_many_attempts`: Terlalu banyak kode yang salah. Tunggu sebentar, lalu coba lagi.
             *
             *     `api_tokens.too_many_requests`: Terlalu banyak permintaan dengan token API ini. Tunggu sebentar, lalu lanjutkan lebih pelan.
             */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             *
             *     `server.unexpected`: Terjadi kesalahan pada server. Coba lagi; bila berulang, sampaikan nomor permintaan kepada pengelola.
             */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             *
             *     `server.unavailable`: Basis data sedang tidak dapat dihubungi. Coba lagi sebentar.
             */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
