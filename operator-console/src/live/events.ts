import type { Schemas } from '@/lib/api';

/** What the live feed brings, parsed: a line that is not one of these is dropped and counted. */
export type Speaker = 'human' | 'assistant' | 'operator' | 'system';

export interface Words {
  readonly kind: 'words';
  readonly sessionId: string;
  readonly speaker: Speaker;
  readonly turn: number;
  readonly index: number | undefined;
  readonly text: string;
  readonly interrupted: boolean;
  readonly atMs: number | undefined;
  readonly phase: 'heard' | 'planned' | 'spoken';
}

/** What the callee is saying, as far as it is recognised; an empty text takes it back. */
export interface PartialWords {
  readonly kind: 'partial';
  readonly sessionId: string;
  readonly turn: number;
  readonly text: string;
  readonly atMs: number;
}

/** A section of a plan that is being written. A later draft begins the plan anew. */
export interface PlanSection {
  readonly kind: 'plan-section';
  readonly taskId: string;
  /** Of the request for a task whose id nobody has yet. */
  readonly requestKey: string | undefined;
  readonly draftId: string;
  readonly section: 'title' | 'goal' | 'steps' | 'questionsToAsk';
  readonly lines: readonly string[];
}

export interface TurnLatency {
  readonly kind: 'latency';
  readonly sessionId: string;
  readonly turn: number;
  readonly endpointingMs: number;
  readonly sttMs: number;
  readonly llmMs: number;
  readonly ttsMs: number;
  readonly playoutMs: number;
  readonly totalMs: number;
}

export interface ApprovalAsked {
  readonly kind: 'approval-asked';
  readonly approvalId: string;
  readonly sessionId: string;
  readonly reason: string;
  readonly amount: number | undefined;
  readonly currency: string | undefined;
  readonly quote: string | undefined;
  readonly expiresAt: string;
}

export type LiveEvent =
  | { readonly kind: 'heartbeat' }
  | { readonly kind: 'task-moved'; readonly taskId: string; readonly status: Schemas['TaskStatus'] }
  | {
      readonly kind: 'call-moved';
      readonly sessionId: string;
      readonly taskId: string;
      readonly status: Schemas['SessionStatus'];
      readonly answeredBy: Schemas['AnsweredBy'] | undefined;
      readonly failureReason: string | undefined;
      readonly durationSeconds: number | undefined;
    }
  | PlanSection
  | { readonly kind: 'paused'; readonly sessionId: string; readonly paused: boolean }
  | Words
  | PartialWords
  | TurnLatency
  | ApprovalAsked
  | {
      readonly kind: 'approval-settled';
      readonly approvalId: string;
      readonly status: Schemas['ApprovalStatus'];
    }
  | { readonly kind: 'summary'; readonly sessionId: string }
  | { readonly kind: 'notified'; readonly id: string; readonly message: string; readonly priority: string };

class Field {
  readonly #data: Record<string, unknown>;
  constructor(data: unknown) {
    if (typeof data !== 'object' || data === null) throw new TypeError('no object');
    this.#data = data as Record<string, unknown>;
  }
  text(name: string): string {
    const value = this.#data[name];
    if (typeof value !== 'string') throw new TypeError(`${name} is no text`);
    return value;
  }
  maybeText(name: string): string | undefined {
    return this.#data[name] === undefined || this.#data[name] === null ? undefined : this.text(name);
  }
  texts(name: string): readonly string[] {
    const value = this.#data[name];
    if (!Array.isArray(value) || !value.every((each) => typeof each === 'string'))
      throw new TypeError(`${name} is no list of texts`);
    return value;
  }
  number(name: string): number {
    const value = this.#data[name];
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new TypeError(`${name} is no number`);
    return value;
  }
  maybeNumber(name: string): number | undefined {
    return this.#data[name] === undefined || this.#data[name] === null ? undefined : this.number(name);
  }
  yes(name: string): boolean {
    return this.#data[name] === true;
  }
  one<T extends string>(name: string, of: readonly T[]): T {
    const value = this.text(name);
    const known = of.find((each) => each === value);
    if (known === undefined) throw new TypeError(`${name} is none of ${of.join(', ')}`);
    return known;
  }
}

