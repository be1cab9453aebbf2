import type { webApi } from '@slack/bolt';
import { SILENT } from '../bolt-logger.ts';
import { createSlackFetch, type SendingOptions } from './slack-fetch.ts';

/**
 * How every client of Slack's Web API is made here. Time limits, waiting and retries are those of our own `fetch`: the
 * client's would stop all calls while one of them waits, and try again what may have been carried out.
 */
export function clientOptions(options: SendingOptions): webApi.WebClientOptions {
  return {
    slackApiUrl: options.apiUrl,
    fetch: createSlackFetch(options),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: 10_000,
    logger: SILENT,
  };
}
