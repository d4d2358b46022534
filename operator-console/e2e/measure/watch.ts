/** A piece of the transcript that came in the live feed and was shown; times are those of the machine's clock, in ms. */
export interface Shown {
  readonly session: string;
  readonly phase: string;
  readonly turn: number;
  readonly index: number;
  readonly arrived_at: number;
  readonly shown_at: number;
}

/**
 * Runs in the page: takes the time when words arrive in the live feed, and again when the first frame that has them in the
 * transcript was drawn. Words that stand there already are left out: nobody could tell one from the other.
 */
export const watch = (): void => {
  interface Piece {
    readonly call_session_id: string;
    readonly phase: string;
    readonly turn: number;
    readonly index?: number;
    readonly text: string;
  }
  const waiting = new Map<Piece, number>();
  const shown: Shown[] = [];
  Object.assign(window, { shown });

  const now = (): number => performance.timeOrigin + performance.now();
  const drawn = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(undefined);
    });
  };
  const isShown = ({ phase, text }: Piece): boolean =>
    [
      ...document.querySelectorAll(
        phase === 'planned' ? '[role=log], [role=log] ~ [role=group]' : '[role=log]',
      ),
    ].some((place) => place.textContent.includes(text));
  const arrived = (event: string): void => {
    const data = /^data: ?(.*)$/m.exec(event)?.[1];
    if (!data || !/^event: ?transcript\.segment$/m.test(event)) return;
    const piece = JSON.parse(data) as Piece;
    if (!isShown(piece)) waiting.set(piece, now());
  };
  new MutationObserver(() => {
    for (const [piece, arrived_at] of waiting) {
      if (!isShown(piece)) continue;
      waiting.delete(piece);
      const { call_session_id: session, phase, turn, index = 0 } = piece;
      drawn(() => shown.push({ session, phase, turn, index, arrived_at, shown_at: now() }));
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });

  const fetch = window.fetch.bind(window);
  window.fetch = async (...request) => {
    const response = await fetch(...request);
    if (request[0] !== '/api/events' || !response.body) return response;
    const decoder = new TextDecoder();
    let rest = '';
    const noted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, out) => {
          const events = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
          rest = events.pop() ?? '';
          events.forEach(arrived);
          out.enqueue(chunk);
        },
      }),
    );
    return new Response(noted, { status: response.status, headers: response.headers });
  };
};
