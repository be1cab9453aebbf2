import type { ReactNode } from 'react';
import type { Attempt, Call, Exchange } from '../../exchanges.ts';
import { asList, asText } from '../../json.ts';

// Slower than this is too near Slack's three seconds for comfort.
const SLOW_MS = 1000;

export function ExchangeEntry({ exchange }: { exchange: Exchange }) {
  const { name, type, ackMs, attempts, payload, ack, error } = exchange;
  const isFailed = ack === undefined;
  return (
    <details>
      <summary>
        <span aria-hidden="true">→</span> <strong>{name}</strong> <small>{type}</small>{' '}
        <Flag kind={isFailed ? 'bad' : (ackMs ?? 0) > SLOW_MS ? 'warn' : 'good'}>
          {isFailed ? (error ?? 'not acknowledged') : `acknowledged in ${ackMs} ms`}
        </Flag>
      </summary>
      <Part title="Request" value={payload} />
      {attempts.map((attempt) => (
        <p key={`${attempt.at}-${attempt.retry?.num ?? 0}`}>{attemptText(attempt)}</p>
      ))}
      <Part title="Acknowledgement" value={ack ?? 'none'} />
    </details>
  );
}

function attemptText({ transport, retry, ms, status, failure }: Attempt): string {
  const which = retry === undefined ? 'First attempt' : `Retry ${retry.num} (${retry.reason})`;
  const answer = failure ?? `taken in ${ms} ms`;
  return `${which} over ${transport === 'socket' ? 'Socket Mode' : 'HTTP'}: ${answer}${status === undefined ? '' : `, HTTP ${status}`}`;
}

export function CallEntry({ call }: { call: Call }) {
  const { method, answer, ms, status, args, remarks = [] } = call;
  const isRefused = answer?.ok !== true;
  const reasons = asList(answer?.errors).map(asText);
  return (
    <details>
      <summary>
        <span aria-hidden="true">←</span> <strong>{method}</strong>{' '}
        <Flag kind={isRefused ? 'bad' : remarks.length > 0 ? 'warn' : 'good'}>
          {isRefused ? refusalText(call) : `ok in ${ms} ms`}
        </Flag>
        {[...reasons, ...remarks].map((text) => (
          <small className="remark" key={text}>
            {text}
          </small>
        ))}
      </summary>
      <Part title="Arguments" value={args} />
      <Part title={`Answer${status === undefined ? '' : `, HTTP ${status}`}`} value={answer ?? 'none'} />
    </details>
  );
}

function refusalText({ answer, status }: Call): string {
  if (answer === undefined) return 'no answer yet';
  return `Slack refuses: ${asText(answer.error) || asText(answer.trouble) || `HTTP ${status}`}`;
}

function Flag({ kind, children }: { kind: 'good' | 'warn' | 'bad'; children: ReactNode }) {
  return <span className={`flag ${kind}`}>{children}</span>;
}

function Part({ title, value }: { title: string; value: unknown }) {
  return (
    <section>
      <h3>{title}</h3>
      <pre>{typeof value === 'string' ? value : JSON.stringify(value, null, 2)}</pre>
    </section>
  );
}
