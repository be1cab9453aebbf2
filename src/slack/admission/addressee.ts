// For whom a request is meant: Slack says so in several places, and not in the same for each kind.

/** What Slack calls the app and the workspace in which it is installed, as far as that is known. */
export interface Installation {
  readonly appId?: string;
  readonly teamId?: string;
}

type Body = Readonly<Record<string, unknown>>;

/** True unless the request names an app, and that is another one. */
export const isForApp = ({ api_app_id: named }: Body, { appId }: Installation): boolean =>
  appId === undefined || named === undefined || named === null || named === appId;

/**
 * True unless the request names workspaces, and ours is not among them. In channels shared with other organisations the
 * workspace of the speaker comes first, and ours among the authorizations:
 * https://docs.slack.dev/apis/slack-connect#events
 */
export function isForTeam(body: Body, { teamId }: Installation): boolean {
  if (teamId === undefined) return true;
  const named = teamsIn(body).filter((team) => typeof team === 'string' && team !== '');
  return named.length === 0 || named.includes(teamId);
}

function teamsIn(body: Body): unknown[] {
  const { team_id: team, context_team_id: context, authorizations, view, user } = body;
  const installed = Array.isArray(authorizations)
    ? authorizations.map((each) => partOf(each, 'team_id'))
    : [];
  return [
    ...[team, context, ...installed, partOf(body.team, 'id')],
    ...[partOf(view, 'app_installed_team_id'), partOf(user, 'team_id')],
  ];
}

const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Body)[key] : undefined;