const SPEAKERS = ['human', 'assistant', 'operator', 'system'] as const;
const PHASES = ['heard', 'planned', 'spoken'] as const;
const PLAN_SECTIONS = ['title', 'goal', 'steps', 'questionsToAsk'] as const;
const SESSION_STATUSES = ['initiated', 'ringing', 'connected', 'completed', 'failed', 'cancelled'] as const;
const APPROVAL_STATUSES = ['pending', 'approved', 'rejected', 'expired'] as const;

/** The event that `name` and `data` of the stream are, or undefined for one that this console does not know. */
export const parseLiveEvent = (name: string, data: string): LiveEvent | undefined => {
  const field = new Field(JSON.parse(data));
  switch (name) {
    case 'heartbeat':
      return { kind: 'heartbeat' };
    case 'task.status':
      return {
        kind: 'task-moved',
        taskId: field.text('task_id'),
        status: field.text('status') as Schemas['TaskStatus'],
      };
    case 'task.planning':
      return {
        kind: 'plan-section',
        taskId: field.text('task_id'),
        requestKey: field.maybeText('request_key'),
        draftId: field.text('draft_id'),
        section: field.one('section', PLAN_SECTIONS),
        lines: field.texts('lines'),
      };
    case 'call.status':
      return {
        kind: 'call-moved',
        sessionId: field.text('call_session_id'),
        taskId: field.text('task_id'),
        status: field.one('status', SESSION_STATUSES),
        answeredBy: field.maybeText('answered_by') as Schemas['AnsweredBy'] | undefined,
        failureReason: field.maybeText('failure_reason'),
        durationSeconds: field.maybeNumber('duration_seconds'),
      };
    case 'call.paused':
      return { kind: 'paused', sessionId: field.text('call_session_id'), paused: field.yes('paused') };
    case 'transcript.segment':
      return {
        kind: 'words',
        sessionId: field.text('call_session_id'),
        speaker: field.one('speaker', SPEAKERS),
        turn: field.number('turn'),
        index: field.maybeNumber('index'),
        text: field.text('text'),
        interrupted: field.yes('interrupted'),
        atMs: field.maybeNumber('at_ms'),
        phase: field.one('phase', PHASES),
      };
    case 'transcript.partial':
      return {
        kind: 'partial',
        sessionId: field.text('call_session_id'),
        turn: field.number('turn'),
        text: field.text('text'),
        atMs: field.number('at_ms'),
      };
    case 'turn.latency':
      return {
        kind: 'latency',
        sessionId: field.text('call_session_id'),
        turn: field.number('turn'),
        endpointingMs: field.number('endpointing_ms'),
        sttMs: field.number('stt_ms'),
        llmMs: field.number('llm_ms'),
        ttsMs: field.number('tts_ms'),
        playoutMs: field.number('playout_ms'),
        totalMs: field.number('total_ms'),
      };
    case 'approval.requested':
      return {
        kind: 'approval-asked',
        approvalId: field.text('approval_id'),
        sessionId: field.text('call_session_id'),
        reason: field.text('reason'),
        amount: field.maybeNumber('amount'),
        currency: field.maybeText('currency'),
        quote: field.maybeText('quote'),
        expiresAt: field.text('expires_at'),
      };
    case 'approval.decided':
      return {
        kind: 'approval-settled',
        approvalId: field.text('approval_id'),
        status: field.one('status', APPROVAL_STATUSES),
      };
    case 'call.summary':
      return { kind: 'summary', sessionId: field.text('call_session_id') };
    case 'notification':
      return {
        kind: 'notified',
        id: field.text('id'),
        message: field.text('message'),
        priority: field.text('priority'),
      };
    default:
      return undefined;
  }
};
